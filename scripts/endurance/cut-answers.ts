import { openReader } from '../../src/server/open-reader';
import { startMain } from '../../test/support/run-main';
import { type DatabaseKind } from '../bench/network/database-place';
import { Editor, readWorld } from './editor';
import { freshPlace } from './place';
import { FaultyProxy } from './proxy';
import { type Report } from './report';

const WRITERS = 4;

/** Writes whose answers are cut off on the way, each asked for again under its idempotencyKey: each must be made once. */
export const cutAnswers = async (program: string, kind: DatabaseKind, writes: number): Promise<Report> => {
  const place = await freshPlace(kind);
  const reader = openReader(place.url);
  const server = await startMain(program, { DATABASE_URL: place.url, SEEDS: 'on' });
  const proxy = await FaultyProxy.before('127.0.0.1', Number(new URL(server.url).port));
  try {
    const world = await readWorld(server.url);
    await proxy.set('cut answers');
    const through = new Editor(server.url.replace(/:\d+\//, `:${proxy.port}/`), place.key, world);
    const straight = new Editor(server.url, place.key, world);
    let next = 0;
    let cut = 0;
    const violations: string[] = [];
    const writer = async (): Promise<void> => {
      for (let write = next++; write < writes; write = next++) {
        const label = `write ${write}`;
        await through.create(label, write, label).then(
          () => violations.push(`${label}: the answer was not cut`),
          () => cut++,
        );
        const { id } = await straight.create(label, write, label);
        const again = await straight.create(label, write, label);
        if (again.id !== id) violations.push(`${label}: ${id} and then ${again.id}`);
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, writer));
    const [{ n, distinctLabels }] = await reader.rows<{ n: number; distinctLabels: number }>(
      "select count(*) as n, count(distinct label) as distinctLabels from memberships where label like 'write %'",
      [],
    );
    const [{ made }] = await reader.rows<{ made: number }>(
      "select count(*) as made from history_entries where act = 'membershipCreate' and row_type = 'Membership'",
      [],
    );
    if (n !== writes || distinctLabels !== writes || made !== writes)
      violations.push(
        `${writes} writes made ${n} memberships, ${distinctLabels} different ones, ${made} in the history`,
      );
    return {
      scenario: `answers cut off, ${kind}`,
      figures: { writes, 'answers cut': cut, memberships: n },
      violations,
    };
  } finally {
    await proxy.close();
    server.signal('SIGKILL');
    await server.ended;
    await reader.close();
    await place.remove();
  }
};
