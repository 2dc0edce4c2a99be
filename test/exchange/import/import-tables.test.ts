import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ImportReport } from '../../../src/exchange/import/import-report';
import { loadSeeds } from '../../../src/exchange/import/load-seeds';
import { readFiles } from '../../../src/exchange/import/read-files';
import { type Database, openDatabase } from '../../../src/server/open-database';
import { describeDatabases } from '../../support/databases';
import { boundsIn, clear, everything, NOW } from './support';

const MAPPING = `
source: { slug: register, title: Register, date: 2026-01-31 }
tables:
  - file: tables/groups.csv
    separator: ;
    coalition: { slug: 'g-{id|slug}', name: '{name}', kind: NETWORK, partOf: 'g-{parent|slug}', website: '{url}' }
  - file: tables/people.csv
    person: { slug: '{name|slug}', name: '{name}' }
  - file: tables/members.csv
    membership: { coalition: 'g-{group|slug}', actor: '{person|slug}', label: '{role}', period: '{from}/{to}' }
`;
const TABLES = {
  groups: '\ufeffid;name;parent;url\r\nN1;North;;https://north.example\r\nN2;North "two";N1;\r\n'.replace(
    /North "two"/,
    '"North ""two"""',
  ),
  people: 'name\nÅsa Öst\nBo Ek\n',
  members: 'group,person,role,from,to\nN1,Åsa Öst,Chair,2020,\nN1,Bo Ek,,,\nN2,Bo Ek,Member,2019-05,2021\n',
};

describeDatabases((database) => {
  let open: Database;
  let folder: string;

  beforeAll(async () => {
    open = await openDatabase(database.url);
    folder = mkdtempSync(join(tmpdir(), 'samverkan-'));
    mkdirSync(join(folder, 'tables'));
  });
  afterEach(() => clear(open.dataSource));
  afterAll(async () => {
    await open.close();
    rmSync(folder, { recursive: true });
  });

  const load = async (changed: Partial<typeof TABLES> = {}, update = false): Promise<ImportReport> => {
    writeFileSync(join(folder, 'mapping.yaml'), MAPPING);
    for (const [name, text] of Object.entries({ ...TABLES, ...changed }))
      writeFileSync(join(folder, 'tables', `${name}.csv`), text);
    const seeds = readFiles([join(folder, 'mapping.yaml')], folder);
    return loadSeeds(open.dataSource, seeds, { update, now: NOW });
  };
  const memberships = () =>
    open.dataSource.query(
      `select c.slug as coalition, a.slug as member, m.* from memberships m join actors a on a.id = m.member_id
       join actors c on c.id = m.coalition_id order by c.slug, a.slug`,
    );
  const lines = async () =>
    (await memberships()).map((row: Record<string, unknown>) =>
      [row.coalition, row.member, row.roles, row.label, row.period].join(' '),
    );

  it('tables are loaded as what they say', async () => {
    await load();
    expect(await lines()).toEqual([
      'g-n1 asa-ost MEMBER Chair 2020/',
      'g-n1 bo-ek MEMBER  ',
      'g-n2 bo-ek MEMBER Member 2019-05/2021',
    ]);
    expect(boundsIn((await memberships())[0])).toEqual([
      ...['2019-12-31T23:00', '2020-12-31T23:00', '2026-01-31T23:00', null],
    ]);
    expect(await open.dataSource.query('select name, website from actors order by name')).toEqual([
      ...[
        { name: 'Bo Ek', website: null },
        { name: 'North', website: 'https://north.example' },
      ],
      ...[
        { name: 'North "two"', website: null },
        { name: 'Åsa Öst', website: null },
      ],
    ]);
    expect(await open.dataSource.query('select count(*) as times from part_of')).toEqual([{ times: 1 }]);
    const [{ cited }] = await open.dataSource.query("select count(*) as cited from citations where basis = 'STATED'");
    expect(cited).toBe(1 + 4 + 4 + 1 + 3);
  });

  it('loaded again they change nothing, also when they are corrected', async () => {
    await load();
    const before = await everything(open.dataSource);
    expect((await load()).total).toEqual({ added: 0, changed: 0, unchanged: 13, removed: 0 });
    expect((await load({}, true)).total).toEqual({ added: 0, changed: 0, unchanged: 13, removed: 0 });
    expect(await everything(open.dataSource)).toEqual(before);
  });

  it('what now differs is told with its row, and corrected when asked', async () => {
    await load();
    const members = TABLES.members.replace('Chair,2020', 'Chair,2018').replace('N1,Bo Ek,,,\n', '');
    const { total, left } = await load({ members });
    expect(total).toMatchObject({ changed: 0, removed: 0 });
    expect(left).toEqual([
      { file: 'tables/members.csv', line: 2, column: 1, field: '', message: 'period differs from what is stored' },
    ]);
    expect((await load({ members }, true)).counts.Membership).toEqual({
      added: 0,
      changed: 1,
      unchanged: 1,
      removed: 1,
    });
    expect(await lines()).toEqual(['g-n1 asa-ost MEMBER Chair 2018/', 'g-n2 bo-ek MEMBER Member 2019-05/2021']);
  });

  it.each<[string, Partial<typeof TABLES>, string]>([
    [
      'an unknown person',
      { members: `${TABLES.members}N1,Bo Äk,,,\n` },
      'tables/members.csv:5:2 person: no actor has the slug "bo-ak" (did you mean "bo-ek"?)',
    ],
    ['an impossible date', { members: `${TABLES.members}N2,Åsa Öst,,2020-02-30,\n` }, 'tables/members.csv:5:4 from: '],
    [
      'the end before the start',
      { members: `${TABLES.members}N2,Åsa Öst,,2020,2019\n` },
      'tables/members.csv:5:4 from: ',
    ],
    [
      'too long an address',
      { groups: `${TABLES.groups}N3;North;;https://${'x'.repeat(500)}\n` },
      'tables/groups.csv:4:1: website is too long: expected at most 500 signs',
    ],
    [
      'bytes that are not UTF-8',
      { people: Buffer.from('name\nBo\n\xc5sa\n', 'latin1') as never },
      'tables/people.csv:3:1: ',
    ],
  ])('nothing is loaded with %s', async (_name, changed, problem) => {
    await load();
    const before = await everything(open.dataSource);
    await expect(load(changed, true)).rejects.toThrow(`Nothing was loaded:\n${problem}`);
    expect(await everything(open.dataSource)).toEqual(before);
  });

  it('a table alone is answered with the way to import it', async () => {
    await load();
    expect(() => readFiles([join(folder, 'tables/people.csv')], folder)).toThrow(
      'tables/people.csv:1:1: a table comes with a mapping that says what its rows are',
    );
  });

  it('nothing is loaded without a table, or with a mapping that is not UTF-8', async () => {
    writeFileSync(join(folder, 'lost.yaml'), MAPPING.replaceAll('tables/', 'lost/'));
    expect(() => readFiles([join(folder, 'lost.yaml')], folder)).toThrow(
      'lost.yaml:4:5 tables[0].file: the table "lost/groups.csv" cannot be read (ENOENT)',
    );
    writeFileSync(join(folder, 'latin.yaml'), Buffer.from('source:\n  title: \xc5', 'latin1'));
    expect(() => readFiles([join(folder, 'latin.yaml')], folder)).toThrow('latin.yaml:2:1: this line is not UTF-8');
  });
});
