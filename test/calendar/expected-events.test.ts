import { type CalendarWorld } from '../support/calendar-world';
import { describeWorld } from '../support/with-world';

const lasting = async (world: CalendarWorld): Promise<void> => {
  await world.coalition('weekly');
  await world.series('weekly-series', 'weekly', {
    rule: 'FREQ=WEEKLY;BYDAY=TU',
    rulePrecision: 'TIME',
    starts: '2026-03-03T09:00:00',
    duration: 'PT1H',
  });
  await world.coalition('conferences');
  await world.series('conferences-series', 'conferences', {
    rule: 'FREQ=MONTHLY;BYDAY=1TU',
    rulePrecision: 'DAY',
    starts: '2026-03-03',
    duration: 'P3D',
  });
};

describeWorld(lasting, (ask) => {
  const next = async (slug: string, after: string) => {
    const { data } = await ask(
      `{ coalition(slug: "${slug}") { nextMeeting(after: "${after}") { occurrenceOf startsAt endsAt underWay } } }`,
    );
    return data.coalition.nextMeeting;
  };

  const third = { startsAt: '2026-03-03T08:00:00.000Z', endsAt: '2026-03-03T09:00:00.000Z' };
  const tenth = { startsAt: '2026-03-10T08:00:00.000Z', endsAt: '2026-03-10T09:00:00.000Z' };

  it.each([
    ['2026-03-03T07:59:00Z', { occurrenceOf: '2026-03-03T09:00:00', ...third, underWay: false }],
    ['2026-03-03T08:59:00Z', { occurrenceOf: '2026-03-03T09:00:00', ...third, underWay: true }],
    ['2026-03-03T09:00:00Z', { occurrenceOf: '2026-03-10T09:00:00', ...tenth, underWay: false }],
  ])('an expected meeting of an hour is over after it: at %s the next is %j', async (after, expected) => {
    expect(await next('weekly', after)).toEqual(expected);
  });

  it.each([
    ['2026-03-05T12:00:00Z', { occurrenceOf: '2026-03-03', underWay: true }],
    ['2026-03-06T12:00:00Z', { occurrenceOf: '2026-04-07', underWay: false }],
  ])('an expected conference of three days is over after the third: at %s the next is %j', async (after, expected) => {
    expect(await next('conferences', after)).toMatchObject(expected);
  });
});
