import crypto from 'node:crypto';
import { Role } from '../../src/access/role';
import { type Database } from '../../src/server/open-database';
import { makeAccount, giveKey, type TestAccount } from '../support/accounts';
import { openSeeded } from '../support/seeded-database';
import { createWritingApi, type WritingApi } from '../support/writing-api';

const ME = '{ me { name } }';

describe('API keys', () => {
  let database: Database;
  let api: WritingApi;
  let admin: TestAccount;
  let editor: TestAccount;

  beforeAll(async () => {
    database = await openSeeded();
    admin = await makeAccount(database, { name: 'Ada', role: Role.ADMINISTRATOR });
    editor = await makeAccount(database, { name: 'Ed', role: Role.EDITOR, actors: [{ slug: 'skolverket' }] });
    api = await createWritingApi(database);
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(async () => {
    await api?.close();
    await database?.close();
  });

  describe('39 revoked', () => {
    it('are refused from the next request on by the process that revokes them', async () => {
      const { key, keyId } = await giveKey(database, editor.id);
      expect(await api.send(ME, key)).toMatchObject({ status: 200, data: { me: { name: 'Ed' } } });
      const revoked = await api.send(
        `mutation { keyRevoke(input: { id: "${keyId}" }) { userErrors { code } } }`,
        admin.key,
      );
      expect(revoked.data).toEqual({ keyRevoke: { userErrors: [] } });
      expect(await api.send(ME, key)).toMatchObject({ status: 401, codes: ['UNAUTHENTICATED'] });
      expect(await api.send(ME, editor.key)).toMatchObject({ status: 200 });
    });

    it('are refused once their account is gone, and do less once it may do less', async () => {
      const { id, key } = await makeAccount(database, { name: 'Second', role: Role.ADMINISTRATOR });
      const accounts = '{ accounts { totalCount } }';
      expect((await api.send(accounts, key)).codes).toEqual([]);
      const input = `id: "${id}", expectedVersion:`;
      await api.send(
        `mutation { accountUpdate(input: { ${input} 1, role: READER }) { userErrors { code } } }`,
        admin.key,
      );
      expect((await api.send(accounts, key)).codes).toEqual(['FORBIDDEN']);
      await api.send(`mutation { accountDelete(input: { ${input} 2 }) { userErrors { code } } }`, admin.key);
      expect((await api.send(accounts, key)).status).toBe(401);
    });
  });

  describe('40 wrong', () => {
    const flip = (text: string, at: number) => {
      const place = (at + text.length) % text.length;
      return `${text.slice(0, place)}${text[place] === 'A' ? 'B' : 'A'}${text.slice(place + 1)}`;
    };

    it.each([
      ['at the first sign of the secret', (key: string) => flip(key, key.length - 43)],
      ['at the last sign', (key: string) => flip(key, -1)],
      ['at the first sign of the prefix', (key: string) => flip(key, 10)],
      ['in case', (key: string) => `samverkan_${key.slice(10).toLowerCase()}`],
      ['too short', (key: string) => key.slice(0, -1)],
      ['as its hash', (key: string) => crypto.createHash('sha256').update(key).digest('hex')],
    ])('are refused alike: %s', async (_name, spoil) => {
      const { status, codes, body } = await api.send(ME, spoil(editor.key));
      expect([status, codes]).toEqual([401, ['UNAUTHENTICATED']]);
      expect(body).toBe((await api.send(ME, 'x')).body);
    });

    it('are compared as whole hashes in constant time', async () => {
      const compared = jest.spyOn(crypto, 'timingSafeEqual');
      await api.send(ME, flip(editor.key, -2));
      await api.send(ME, flip(editor.key, -42));
      expect(compared.mock.calls.map((pair) => pair.map(({ byteLength }) => byteLength))).toEqual([
        [32, 32],
        [32, 32],
      ]);
    });

    it('stand nowhere in the database', async () => {
      const tables = await database.dataSource.query("select name from sqlite_master where type = 'table'");
      const rows: unknown[] = [];
      for (const { name } of tables) rows.push(await database.dataSource.query(`select * from ${name}`));
      const all = JSON.stringify(rows);
      const secret = editor.key.split('_')[2];
      expect(all).toContain(editor.key.split('_')[1]);
      expect(all).not.toContain(secret);
    });
  });

  it('once known cost a read no SQL', async () => {
    const read = '{ coalition(slug: "skia") { slug } }';
    await api.send(read, editor.key);
    const before = api.statements.length;
    expect((await api.send(read, editor.key)).data).toEqual({ coalition: { slug: 'skia' } });
    expect(api.statements).toHaveLength(before);
  });

  it('have hashes that no history and no answer shows', async () => {
    const create = `mutation { keyCreate(input: { account: "${editor.id}" }) { text changes { type kind after } } }`;
    const { data } = await api.send(create, admin.key);
    expect(data.keyCreate.changes).toEqual([
      { type: 'ApiKey', kind: 'ADDED', after: expect.objectContaining({ prefix: data.keyCreate.text.slice(10, 18) }) },
    ]);
    const [{ hash }] = await database.reader.rows<{ hash: string }>('select hash from api_keys where prefix = ?', [
      data.keyCreate.text.slice(10, 18),
    ]);
    const history = JSON.stringify(await database.reader.rows('select * from history_entries', []));
    expect(history).toContain('"act":"keyCreate"');
    expect([history.includes(hash), JSON.stringify(data).includes(hash)]).toEqual([false, false]);
  });
});
