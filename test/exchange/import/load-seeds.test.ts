import { loadSeeds } from '../../../src/exchange/import/load-seeds';
import { type Database, openDatabase } from '../../../src/server/open-database';
import { describeDatabases } from '../../support/databases';
import { boundsIn, changed, clear, correct, epochOf, everything, load, MINUTES, NOW, REPORT, seedOf } from './support';

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

  describe('Bounds', () => {
    it('are sure as far as the source vouches', async () => {
      await load(open.dataSource, MINUTES);
      const bounds = ['2020-07-31T22:00', '2020-12-31T23:00', '2021-04-30T22:00', null];
      expect(boundsIn(await membership('library'))).toEqual(bounds);
      expect(boundsIn(await membership('school'))).toEqual([null, '2021-10-11T22:00', '2021-04-30T22:00', null]);
      expect(boundsIn((await rows('select * from positions'))[0])).toEqual([
        ...[null, '2021-10-11T22:00', '2021-04-30T22:00', null],
      ]);
    });

    it('grow when another file bears the same fact', async () => {
      await load(open.dataSource, MINUTES);
      const report = await load(open.dataSource, REPORT.replace('library,', '{ actor: library, period: 2020-23/.. },'));
      expect(report.counts.Membership).toMatchObject({ added: 0, changed: 2 });
      expect(boundsIn(await membership('library'))[2]).toBe('2022-09-28T22:00');
      expect(boundsIn(await membership('school'))).toEqual([null, '2021-10-11T22:00', '2022-09-28T22:00', null]);
    });

    it('follow the date of the source when that is corrected', async () => {
      await load(open.dataSource, MINUTES);
      await correct(open.dataSource, changed(MINUTES, ["'[2021-05..2021-10-11]'", '2021-06-01']));
      expect(boundsIn(await membership('school'))).toEqual([null, '2021-05-31T22:00', '2021-06-01T22:00', null]);
    });

    it('of events are those of their days', async () => {
      await load(open.dataSource, MINUTES);
      const [event] = await rows('select edtf, earliest, latest from events');
      expect(event).toEqual({
        ...{ edtf: '2021-10-12', earliest: Date.UTC(2021, 9, 11, 22), latest: Date.UTC(2021, 9, 12, 22) },
      });
    });
  });

  describe('Loading', () => {
    it('adds what is new and leaves what is there, but says where it differs', async () => {
      await load(open.dataSource, MINUTES);
      const report = await load(
        open.dataSource,
        changed(MINUTES, ['2021-10-12', '2021-10-19'], ['To talk', 'To write']),
      );
      expect(report.total).toMatchObject({ changed: 0, removed: 0 });
      expect(report.counts.Purpose).toEqual({ added: 1, changed: 0, unchanged: 1, removed: 0 });
      expect(report.left).toEqual([
        expect.objectContaining({
          file: 'a.yaml',
          line: 17,
          message: 'edtf, earliest, latest differs from what is stored',
        }),
      ]);
      expect(await rows('select edtf from events')).toEqual([{ edtf: '2021-10-12' }]);
    });

    it('writes nothing when the second of two files is broken', async () => {
      const epoch = await epochOf(open.dataSource);
      await expect(load(open.dataSource, MINUTES, REPORT.replace('actor: school', 'actor: schol'))).rejects.toThrow(
        /b\.yaml:3:\d+.*no actor has the slug \"schol\" \(did you mean \"school\"\?\)/,
      );
      expect(Object.values(await everything(open.dataSource)).flat()).toEqual([]);
      expect(await epochOf(open.dataSource)).toBe(epoch);
    });

    it('raises the epoch once, and only for a change', async () => {
      const epoch = await epochOf(open.dataSource);
      await load(open.dataSource, MINUTES, REPORT);
      await load(open.dataSource, REPORT);
      expect(await epochOf(open.dataSource)).toBe(epoch + 1);
    });

    const other = (facts: string) => `source: { slug: other, title: Other }\n${facts}`;
    it.each([
      ['another type', 'people: [{ slug: library, name: Lib }]', '"library" is ORGANISATION elsewhere, PERSON here'],
      [
        'another kind',
        'organisations: [{ slug: library, kind: SCHOOL }]',
        '"library" is of kind AGENCY elsewhere, SCHOOL',
      ],
      [
        'another period',
        'coalitions: [{ slug: group, members: [{ actor: library, period: 2019/.. }] }]',
        'period is "2020-23/.."',
      ],
      [
        'another time',
        'coalitions: [{ slug: group, events: { slug: autumn, title: Autumn, when: 2022 } }]',
        'edtf is "2021-10-12"',
      ],
      [
        'another official name',
        'organisations: [{ slug: library, name: Lib }]',
        'it has the official name "Library" already',
      ],
      ['nobody', 'coalitions: [{ slug: group, members: [librry] }]', 'did you mean "library"'],
      [
        'an unknown zone',
        'coalitions: [{ slug: group, events: { slug: x, title: X, when: 2022, timeZone: Foo/Bar } }]',
        'IANA time zone',
      ],
      [
        'too long a text',
        `coalitions: [{ slug: group, purposes: [x], events: { slug: x, title: ${'x'.repeat(501)}, when: 2022 } }]`,
        'title is too long: expected at most 500',
      ],
    ])('refuses %s, with its place', async (_name, facts, message) => {
      await load(open.dataSource, MINUTES);
      const before = await everything(open.dataSource);
      await expect(load(open.dataSource, other(facts))).rejects.toThrow(new RegExp(`a\\.yaml:2:\\d+.*(${message})`));
      expect(await everything(open.dataSource)).toEqual(before);
    });

    it('refuses a second event for one occurrence, and a collective in two coalitions', async () => {
      const series = 'series: { slug: s, name: S, rule: FREQ=YEARLY;BYMONTH=1, precision: MONTH, starts: 2020-01 }';
      const event = (slug: string) =>
        `events: { slug: ${slug}, title: E, when: 2021-01, series: s, occurrenceOf: 2021-01 }`;
      const crowd = 'organisations: { slug: crowd, kind: COLLECTIVE, name: Crowd }';
      await load(
        open.dataSource,
        other(
          `${crowd}\ncoalitions: { slug: one, kind: NETWORK, name: One, members: crowd, ${series}, ${event('first')} }`,
        ),
      );
      const later = (facts: string) => `source: { slug: later, title: Later }\n${facts}`;
      await expect(load(open.dataSource, later(`coalitions: { slug: one, ${event('second')} }`))).rejects.toThrow(
        'the event "first" stands for 2021-01 already',
      );
      await expect(
        load(open.dataSource, later('coalitions: { slug: two, kind: NETWORK, name: Two, members: crowd }')),
      ).rejects.toThrow('the collective belongs to another coalition already');
    });
  });

  it('puts the names of documents before those of registers, whichever came first', async () => {
    const names = (slug: string, kind: string, lists: string) =>
      `source: { slug: ${slug}, title: T, kind: ${kind} }\norganisations: { slug: x, kind: AGENCY, ${lists} }\n`;
    const register = names('register', 'REGISTER', 'names: [{ text: A, kind: DESCRIPTIVE }, { text: R, kind: SHORT }]');
    const document = names('document', 'REPORT', 'names: [{ text: B, kind: DESCRIPTIVE }, { text: D, kind: SHORT }]');
    for (const files of [
      [register, document],
      [document, register],
    ]) {
      for (const file of files) await loadSeeds(open.dataSource, [seedOf(file)], { update: false, now: NOW });
      expect(await rows('select text from actor_names order by position')).toEqual(
        ['B', 'A', 'D', 'R'].map((text) => ({ text })),
      );
      expect(await rows('select name, name_key from actors')).toEqual([{ name: 'B', name_key: 'b' }]);
      await clear(open.dataSource);
    }
  });
});
