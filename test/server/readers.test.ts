import { createConnection } from 'mysql2/promise';
import { Coalition } from '../../src/directory/coalition.entity';
import { type Database, openDatabase } from '../../src/server/open-database';
import { FAR_FUTURE, FAR_PAST } from '../../src/shared/instant';
import { describeDatabases, describeMariadb } from '../support/databases';
import { ONE_OF_EACH, insert } from '../support/one-of-each';

const actor = (id: string, name: string) => ({ ...ONE_OF_EACH[0][1], id, slug: id, name, name_key: name });

describeDatabases((database) => {
  let open: Database;

  beforeAll(async () => {
    open = await openDatabase(database.url);
    for (const [table, row] of ONE_OF_EACH) await insert(open.dataSource, table, row);
  });

  afterAll(() => open.close());

  /** What a statement fails with. As text: an error of better-sqlite3 belongs to the first test file of its process. */
  const refusal = (sql: string) =>
    open.reader.rows(sql, []).then(
      () => 'nothing',
      (error: unknown) => (error as Error).message,
    );

  const nameOf = (id: string) => open.reader.rows<{ name: string }>('select name from actors where id = ?', [id]);

  it('gives the far sentinels as numbers, and finds rows by them', async () => {
    expect(
      await open.reader.rows(
        'select start_earliest, end_latest from memberships where start_earliest = ? and end_latest > ?',
        [FAR_PAST, FAR_FUTURE - 1],
      ),
    ).toEqual([{ start_earliest: -8640000000000000, end_latest: 8640000000000000 }]);
  });

  it('gives them through TypeORM as well', async () => {
    const coalition = await open.dataSource.manager.findOneByOrFail(Coalition, { id: 'coalition' });
    expect(coalition).toMatchObject({ actorKind: 'COALITION', startEarliest: FAR_PAST, endLatest: FAR_FUTURE });
  });

  it.each(['𐍈', '🏳️‍🌈', 'Åsa Öhman', 'O\'Neill \\ "x" ?', 'a\u0000b', '  '])('gives back the text %j', async (text) => {
    const id = `text ${text.length} ${text.codePointAt(0)}`;
    await insert(open.dataSource, 'actors', actor(id, text));
    expect(await nameOf(id)).toEqual([{ name: text }]);
    expect(await open.reader.rows('select id from actors where name = ?', [text])).toEqual([{ id }]);
  });

  it('gives counts, sums and nulls as numbers and null', async () => {
    const sql = 'select count(*) as n, sum(position) as total, max(edtf) as latest from activities';
    expect(await open.reader.rows(sql, [])).toEqual([{ n: 1, total: 0, latest: null }]);
  });

  it('takes 256 branches and keeps the order within each', async () => {
    const letters = ['c', 'a', 'e', 'b', 'd'];
    const subject = (text: string, i: number) => ({
      ...ONE_OF_EACH[0][1],
      id: `branch ${i}`,
      slug: text,
      name: text,
      name_key: text,
    });
    for (const [i, text] of letters.entries()) await insert(open.dataSource, 'actors', subject(text, i));
    const branch =
      "select ? as parentKey, name from actors where id like 'branch %' order by name_key desc, id limit 3";
    const branches = Array.from({ length: 256 }, (_, i) => `select * from (${branch}) b${i}`);
    const keys = branches.map((_, i) => `key ${i}`);
    const rows = await open.reader.rows<{ parentKey: string; name: string }>(branches.join(' union all '), keys);
    expect(keys.map((key) => rows.filter((row) => row.parentKey === key).map(({ name }) => name))).toEqual(
      keys.map(() => ['e', 'd', 'c']),
    );
  });

  it('forgets statements that have not been used for long, and prepares them anew', async () => {
    for (let i = 0; i < 600; i++) expect(await open.reader.rows(`select ${i} as n`, [])).toEqual([{ n: i }]);
    expect(await open.reader.rows('select 0 as n', [])).toEqual([{ n: 0 }]);
  });

  it('sees a transaction only when it is committed, and does not wait for it', async () => {
    const runner = open.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query("update actors set name = 'changed' where id = 'person'");
    expect(await nameOf('person')).toEqual([{ name: 'person' }]);
    await runner.commitTransaction();
    await runner.release();
    expect(await nameOf('person')).toEqual([{ name: 'changed' }]);
  });

  it('cannot write', async () => {
    expect(await refusal('delete from citations returning id')).toMatch(/read.?only/i);
    expect(await open.reader.rows('select id from citations', [])).toEqual([{ id: 'citation' }]);
  });

  it('rejects a wrong statement and goes on', async () => {
    expect(await refusal('select name from nowhere')).toMatch(/nowhere/);
    expect(await open.reader.rows('select 1 as n', [])).toEqual([{ n: 1 }]);
  });
});

describeMariadb((database) => {
  it('asks again when its connection is lost', async () => {
    const open = await openDatabase(database.url);
    const [{ id }] = await open.reader.rows<{ id: number }>('select connection_id() as id', []);
    const admin = await createConnection(database.url);
    await admin.query(`kill ${id}`);
    await admin.end();
    const [again] = await open.reader.rows<{ id: number }>('select connection_id() as id', []);
    expect(again.id).not.toBe(id);
    await open.close();
  });

  describe('with replicas', () => {
    const other = (name: string) => `${new URL(database.url).pathname.slice(1)}_${name}`;
    const urlOf = (name: string) => database.url.replace(/\/[^/]*$/, `/${other(name)}`);
    const admin = async (sql: string) => {
      const connection = await createConnection(database.url);
      await connection.query(sql).finally(() => connection.end());
    };

    beforeAll(async () => {
      for (const name of ['one', 'two']) await admin(`create database ${other(name)}`);
    });

    afterAll(async () => {
      for (const name of ['one', 'two']) await admin(`drop database ${other(name)}`);
    });

    const asked = async (replicaUrls: string[]) => {
      const open = await openDatabase(database.url, { replicaUrls });
      const names = [];
      for (let i = 0; i < 4; i++)
        names.push(...(await open.reader.rows<{ name: string }>('select database() as name', [])));
      await open.close();
      return names.map(({ name }) => name);
    };

    it('asks them in turn', async () => {
      expect(await asked([urlOf('one'), urlOf('two')])).toEqual(['one', 'two', 'one', 'two'].map(other));
    });

    it('asks the primary for one that cannot be reached, and then lets it rest', async () => {
      const gone = urlOf('one').replace(/:\d+\//, ':1/');
      const primary = new URL(database.url).pathname.slice(1);
      expect(await asked([gone])).toEqual([primary, primary, primary, primary]);
      expect(await asked([gone, urlOf('two')])).toEqual([primary, other('two'), other('two'), other('two')]);
    });
  });
});
