import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runImport } from '../../../src/exchange/import/import-command';
import { ImportProblems } from '../../../src/exchange/import/import-problems';
import { builtInSeeds, seedIfEmpty } from '../../../src/exchange/import/seed-if-empty';
import { type Database, openDatabase } from '../../../src/server/open-database';
import { describeDatabases, describeMariadb, freshSqlite } from '../../support/databases';
import { epochOf, everything, NOW } from './support';

const clock = { now: () => NOW };
const FILES = [
  'fullfoljda-studier',
  'jamlik-fullgangen-skola',
  'likvardig-utbildning',
  'regionala-dialoger-vuxenutbildning',
  'spsm-samverkan',
  'registers/swedish-agencies',
  'registers/themes',
].map((name) => join(builtInSeeds(), `${name}.yaml`));

describeDatabases((database) => {
  let open: Database;
  let all: Awaited<ReturnType<typeof everything>>;

  const seededAt = async () => (await open.dataSource.query('select seeded_at as at from data_state'))[0].at;

  beforeAll(async () => {
    open = await openDatabase(database.url);
  });

  afterAll(() => open.close());

  it('leaves nothing behind when one of the files is broken', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'samverkan-seeds-'));
    cpSync(builtInSeeds(), directory, { recursive: true });
    writeFileSync(
      join(directory, 'zz.yaml'),
      'source: { slug: zz, title: Z }\ncoalitions: [{ slug: z, kind: CLUB }]\n',
    );
    await expect(seedIfEmpty(open, clock, directory)).rejects.toThrow(
      /zz\.yaml:2:\d+ coalitions\[0\]\.kind: expected one/,
    );
    expect(Object.values(await everything(open.dataSource)).flat()).toEqual([]);
    expect([await epochOf(open.dataSource), await seededAt()]).toEqual([0, null]);
    rmSync(directory, { recursive: true });
  });

  it('tells what loading would do, and does nothing, when it is only tried', async () => {
    const report = await runImport(open, FILES, { update: false, dryRun: true }, clock);
    expect(report.total.added).toBeGreaterThan(1000);
    expect(Object.values(await everything(open.dataSource)).flat()).toEqual([]);
    expect([await epochOf(open.dataSource), await seededAt()]).toEqual([0, null]);
    await expect(runImport(open, ['nowhere.yaml'], { update: false, dryRun: true })).rejects.toThrow(ImportProblems);
  });

  it('loads the five documents and the registers, once', async () => {
    const report = await seedIfEmpty(open, clock);
    expect(report?.total).toMatchObject({ changed: 0, unchanged: 0, removed: 0 });
    expect([await epochOf(open.dataSource), await seededAt()]).toEqual([1, NOW]);
    expect(await seedIfEmpty(open, clock)).toBeNull();
    expect(await epochOf(open.dataSource)).toBe(1);
    all = await everything(open.dataSource);
    expect(all.sources).toHaveLength(7);
  });

  it.each([
    ['likvardig-utbildning', 14, null],
    ['koalitionen-jamlik-fullgangen-skola', 25, 25],
    ['fullfoljda-studier', 6, null],
    ['muvah', 2, null],
    ['european-agency', 0, 31],
  ])('knows the members of %s: %d, and that %s are stated', (slug, known, stated) => {
    const actor = new Map(all.actors.map((row) => [row.id, row]));
    const coalition = all.actors.find((row) => row.slug === slug)!;
    const members = all.memberships
      .filter(({ coalition_id: id }) => id === coalition.id)
      .map(({ member_id: id, on_behalf_of_id: behalf }) => ({ ...actor.get(id), behalf }))
      .filter(({ actor_kind: kind, behalf }: Record<string, unknown>) => kind !== 'PERSON' && behalf === null);
    expect([members.length, coalition.stated_member_count]).toEqual([known, stated]);
  });

  it.each([
    ['skolverket', 'SV'],
    ['centrala-studiestodsnamnden', 'CSN'],
    ['malmo-universitet', 'MAU'],
    ['snaptive', null],
  ])('keeps the short name of %s beside its name: %s', (slug, short) => {
    expect(all.actors.find((row) => row.slug === slug)).toMatchObject({ short_name: short });
  });

  it.each([
    ['skolverket', ['Skolverket', 'National Agency for Education', 'SV', 'SKOL', 'Statens skolverk']],
    ['european-agency', ['European Agency for Special Needs and Inclusive Education']],
    ['malmo-universitet', ['Malmö universitet', 'Malmö University', 'MAU', 'MAH', 'Malmö högskola']],
    ['frilansare-i-koalitionen', ['Frilansare']],
  ])('orders the names of %s', (slug, names) => {
    const { id, name } = all.actors.find((row) => row.slug === slug)!;
    const own = all.actor_names.filter(({ actor_id: actor }) => actor === id);
    const texts = own.sort((a, b) => Number(a.position) - Number(b.position)).map(({ text }) => text);
    expect([name, texts[0], [...texts].sort()]).toEqual([names[0], names[0], [...names].sort()]);
    expect(own.map(({ position }) => position)).toEqual(names.map((_, index) => index));
  });

  it('has a source for every fact', () => {
    const cited = new Set(all.citations.map(({ subject_id: id }) => id));
    const facts = Object.entries(all)
      .filter(([table]) => !['citations', 'actor_themes', 'event_themes'].includes(table))
      .flatMap(([table, rows]) => rows.map(({ id, slug }) => ({ table, id, slug })));
    expect(facts.filter(({ id }) => !cited.has(id))).toEqual([]);
    expect(all.citations.filter(({ subject_type: type }) => type === 'ActorTheme')).toHaveLength(
      all.actor_themes.length,
    );
    expect(all.citations.filter(({ subject_type: type }) => type === 'EventTheme')).toHaveLength(
      all.event_themes.length,
    );
  });

  it('has a note for every fact that is inferred', () => {
    expect(all.citations.filter(({ basis, note }) => basis === 'INFERRED' && !note)).toEqual([]);
  });

  it('gives every server the same rows with the same ids', async () => {
    const fresh = await freshSqlite();
    const other = await openDatabase(fresh.url);
    await seedIfEmpty(other, clock);
    expect(await everything(other.dataSource)).toEqual(all);
    await other.close();
    await fresh.dispose();
  });

  it.each([false, true])('changes nothing when the same files are loaded again (update: %s)', async (update) => {
    const report = await runImport(open, FILES, { update }, { now: () => NOW + 1 });
    expect(report).toMatchObject({ total: { added: 0, changed: 0, removed: 0 }, left: [] });
    expect(await everything(open.dataSource)).toEqual(all);
    expect(await epochOf(open.dataSource)).toBe(1);
  });

  it('changes nothing when each file is corrected by itself', async () => {
    for (const file of FILES) await runImport(open, [file], { update: true }, { now: () => NOW + 1 });
    expect(await everything(open.dataSource)).toEqual(all);
  });

  it('names a file that cannot be read', async () => {
    await expect(runImport(open, ['nowhere.yaml'], { update: false })).rejects.toThrow(ImportProblems);
    await expect(runImport(open, ['nowhere.yaml'], { update: false })).rejects.toThrow(
      'nowhere.yaml:1:1: the file cannot be read (ENOENT)',
    );
  });
});

describeMariadb((database) => {
  it('lets one of two servers load that start at once', async () => {
    const servers = [await openDatabase(database.url), await openDatabase(database.url)];
    const reports = await Promise.all(servers.map((server) => seedIfEmpty(server, clock)));
    expect(reports.filter((report) => report === null)).toHaveLength(1);
    expect(await epochOf(servers[0].dataSource)).toBe(1);
    for (const server of servers) await server.close();
  });
});
