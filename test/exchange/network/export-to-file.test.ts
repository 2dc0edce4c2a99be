import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportToFile } from '../../../src/exchange/network/export-to-file';
import { FORMATS } from '../../../src/exchange/network/formats';
import { type EdgeRow } from '../../../src/exchange/network/network-rows';
import { StartError } from '../../../src/shared/errors';
import { edge, network, node, textOf } from './support/network';

const COUNT = 5_000;
const nodes = Array.from({ length: COUNT }, (_, place) => node(`a${place}`));
const edges = nodes.map((_, place) => edge(`e${place}`, `a${place}`, 'a0'));
const LARGE = network(nodes, edges);

describe('A network in a file', () => {
  let directory: string;
  const path = () => join(directory, 'network.gexf');

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'samverkan-file-'));
    writeFileSync(path(), 'of yesterday');
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  /** A network at whose edge 1000 something happens; tells whether the walk was left. */
  const interrupted = (event: () => void) => {
    const state = { left: false };
    function* walk(): Generator<EdgeRow> {
      try {
        for (const [place, row] of edges.entries()) {
          if (place === 1000) event();
          yield row;
        }
      } finally {
        state.left = true;
      }
    }
    return { state, rows: { ...LARGE, edges: walk } };
  };

  it('takes the place of what was there, and tells how far it is', async () => {
    const told: number[] = [];
    await exportToFile(LARGE, FORMATS.gexf, path(), (done) => told.push(done));
    expect(readFileSync(path(), 'utf8')).toBe(textOf(FORMATS.gexf.write, LARGE));
    expect(readdirSync(directory)).toEqual(['network.gexf']);
    expect(told).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((thousand) => thousand * 1000));
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('%s leaves what was there, and the rows', async (signal) => {
    const listeners = process.listenerCount(signal);
    const { rows, state } = interrupted(() => process.emit(signal));
    const written = exportToFile(rows, FORMATS.gexf, path(), () => undefined);
    await expect(written).rejects.toThrow(new StartError(`Broken off: ${path()} is as it was.`));
    expect(state.left).toBe(true);
    expect(readdirSync(directory)).toEqual(['network.gexf']);
    expect(readFileSync(path(), 'utf8')).toBe('of yesterday');
    expect(process.listenerCount(signal)).toBe(listeners);
  });

  it('takes the place of the file that a link leads to', async () => {
    const link = join(directory, 'link');
    symlinkSync('network.gexf', link);
    await exportToFile(LARGE, FORMATS.gexf, link, () => undefined);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(path(), 'utf8')).toBe(textOf(FORMATS.gexf.write, LARGE));
  });

  it('goes into a pipe, which stays one', async () => {
    const pipe = join(directory, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = spawn('sh', ['-c', 'cat "$1" > "$2"', 'sh', pipe, path()]);
    const closed = once(reader, 'close');
    await exportToFile(LARGE, FORMATS.gexf, pipe, () => undefined);
    await closed;
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    expect(readFileSync(path(), 'utf8')).toBe(textOf(FORMATS.gexf.write, LARGE));
    expect(readdirSync(directory).sort()).toEqual(['network.gexf', 'pipe']);
  });

  it('a mistake of ours is not told as one of the file', async () => {
    const { rows } = interrupted(() => {
      throw new TypeError('ours');
    });
    await expect(exportToFile(rows, FORMATS.gexf, path(), () => undefined)).rejects.toThrow(new TypeError('ours'));
    expect(readdirSync(directory)).toEqual(['network.gexf']);
    expect(readFileSync(path(), 'utf8')).toBe('of yesterday');
  });
});
