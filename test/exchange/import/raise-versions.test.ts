import { type Database, openDatabase } from '../../../src/server/open-database';
import { describeDatabases } from '../../support/databases';
import { changed, clear, correct, load, NOW } from './support';

const HEAD = `
source: { slug: plan, title: Plan, date: 2026-01-15 }
coalitions:
  - slug: group
    kind: NETWORK
    name: Group
    series:
      - { slug: first, name: First, rule: FREQ=MONTHLY;BYDAY=1TH, precision: DAY, starts: 2026-01-01 }
`;
const SECOND = `      - { slug: second, name: Second, rule: FREQ=MONTHLY;BYDAY=2TH, precision: DAY, starts: 2026-09-01, revisionOf: first }
`;
const EVENTS = `    events:
`;
const EVENT = `      - { slug: june, title: June, when: 2026-06-05, series: first, occurrenceOf: 2026-06-04, subjects: [Books] }
`;
const OTHER = `      - { slug: other, title: Other, when: 2026-06-20 }
`;

describeDatabases((place) => {
  let open: Database;
  beforeAll(async () => {
    open = await openDatabase(place.url);
  });
  afterEach(() => clear(open.dataSource));
  afterAll(() => open.close());

  /** The version of each, with an asterisk where the correction changed it. */
  const versions = async (): Promise<string> => {
    const rows: { slug: string; version: number; at: number }[] = await open.dataSource.query(
      'select slug, version, updated_at as at from series union all select slug, version, updated_at as at from events order by slug',
    );
    return rows.map(({ slug, version, at }) => `${slug} ${version}${Number(at) > NOW ? '*' : ''}`).join(', ');
  };

  const ALL = HEAD + SECOND + EVENTS + EVENT + OTHER;

  it.each([
    ['starts where what it takes over has come to', HEAD, ALL, 'first 3*, june 3*, other 1*, second 2*'],
    [
      'is that of an event when its subjects change',
      ALL,
      changed(ALL, ['[Books]', '[Films]']),
      'first 3, june 4*, other 1, second 2',
    ],
    ['is handed back by an event that goes', ALL, changed(ALL, [EVENT, '']), 'first 7*, other 1, second 2'],
    [
      'is handed back by an event that stands for no occurrence any more',
      ALL,
      changed(ALL, [', series: first, occurrenceOf: 2026-06-04', '']),
      'first 6*, june 4*, other 1, second 2',
    ],
    [
      'is raised of what a revision ends at another time',
      ALL,
      changed(ALL, ['starts: 2026-09-01', 'starts: 2026-10-01']),
      'first 5*, june 3, other 1, second 3*',
    ],
    ['is handed back by a revision that goes', ALL, changed(ALL, [SECOND, '']), 'first 6*, june 3, other 1'],
  ])('A version %s', async (_name, before, after, expected) => {
    await load(open.dataSource, before);
    await correct(open.dataSource, after);
    expect(await versions()).toBe(expected);
  });
});
