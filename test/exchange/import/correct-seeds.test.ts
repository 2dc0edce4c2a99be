import { type Database, openDatabase } from '../../../src/server/open-database';
import { describeDatabases } from '../../support/databases';
import { boundsIn, changed, clear, correct, everything, load, MINUTES, NOW, REPORT } from './support';

describeDatabases((database) => {
  let open: Database;

  beforeAll(async () => {
    open = await openDatabase(database.url);
  });
  afterEach(() => clear(open.dataSource));
  afterAll(() => open.close());

  const rows = (sql: string) => open.dataSource.query(sql);
  const membership = async (member: string) =>
    (
      await rows(
        `select m.* from memberships m join actors a on a.id = m.member_id where a.slug = '${member}' and m.on_behalf_of_id is null`,
      )
    )[0];

  describe('A file that knows an actor by the slug that it had before', () => {
    beforeEach(async () => {
      await load(open.dataSource, MINUTES);
      const [{ id }] = await rows("select id from actors where slug = 'library'");
      await rows("update actors set slug = 'city-library' where slug = 'library'");
      await rows(
        `insert into redirects (id, created_at, updated_at, slug, actor_id) values ('r', ${NOW}, ${NOW}, 'library', '${id}')`,
      );
    });
    afterEach(() => rows('delete from redirects'));

    it('leads to it, also when it is corrected, and leaves it the new one', async () => {
      const before = (await rows('select count(*) as n from actors'))[0].n;
      await load(open.dataSource, REPORT);
      await correct(open.dataSource, MINUTES);
      expect(await rows("select slug from actors where slug like '%library'")).toEqual([{ slug: 'city-library' }]);
      expect((await rows('select count(*) as n from actors'))[0].n).toBe(before);
      expect(await membership('city-library')).toBeDefined();
    });
  });

  describe('Correcting', () => {
    it('puts a date and a period right in place, and counts the version', async () => {
      await load(open.dataSource, MINUTES);
      const before = await membership('library');
      const report = await correct(
        open.dataSource,
        changed(MINUTES, ['2021-10-12', '2021-10-19'], ['2020-23/..', '2020-09/2021-02']),
      );
      expect(report.total).toMatchObject({ added: 0, changed: 2, removed: 0 });
      expect(await rows('select edtf, version from events')).toEqual([{ edtf: '2021-10-19', version: 2 }]);
      const after = await membership('library');
      expect(after).toMatchObject({ id: before.id, version: 2, created_at: NOW, updated_at: NOW + 1000 });
      expect(boundsIn(after)).toEqual(['2020-08-31T22:00', '2020-09-30T22:00', '2021-01-31T23:00', '2021-02-28T23:00']);
    });

    it('takes away what the file no longer says, and only that', async () => {
      await load(open.dataSource, MINUTES, REPORT);
      const report = await correct(
        open.dataSource,
        changed(
          MINUTES,
          ['      - { actor: ada, onBehalfOf: school }\n', ''],
          ['      - school\n', ''],
          [', To talk', ''],
        ),
      );
      expect(report.counts.Membership).toMatchObject({ changed: 1, removed: 1 });
      expect(await rows('select text from purposes')).toEqual([{ text: 'To read' }]);
      expect(boundsIn(await membership('school'))).toEqual([null, '2022-09-27T22:00', '2022-09-28T22:00', null]);
    });

    it('leaves the same rows as loading the corrected file afresh', async () => {
      const now = changed(
        MINUTES,
        ['[To read, To talk]', '[To talk, To listen]'],
        ['subjects: [Books]', 'subjects: [Films, Books]'],
      );
      const without = (all: Awaited<ReturnType<typeof everything>>) =>
        Object.values(all).map((table) => table.map((row) => ({ ...row, version: 0, created_at: 0, updated_at: 0 })));
      await load(open.dataSource, MINUTES, REPORT);
      await correct(open.dataSource, now);
      const corrected = await everything(open.dataSource);
      await clear(open.dataSource);
      await load(open.dataSource, now, REPORT);
      expect(without(corrected)).toEqual(without(await everything(open.dataSource)));
    });

    it('tells two periods of one membership apart', async () => {
      const twice = changed(MINUTES, [
        '      - school\n',
        '      - { actor: school, period: 2015/2017 }\n      - { actor: school, period: 2020/.. }\n',
      ]);
      await load(open.dataSource, twice);
      const periods = "select period from memberships where period like '20%' order by period";
      expect(await rows(periods)).toEqual([{ period: '2015/2017' }, { period: '2020-23/..' }, { period: '2020/..' }]);
      const report = await correct(open.dataSource, changed(twice, ['2015/2017', '2015/2018']));
      expect(report.counts.Membership).toMatchObject({ added: 0, changed: 1, removed: 0 });
    });

    it('moves an occurrence from one event to another', async () => {
      const file = (first: string, second: string) => `
source: { slug: plan, title: Plan }
coalitions:
  - slug: group
    kind: NETWORK
    name: Group
    series: { slug: s, name: S, rule: FREQ=YEARLY;BYMONTH=1, precision: MONTH, starts: 2020-01 }
    events:
      - { slug: a, title: A, when: 2021, series: s, occurrenceOf: ${first} }
      - { slug: b, title: B, when: 2022, series: s, occurrenceOf: ${second} }
`;
      await load(open.dataSource, file('2021-01', '2022-01'));
      await correct(open.dataSource, file('2022-01', '2021-01'));
      expect(await rows('select slug, occurrence_of from events order by slug')).toEqual([
        { slug: 'a', occurrence_of: '2022-01' },
        { slug: 'b', occurrence_of: '2021-01' },
      ]);
    });

    it('refuses to take away what other files point at', async () => {
      await load(open.dataSource, MINUTES, REPORT);
      const before = await everything(open.dataSource);
      const without = changed(
        MINUTES,
        ['  - { slug: library, kind: AGENCY, name: Library }\n', ''],
        ['      - { actor: library, period: 2020-23/.. }\n', ''],
      );
      await expect(correct(open.dataSource, without)).rejects.toThrow(
        'a.yaml:1:1: "library" is no longer in this file, but 1 of memberships by others point at it',
      );
      expect(await everything(open.dataSource)).toEqual(before);
    });

    it('lets a kind be corrected, not a type', async () => {
      await load(open.dataSource, MINUTES);
      await correct(open.dataSource, changed(MINUTES, ['kind: AGENCY', 'kind: FOUNDATION']));
      expect(await rows("select kind from actors where slug = 'library'")).toEqual([{ kind: 'FOUNDATION' }]);
      const person = changed(
        MINUTES,
        ['  - { slug: library, kind: AGENCY, name: Library }\n', ''],
        ['people: [', 'people: [{ slug: library, name: Library }, '],
      );
      await expect(correct(open.dataSource, person)).rejects.toThrow('"library" is ORGANISATION elsewhere');
    });
  });
});
