import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openReader } from '../../src/server/open-reader';
import { runMain, startMain } from '../../test/support/run-main';
import { type DatabaseKind } from '../bench/network/database-place';
import { checkStored } from './check-stored';
import { Editor, readWorld } from './editor';
import { freshPlace } from './place';
import { type Report } from './report';

const WRITERS = 2;

/**
 * Backs up a database while it is written to, restores that into one of another kind, and backs that up: the checksums over all rows must be
 * the same, and what was restored must be one state, with no write half in it.
 */
export const backUpWhileWriting = async (
  program: string,
  [from, to]: readonly [DatabaseKind, DatabaseKind],
  rounds: number,
): Promise<Report> => {
  const directory = mkdtempSync(join(tmpdir(), 'samverkan-backup-'));
  const [source, target] = [await freshPlace(from), await freshPlace(to)];
  const restored = openReader(target.url);
  const server = await startMain(program, { DATABASE_URL: source.url, SEEDS: 'on' });
  const violations: string[] = [];
  let isWriting = true;
  let asked = 0;
  let written = 0;
  let rows = 0;
  const command = async (url: string, ...args: string[]): Promise<string> => {
    const { code, stdout, stderr } = await runMain(program, args, { DATABASE_URL: url });
    if (code !== 0) violations.push(`${args[0]} ended with ${code}: ${stderr}`);
    rows = Number(/(\d+) rows/.exec(stdout)?.[1]);
    return /sha256 (\w+)/.exec(stdout)?.[1] ?? 'nothing';
  };
  try {
    const editor = new Editor(server.url, source.key, await readWorld(server.url));
    const write = async () => {
      while (isWriting) {
        await editor.create(`write ${asked}`, asked++);
        written++;
      }
    };
    const writing = Promise.all(Array.from({ length: WRITERS }, write)).catch((error: Error) =>
      violations.push(`a write failed while it was backed up: ${error.message}`),
    );
    for (let round = 0; round < rounds; round++) {
      const [file, again] = [join(directory, `${round}.gz`), join(directory, `${round}-again.gz`)];
      const made = await command(source.url, 'backup', file);
      const put = await command(target.url, 'restore', '--replace', file);
      const remade = await command(target.url, 'backup', again);
      if (put !== made || remade !== made) violations.push(`round ${round + 1}: ${made}, ${put}, ${remade}`);
      violations.push(...(await checkStored(restored, to, [])).violations);
    }
    isWriting = false;
    await writing;
  } finally {
    isWriting = false;
    server.signal('SIGKILL');
    await server.ended;
    await restored.close();
    await Promise.all([source.remove(), target.remove()]);
    rmSync(directory, { recursive: true });
  }
  const figures = { backups: rounds, 'rows in the last': rows, 'writes meanwhile': written };
  return { scenario: `backup while writing, ${from} to ${to}`, figures, violations };
};
