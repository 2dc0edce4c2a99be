import { type CalendarWorld } from '../../support/calendar-world';
import { describeWorld } from '../../support/with-world';

/** A coalition of each size, with so many members, and so many events and rhythms of coalitions that they are in. */
const SIZES = { few: 2, many: 40 };

const world = async (world: CalendarWorld): Promise<void> => {
  for (const [name, size] of Object.entries(SIZES)) {
    for (let i = 0; i < size; i++) {
      const [member, coalition] = [`${name} member ${i}`, `${name} coalition ${i}`];
      await world.organisation(member);
      await world.coalition(coalition);
      await world.membership(member, coalition);
      if (i > 0) await world.membership(member, `${name} coalition 0`);
      await world.event(`${coalition} event`, coalition, '2026-03-10');
      await world.series(`${coalition} series`, coalition, {
        rule: 'FREQ=MONTHLY',
        rulePrecision: 'MONTH',
        starts: '2026-01',
      });
    }
  }
  await world.coalition('busy');
  await world.series('hourly', 'busy', {
    rule: 'FREQ=DAILY;BYHOUR=8,9,10,11,12,13,14,15',
    rulePrecision: 'TIME',
    starts: '2026-01-01T08:00:00',
    duration: 'PT1H',
  });
};

const QUERY = (name: keyof typeof SIZES) => `{ meetingClashes(
  actors: [${Array.from({ length: SIZES[name] }, (_, i) => `{ slug: "${name} member ${i}" }`)}]
  from: "2026-03-05T00:00:00Z", to: "2026-03-20T00:00:00Z", first: 100
) { totalCount nodes { certainty events { title organiser { slug } when { text } } actors { slug }
  sharedMembers { totalCount nodes { slug } } } } }`;

describeWorld(world, (ask) => {
  it('takes five statements for forty actors as for two', async () => {
    for (const [name, size] of Object.entries(SIZES)) {
      const { data, errors, statements } = await ask(QUERY(name as keyof typeof SIZES));
      expect(errors).toEqual([]);
      expect(data.meetingClashes.totalCount).toBe((2 * size * (2 * size - 1)) / 2);
      expect(statements).toHaveLength(5);
    }
  });

  const busy = (to: string) =>
    ask(`{ meetingClashes(actors: [{ slug: "busy" }], from: "2026-01-01T00:00:00Z", to: "${to}") { totalCount } }`);

  it('compares at most 2,000 events', async () => {
    expect((await busy('2026-09-01T00:00:00Z')).data.meetingClashes).toEqual({ totalCount: 0 });
    expect((await busy('2026-10-01T00:00:00Z')).errors).toEqual([
      {
        code: 'BAD_USER_INPUT',
        message: 'Expected at most 2,000 events in the agendas, got more. Ask for fewer actors or a shorter time.',
      },
    ]);
  });
});
