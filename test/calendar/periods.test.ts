import { type CalendarWorld } from '../support/calendar-world';
import { describeWorld } from '../support/with-world';

const PERIODS: [period: string | null, start: string | null, end: string | null, swedish: string, english: string][] = [
  ['2020-23/..', '2020-23', null, 'sedan hösten 2020', 'since autumn 2020'],
  ['2015/2016', '2015', '2016', '2015–2016', '2015–2016'],
  ['/1984', null, '1984', 'till 1984, början ej angiven', 'until 1984, start not stated'],
  ['/', null, null, 'period ej angiven', 'period not stated'],
];

const build = async (world: CalendarWorld): Promise<void> => {
  await world.organisation('member');
  for (const [index, [period]] of PERIODS.entries()) {
    await world.coalition(`coalition-${index}`, { period });
    await world.membership('member', `coalition-${index}`, period);
  }
  await world.coalition('coalition-4', { period: null });
  await world.membership('member', 'coalition-4');
  await world.source('dated', '2020-02-06');
  await world.source('undated', null);
};

const FIELDS = 'period { edtf start { edtf precision earliest } end { edtf } text en: text(language: EN) }';

describeWorld(build, (ask) => {
  it.each(PERIODS.map((row, index) => [index, ...row] as const))(
    'coalition-%d and membership in it over %s',
    async (index, edtf, start, end, text, en) => {
      const { data } = await ask(
        `{ coalition(slug: "coalition-${index}") { ${FIELDS} members { nodes { ${FIELDS} } } } }`,
      );
      const { period, members } = data.coalition;
      expect(period).toMatchObject({ edtf, start: start && { edtf: start }, end: end && { edtf: end }, text, en });
      expect(members.nodes[0].period).toEqual(period);
    },
  );

  it('is null where nothing is stated', async () => {
    const { data } = await ask(`{ coalition(slug: "coalition-4") { ${FIELDS} members { nodes { ${FIELDS} } } } }`);
    expect(data.coalition).toEqual({ period: null, members: { nodes: [{ period: null }] } });
  });

  it('a season has generous bounds in its zone', async () => {
    const { data } = await ask(`{ coalition(slug: "coalition-0") { ${FIELDS} } }`);
    expect(data.coalition.period.start).toEqual({
      edtf: '2020-23',
      precision: 'SEASON',
      earliest: '2020-07-31T22:00:00.000Z',
    });
  });

  it('a source tells its date', async () => {
    const { data } = await ask(
      '{ dated: source(slug: "dated") { date { edtf isExact text } } undated: source(slug: "undated") { date { edtf } } }',
    );
    expect(data).toEqual({
      dated: { date: { edtf: '2020-02-06', isExact: true, text: '6 februari 2020' } },
      undated: { date: null },
    });
  });
});
