import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { seedIfEmpty } from '../../src/exchange/import/seed-if-empty';
import { FORMATS } from '../../src/exchange/network/formats';
import { NETWORK_PARAMS } from '../../src/exchange/network/network-params';
import { openDatabase } from '../../src/server/open-database';
import { problemsBy, xmlProblems } from '../exchange/network/support/xml';
import { compileMain } from '../support/compile-main';
import { type Ended, runMain } from '../support/run-main';

const count = (text: string, part: RegExp) => text.match(part)?.length ?? 0;

/** How many actors and edges a file has, by its own format. */
const COUNTS: Record<keyof typeof FORMATS, (text: string) => { nodes?: number; edges?: number }> = {
  gexf: (text) => ({ nodes: count(text, /^<node /gm), edges: count(text, /^<edge /gm) }),
  graphml: (text) => ({ nodes: count(text, /^<node /gm), edges: count(text, /^<edge /gm) }),
  jgf: (text) => {
    const { graph } = JSON.parse(text);
    return { nodes: Object.keys(graph.nodes).length, edges: graph.edges.length };
  },
  'nodes-csv': (text) => ({ nodes: count(text, /\r\n/g) - 1 }),
  'edges-csv': (text) => ({ edges: count(text, /\r\n/g) - 1 }),
  kumu: (text) => {
    const { elements, connections } = JSON.parse(text);
    return { nodes: elements.length, edges: connections.length };
  },
};

describe('samverkan export', () => {
  let program: string;
  let directory: string;
  let ends: Record<string, Ended>;

  const file = (name: string) => readFileSync(join(directory, name), 'utf8');
  const SCHEMA = resolve(__dirname, '../exchange/network/gexf-1.3.xsd');

  const CASES: Record<string, string[]> = {
    ...Object.fromEntries(Object.keys(FORMATS).map((format) => [format, ['--format', format]])),
    part: [
      ...['--format', 'jgf', '--out', 'part.json', '--around', 'sverige', '--depth', '1'],
      ...['--at', '2022-01-01T00:00:00Z', '--measure', 'PAGE_RANK', '--measure', 'component'],
    ],
    help: ['--help'],
    'no format': [],
    'unknown format': ['--format', 'pdf'],
    'format of the language': ['--format', 'constructor'],
    'unknown option': ['--format', 'gexf', '--colour', 'red'],
    'option without a value': ['--format', 'gexf', '--theme'],
    'word too many': ['--format', 'gexf', 'now'],
    'unknown actor': ['--format', 'gexf', '--out', 'kept.gexf', '--around', 'nobody'],
    'impossible date': ['--format', 'gexf', '--at', '2021-02-30T00:00:00Z'],
    'depth over the bound': ['--format', 'gexf', '--around', 'sverige', '--depth', '7'],
    'no such folder': ['--format', 'gexf', '--out', 'nowhere/a.gexf'],
    'a folder': ['--format', 'gexf', '--out', 'folder'],
  };

  beforeAll(async () => {
    program = compileMain();
    directory = mkdtempSync(join(tmpdir(), 'samverkan-export-'));
    mkdirSync(join(directory, 'folder'));
    writeFileSync(join(directory, 'kept.gexf'), 'of yesterday');
    const databaseUrl = `sqlite:${join(directory, 'seeded.db')}`;
    const database = await openDatabase(databaseUrl);
    await seedIfEmpty(database);
    await database.close();
    ends = {};
    const waiting = Object.entries(CASES);
    const worker = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift())
        ends[next[0]] = await runMain(program, ['export', ...next[1]], { DATABASE_URL: databaseUrl }, directory);
    };
    await Promise.all([worker(), worker(), worker()]);
  }, 120_000);
  afterAll(() => {
    for (const made of [program, directory]) if (made) rmSync(made, { recursive: true });
  });

  it.each(Object.entries(FORMATS))('writes %s to a file that is named for it', (format, { suffix }) => {
    const { code, stdout, stderr } = ends[format];
    expect([code, stderr]).toEqual([0, '']);
    const path = `samverkan-network${suffix}`;
    const [, nodes, edges] = /: (\d+) actors, (\d+) edges\n$/.exec(stdout)!.map(Number);
    expect(stdout).toBe(`${path}: ${nodes} actors, ${edges} edges\n`);
    expect(Math.min(nodes, edges)).toBeGreaterThan(50);
    const counted = COUNTS[format as keyof typeof FORMATS](file(path));
    expect({ nodes, edges }).toMatchObject(counted);
    expect(counted).not.toEqual({});
  });

  it('writes what the schemas allow', async () => {
    expect(await problemsBy(SCHEMA)(file('samverkan-network.gexf'))).toEqual([]);
    expect(await xmlProblems(file('samverkan-network.graphml'))).toEqual([]);
  });

  it('writes the part that is asked for, to the file that is asked for', () => {
    expect(ends.part).toEqual({ code: 0, stdout: 'part.json: 2 actors, 1 edges\n', stderr: '' });
    const { graph } = JSON.parse(file('part.json'));
    expect(graph.metadata).toMatchObject({ at: '2022-01-01T00:00:00Z' });
    for (const { metadata } of Object.values<{ metadata: object }>(graph.nodes))
      expect(metadata).toMatchObject({ pageRank: expect.closeTo(0.5), component: 0 });
  });

  it('--help names every format and every option', () => {
    const { code, stdout, stderr } = ends.help;
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Usage: samverkan export --format FORMAT /);
    for (const format of Object.keys(FORMATS)) expect(stdout).toMatch(new RegExp(`^ {2}${format} +\\w`, 'm'));
    for (const name of ['out', ...Object.keys(NETWORK_PARAMS)])
      expect(stdout).toMatch(new RegExp(`^ {2}--${name} +\\w`, 'm'));
  });

  it.each([
    [
      'no format',
      '--format: expected one of gexf, graphml, jgf, nodes-csv, edges-csv, kumu, got none; samverkan export --help says more.',
    ],
    ['unknown format', /^--format: expected one of .*, got "pdf";/],
    ['format of the language', /^--format: expected one of .*, got "constructor";/],
    ['unknown option', "Unknown option '--colour'"],
    ['option without a value', "Option '--theme <value>' argument missing"],
    ['word too many', /^Unexpected argument 'now'\./],
    ['unknown actor', 'Expected the key of a known actor, found none with slug "nobody".'],
    ['impossible date', /^Expected an instant such as .*, got "2021-02-30T00:00:00Z"\.$/],
    ['depth over the bound', 'Expected depth to be 1 to 6, got 7.'],
    ['no such folder', /^Cannot write nowhere\/a\.gexf: ENOENT/],
    ['a folder', /^Cannot write folder: E[A-Z]+/],
  ])('stops with one line: %s', (name, line) => {
    const { code, stdout, stderr } = ends[name];
    expect(stderr.trimEnd().split('\n')).toEqual([typeof line === 'string' ? line : expect.stringMatching(line)]);
    expect([code, stdout]).toEqual([1, '']);
  });

  it('leaves no other file, and what was there as it was', () => {
    expect(file('kept.gexf')).toBe('of yesterday');
    expect(readdirSync(join(directory, 'folder'))).toEqual([]);
    const left = readdirSync(directory).filter((name) => !name.startsWith('seeded.db'));
    const written = Object.values(FORMATS).map(({ suffix }) => `samverkan-network${suffix}`);
    expect(left.sort()).toEqual(['folder', 'kept.gexf', 'part.json', ...written].sort());
  });
});
