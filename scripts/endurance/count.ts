import { createConnection } from 'mysql2/promise';
import Sqlite from 'better-sqlite3';
import { sqlitePath } from '../../src/server/database-address';
import { openReader } from '../../src/server/open-reader';
import { fromGlobalId } from '../../src/shared/global-id';
import { type Reader } from '../../src/shared/reader';
import { startMain } from '../../test/support/run-main';
import { type DatabaseKind } from '../bench/network/database-place';
import { Editor, type MembershipState, readWorld, RefusedWrite } from './editor';
import { freshPlace } from './place';
import { type Report } from './report';

const WRITERS = 4;

type Stored = Pick<MembershipState, 'version' | 'label'>;

const readStored = async (reader: Reader, id: string): Promise<Stored> => {
  const sql = 'select version as version, label as label from memberships where id = ?';
  return (await reader.rows<Stored>(sql, [fromGlobalId(id).id]))[0];
};

/** A writer that trusts what it read: the control. */
const blindWriter = async (
  url: string,
): Promise<{ write: (id: string, label: string) => Promise<void>; close: () => Promise<void> }> => {
  const sql = 'update memberships set label = ? where id = ?';
  const path = sqlitePath(url);
  if (path !== null) {
    const database = new Sqlite(path, { timeout: 10_000 });
    return {
      write: async (id, label) => void database.prepare(sql).run(label, id),
      close: async () => void database.close(),
    };
  }
  const connection = await createConnection(url);
  return { write: async (id, label) => void (await connection.query(sql, [label, id])), close: () => connection.end() };
};

/**
 * Four writers at two servers add to one number: each reads it, and writes one more with the version that it read; after a CONFLICT it reads
 * again. Then the same writers write without a version, to show that the promise is kept by it.
 */
export const countTogether = async (program: string, kind: DatabaseKind, each: number): Promise<Report> => {
  const place = await freshPlace(kind);
  const environment = { DATABASE_URL: place.url, SEEDS: 'on' };
  const reader = openReader(place.url);
  const first = await startMain(program, environment);
  const servers = [first, await startMain(program, environment)];
  try {
    const world = await readWorld(first.url);
    const editors = Array.from({ length: WRITERS }, (_, i) => new Editor(servers[i % 2].url, place.key, world));
    const { id } = await editors[0].create('0', 0);
    let conflicts = 0;
    const addOne = async (editor: Editor): Promise<void> => {
      const { version, label } = await readStored(reader, id);
      try {
        await editor.update({ id, version, label }, String(Number(label) + 1));
      } catch (error) {
        if (!(error instanceof RefusedWrite && error.reason.code === 'CONFLICT')) throw error;
        conflicts++;
        await addOne(editor);
      }
    };
    await Promise.all(
      editors.map(async (editor) => {
        for (let i = 0; i < each; i++) await addOne(editor);
      }),
    );
    const sum = Number((await readStored(reader, id)).label);
    const expected = WRITERS * each;
    await Promise.all(
      editors.map(async () => {
        const blind = await blindWriter(place.url);
        for (let i = 0; i < each; i++) {
          const { label } = await readStored(reader, id);
          // As long as a person, or a program elsewhere, takes at least.
          await new Promise((resolve) => setTimeout(resolve, 1));
          await blind.write(fromGlobalId(id).id, String(Number(label) + 1));
        }
        await blind.close();
      }),
    );
    const blindSum = Number((await readStored(reader, id)).label) - sum;
    const violations = [
      ...(sum === expected ? [] : [`${expected} were added, the sum is ${sum}`]),
      ...(blindSum < expected ? [] : ['the control lost nothing: this proves nothing']),
    ];
    const figures = { writers: WRITERS, added: expected, sum, conflicts, 'sum without versions': blindSum };
    return { scenario: `one number, two servers, ${kind}`, figures, violations };
  } finally {
    for (const { signal, ended } of servers) {
      signal('SIGKILL');
      await ended;
    }
    await reader.close();
    await place.remove();
  }
};
