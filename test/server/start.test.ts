import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { compileMain } from '../support/compile-main';
import { type Ended, runMain, type RunningMain, startMain } from '../support/run-main';
import { until } from '../support/until';

const NEW_SOURCE = `
source: { slug: minutes, title: Minutes, publisher: library, date: '2024-03-01' }
organisations:
  - { slug: library, kind: AGENCY, name: Library }
coalitions:
  - slug: readers
    kind: NETWORK
    name: Readers
    members:
      - { actor: library, roles: [MEMBER] }
`;

describe('The program', () => {
  let program: string;
  let directory: string;
  let running: RunningMain[] = [];

  beforeAll(() => {
    program = compileMain();
    directory = mkdtempSync(join(tmpdir(), 'samverkan-start-'));
    // Built before in most cases, and left alone then.
    execFileSync(process.execPath, ['scripts/build-web.mjs'], {
      cwd: resolve(__dirname, '../..'),
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: 'pipe',
    });
  }, 60_000);
  afterEach(async () => {
    for (const { signal, ended } of running) {
      signal('SIGKILL');
      await ended;
    }
    running = [];
  });
  afterAll(() => {
    for (const made of [program, directory]) if (made) rmSync(made, { recursive: true });
  });

  const start = async (environment: Record<string, string>) => {
    const server = await startMain(program, environment);
    running.push(server);
    return server;
  };
  const ask = async (url: string, query: string) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
    return ((await response.json()) as { data: Record<string, unknown> }).data;
  };
  const stop = async ({ signal, ended }: RunningMain): Promise<Ended> => {
    signal('SIGTERM');
    return ended;
  };

  const TABLES = ['actors', 'memberships', 'events', 'citations', 'purposes'];
  const counts = (path: string): Record<string, number> => {
    const database = new Sqlite(path, { readonly: true });
    const count = (table: string) => database.prepare(`select count(*) from ${table}`).pluck().get() as number;
    const all = Object.fromEntries(TABLES.map((table) => [table, count(table)]));
    database.close();
    return all;
  };

  it('loads the documents into an empty database once, and what is taken away stays away', async () => {
    const path = join(directory, 'new', 'seeded.db');
    const environment = { DATABASE_URL: `sqlite:${path}`, SEEDS: 'on' };
    const first = await start(environment);
    expect(await ask(first.url, '{ coalition(slug: "likvardig-utbildning") { members { totalCount } } }')).toEqual({
      coalition: { members: { totalCount: 14 } },
    });
    expect(await stop(first)).toEqual({
      code: 0,
      stdout: `Samverkan answers at ${first.url} and shows its pages at ${new URL(first.url).origin}\n`,
      stderr: '',
    });
    const before = counts(path);
    const database = new Sqlite(path);
    database.prepare('delete from purposes where id = (select min(id) from purposes)').run();
    database.close();
    const second = await start(environment);
    expect((await stop(second)).code).toBe(0);
    expect(counts(path)).toEqual({ ...before, purposes: before.purposes - 1 });
  });

  it('sees within 3 s what is imported while it runs', async () => {
    const path = join(directory, 'imported.db');
    const environment = { DATABASE_URL: `sqlite:${path}` };
    const file = join(directory, 'new.yaml');
    writeFileSync(file, NEW_SOURCE);
    const { url } = await start(environment);
    const query =
      '{ coalition(slug: "readers") { members { nodes { member { name } } } } search(query: "readers") { totalCount } }';
    expect(await ask(url, query)).toEqual({ coalition: null, search: { totalCount: 0 } });
    expect(await runMain(program, ['import', file], environment)).toMatchObject({ code: 0, stderr: '' });
    const imported = Date.now();
    await until(async () => (await ask(url, query)).coalition !== null);
    expect(Date.now() - imported).toBeLessThan(3000);
    expect(await ask(url, query)).toEqual({
      coalition: { members: { nodes: [{ member: { name: 'Library' } }] } },
      search: { totalCount: 1 },
    });
  });

  it('finishes what is under way when it is told to stop, waits for no idle connection, and exits 0', async () => {
    const server = await start({ DATABASE_URL: `sqlite:${join(directory, 'stopped.db')}` });
    const { port } = new URL(server.url);
    const body = JSON.stringify({ query: '{ organisations(first: 5) { totalCount } }' });
    const idle = connect(Number(port), '127.0.0.1');
    await once(idle, 'connect');
    const socket = connect(Number(port), '127.0.0.1');
    const answer: string[] = [];
    socket.on('data', (text) => answer.push(String(text)));
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 10)}`,
    );
    // It answers others meanwhile, so it has seen the beginning of this one.
    await ask(server.url, '{ __typename }');
    server.signal('SIGTERM');
    await until(() => refuses(Number(port)));
    socket.write(body.slice(10));
    const asked = Date.now();
    await once(socket, 'close');
    expect(answer.join('')).toMatch(
      /^HTTP\/1.1 200 OK\r\n[\s\S]*\{"data":\{"organisations":\{"totalCount":0\}\}\}\s*$/,
    );
    expect(await server.ended).toMatchObject({ code: 0, stderr: '' });
    // Apollo would cut connections after 10 s.
    expect(Date.now() - asked).toBeLessThan(5000);
    idle.destroy();
  });

  const refuses = (port: number) =>
    new Promise<boolean>((answered) => {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => answered(true));
      socket.on('connect', () => answered(socket.destroy() && false));
    });

  it('--help says what it can do', async () => {
    const { code, stdout, stderr } = await runMain(program, ['--help']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Usage:\n {2}samverkan \[serve\] [\s\S]* import [\s\S]* schema /);
  });

  describe('stops with one line', () => {
    let taken: Server;
    let ends: Record<string, Ended>;
    const file = (name: string, text: string) => {
      writeFileSync(join(directory, name), text);
      return join(directory, name);
    };
    const sqlite = (name: string) => ({ DATABASE_URL: `sqlite:${join(directory, name)}` });

    beforeAll(async () => {
      taken = createServer().listen(0, '127.0.0.1');
      await once(taken, 'listening');
      mkdirSync(join(directory, 'folder'));
      const port = String((taken.address() as AddressInfo).port);
      const cases: [name: string, args: string[], environment: Record<string, string>][] = [
        ['noise', [], { DATABASE_URL: `sqlite:${file('noise.db', 'no database'.repeat(100))}` }],
        ['directory', [], sqlite('folder')],
        ['below a file', [], { DATABASE_URL: `sqlite:${file('file', '')}/a.db` }],
        ['port in use', [], { ...sqlite('a.db'), PORT: port }],
        ['wrong database', [], { DATABASE_URL: 'postgres://me:secret@host/data' }],
        ['wrong port', [], { ...sqlite('b.db'), PORT: 'abc' }],
        ['no MariaDB', [], { DATABASE_URL: 'mysql://me:secret@127.0.0.1:1/data' }],
        ['broken file', ['import', file('broken.yaml', `${NEW_SOURCE}    nonsense: 1\n`)], sqlite('c.db')],
        ['no such file', ['import', join(directory, 'absent.yaml')], sqlite('d.db')],
        ['no file', ['import'], sqlite('e.db')],
        ['unknown command', ['dance'], {}],
        ['unknown option', ['--dance'], {}],
      ];
      ends = {};
      const waiting = [...cases];
      const worker = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift())
          ends[next[0]] = await runMain(program, next[1], next[2]);
      };
      await Promise.all([worker(), worker(), worker()]);
    }, 60_000);
    afterAll(() => taken?.close());

    it.each([
      ['noise', /^Database sqlite:\S+noise.db: the file is not a SQLite database;/],
      ['directory', /^Database sqlite:\S+folder: it is a directory; name a file in it\.$/],
      ['below a file', /^Database sqlite:\S+a.db: the path cannot be opened as a file;/],
      [
        'port in use',
        /^Cannot listen on 127.0.0.1:\d+: another process does; stop it, or set PORT to another number\.$/,
      ],
      [
        'wrong database',
        /^DATABASE_URL: expected sqlite:PATH, mysql:\S+ or the same with mariadb:\/\/, got "postgres:\/\/me@host\/data"\.$/,
      ],
      ['wrong port', /^PORT: expected a number from 0 to 65535, got "abc"\.$/],
      ['no MariaDB', /^Database mysql:\/\/me@127.0.0.1:1\/data: the server does not answer;/],
      ['broken file', /broken.yaml:\d+:\d+.*nonsense/],
      ['no such file', /absent.yaml.*the file cannot be read \(ENOENT\)/],
      ['no file', /^import: expected at least one file; samverkan --help says more\.$/],
      ['unknown command', /^Unknown command "dance"; samverkan --help lists what there is\.$/],
      ['unknown option', /^Unknown option '--dance'/],
    ])('%s', (name, line) => {
      const { code, stdout, stderr } = ends[name];
      expect(
        stderr
          .replace(/^Nothing was loaded:\n/, '')
          .trimEnd()
          .split('\n'),
      ).toEqual([expect.stringMatching(line)]);
      expect([code, stdout]).toEqual([1, '']);
    });

    it('and a broken file leaves nothing in the database', () => {
      expect(counts(join(directory, 'c.db'))).toEqual(Object.fromEntries(TABLES.map((table) => [table, 0])));
    });
  });
});
