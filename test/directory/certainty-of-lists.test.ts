import { type CalendarWorld } from '../support/calendar-world';
import { describeWorld } from '../support/with-world';

/** Each member is named for what is known of its membership; the second text is the date of the document that says so. */
const world = async (built: CalendarWorld): Promise<void> => {
  await built.coalition('club');
  const periods: [string, string | null, string | null][] = [
    ['always-unsure', null, null],
    ['days', '2018-05-01/2019-06-30', '2018-01-01'],
    ['month-on', '2020-03/..', '2021-05-01'],
    ['nothing-said', null, '2020-02-06'],
    ['until-2016', '/2016', '2015-03-01'],
    ['year-to-year', '2015/2016', '2020-01-01'],
    ['year-unsure', '2019?/..', '2021-01-01'],
  ];
  for (const [slug, period, cited] of periods) {
    await built.organisation(slug);
    await built.membership(slug, 'club', period, cited);
  }
};

/** Y YES, P POSSIBLY, - NO; the columns are the members in the order of their names. Swedish midnight is 23:00 or 22:00 UTC. */
const TABLE: [at: string, certainties: string, why: string][] = [
  ['1600-01-01T00:00:00Z', 'P--PP--', 'only unknown starts reach so far back'],
  ['2014-12-31T22:59:59Z', 'P--PP--', 'the last second of 2014'],
  ['2014-12-31T23:00:00Z', 'P--PPP-', '2015 begins: it can have begun'],
  ['2015-02-28T22:59:59Z', 'P--PPP-', 'the day before the document of March 2015'],
  ['2015-02-28T23:00:00Z', 'P--PYP-', 'that document vouches for its day'],
  ['2015-12-31T22:59:59Z', 'P--PYP-', 'the last second in which the end cannot have come'],
  ['2015-12-31T23:00:00Z', 'P--PPP-', '2016: it may have ended'],
  ['2016-12-31T22:59:59Z', 'P--PPP-', 'the last second of 2016'],
  ['2016-12-31T23:00:00Z', 'P--P---', '2017: both are surely over'],
  ['2018-04-30T22:00:00Z', 'PP-P---', 'it began some time on 1 May'],
  ['2018-05-01T22:00:00Z', 'PY-P---', 'it has surely begun'],
  ['2018-12-31T23:00:00Z', 'PY-P--P', '2019?: never sure'],
  ['2019-06-29T21:59:59Z', 'PY-P--P', 'the second before its last day'],
  ['2019-06-29T22:00:00Z', 'PP-P--P', 'it ends some time on 30 June'],
  ['2019-06-30T22:00:00Z', 'P--P--P', 'it is surely over'],
  ['2020-02-05T23:00:00Z', 'P--Y--P', 'the day of the document of February'],
  ['2020-02-06T23:00:00Z', 'P--P--P', 'the day after it'],
  ['2020-02-29T23:00:00Z', 'P-PP--P', 'March 2020, winter time: it can have begun'],
  ['2020-03-31T21:59:59Z', 'P-PP--P', 'the last second of March, summer time'],
  ['2020-03-31T22:00:00Z', 'P-YP--P', 'April: it has surely begun'],
  ['2021-05-01T21:59:59Z', 'P-YP--P', 'the last second for which the document vouches'],
  ['2021-05-01T22:00:00Z', 'P-PP--P', 'open from then on'],
  ['2900-01-01T00:00:00Z', 'P-PP--P', 'and for ever'],
];

const NAMES = ['always-unsure', 'days', 'month-on', 'nothing-said', 'until-2016', 'year-to-year', 'year-unsure'];
const LETTERS: Record<string, string> = { YES: 'Y', POSSIBLY: 'P', NO: '-' };

type Edge = { certainty: string; node: { member: { slug: string } } };

describeWorld(world, (ask) => {
  const letters = (edges: Edge[]) =>
    NAMES.map((name) => LETTERS[edges.find(({ node }) => node.member.slug === name)?.certainty ?? 'NO']).join('');
  const members = async (args: string): Promise<{ totalCount: number; edges: Edge[] }> =>
    (
      await ask(
        `{ coalition(slug: "club") { members${args} { totalCount edges { certainty node { member { slug } } } } } }`,
      )
    ).data.coalition.members;

  it.each(TABLE)('at %s the members are %s: %s', async (at, certainties) => {
    const all = await members(`(at: "${at}")`);
    expect(letters(all.edges)).toBe(certainties);
    expect(all.totalCount).toBe(certainties.replaceAll('-', '').length);
    for (const [certainty, letter] of Object.entries(LETTERS)) {
      const some = await members(`(at: "${at}", certainty: ${certainty})`);
      expect(some.edges.map(({ node }) => node.member.slug)).toEqual(NAMES.filter((_, i) => certainties[i] === letter));
      expect(some.edges.every((edge) => edge.certainty === certainty)).toBe(true);
      expect(some.totalCount).toBe(some.edges.length);
    }
  });

  it.each(TABLE)('at %s the memberships of each are %s', async (at, certainties) => {
    const fields = NAMES.map(
      (slug, i) => `m${i}: organisation(slug: "${slug}") { memberships(at: "${at}") { edges { certainty } } }`,
    );
    const { data } = await ask(`{ ${fields.join(' ')} }`);
    const found = NAMES.map((_, i) => LETTERS[data[`m${i}`].memberships.edges[0]?.certainty ?? 'NO']);
    expect(found.join('')).toBe(certainties);
  });

  it.each([
    ['', 'YYYYYYY'],
    ['(certainty: YES)', 'YYYYYYY'],
    ['(certainty: POSSIBLY)', '-------'],
    ['(certainty: NO)', '-------'],
    ['(at: null, certainty: null)', 'YYYYYYY'],
  ])('without an instant the question is whether they ever were: members%s are %s', async (args, certainties) => {
    expect(letters((await members(args)).edges)).toBe(certainties);
  });

  it('orders by the earliest start, unknown ones first, equal ones by id', async () => {
    const slugs = async (direction: string) =>
      (await members(`(orderBy: { field: SINCE, direction: ${direction} })`)).edges.map(({ node }) => node.member.slug);
    const ascending = await slugs('ASC');
    expect(ascending.slice(0, 3).sort()).toEqual(['always-unsure', 'nothing-said', 'until-2016']);
    expect(ascending.slice(3)).toEqual(['year-to-year', 'days', 'year-unsure', 'month-on']);
    expect(await slugs('DESC')).toEqual(ascending.reverse());
  });

  it('tells the period as it is stated', async () => {
    const { data } = await ask(
      '{ coalition(slug: "club") { members { nodes { period { edtf start { edtf } end { edtf } } } } } }',
    );
    const side = (edtf: string | null) => edtf && { edtf };
    expect(data.coalition.members.nodes.map(({ period }: { period: unknown }) => period)).toEqual([
      null,
      { edtf: '2018-05-01/2019-06-30', start: side('2018-05-01'), end: side('2019-06-30') },
      { edtf: '2020-03/..', start: side('2020-03'), end: null },
      null,
      { edtf: '/2016', start: null, end: side('2016') },
      { edtf: '2015/2016', start: side('2015'), end: side('2016') },
      { edtf: '2019?/..', start: side('2019?'), end: null },
    ]);
  });
});
