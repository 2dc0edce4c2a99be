import { setTimeout as sleep } from 'node:timers/promises';
import { openReader } from '../../src/server/open-reader';
import { startMain } from '../../test/support/run-main';
import { type DatabaseKind } from '../bench/network/database-place';
import { checkStored, type Ledger } from './check-stored';
import { Editor, readWorld } from './editor';
import { freshPlace } from './place';
import { type Report } from './report';

const WRITERS = 4;

/** In milliseconds: the longest time that a server is written to before it is killed. */
const LONGEST_LIFE = 800;

const writeUntilCut = async (editor: Editor, ledger: Ledger, count: () => void): Promise<void> => {
  for (;;) {
    ledger.attempted = String(Number(ledger.acknowledged.label) + 1);
    try {
      ledger.acknowledged = await editor.update(ledger.acknowledged, ledger.attempted);
      count();
    } catch {
      return;
    }
  }
};

/**
 * Kills a server (`kill -9`) at random moments while it is written to, starts it again on the same database, and looks whether each write that
 * was acknowledged is there, and none is half there.
 */
export const killWhileWriting = async (program: string, kind: DatabaseKind, kills: number): Promise<Report> => {
  const place = await freshPlace(kind);
  const reader = openReader(place.url);
  const environment = { DATABASE_URL: place.url, SEEDS: 'on' };
  const violations: string[] = [];
  const ledgers: Ledger[] = [];
  let acknowledged = 0;
  let unknownButWritten = 0;
  try {
    for (let kill = 0; kill < kills; kill++) {
      const server = await startMain(program, environment);
      const world = await readWorld(server.url);
      const editors = Array.from({ length: WRITERS }, () => new Editor(server.url, place.key, world));
      while (ledgers.length < WRITERS)
        ledgers.push({ acknowledged: await editors[0].create('0', ledgers.length), attempted: '0' });
      const writing = editors.map((editor, i) => writeUntilCut(editor, ledgers[i], () => acknowledged++));
      await sleep(Math.random() * LONGEST_LIFE);
      server.signal('SIGKILL');
      await Promise.all([server.ended, ...writing]);
      const found = await checkStored(reader, kind, ledgers);
      violations.push(...found.violations.map((violation) => `kill ${kill + 1}: ${violation}`));
      unknownButWritten += found.unknownButWritten;
    }
  } finally {
    await reader.close();
    await place.remove();
  }
  const figures = {
    kills,
    'acknowledged writes': acknowledged,
    'written, but cut before the answer': unknownButWritten,
  };
  return { scenario: `kill -9 while writing, ${kind}`, figures, violations };
};
