import Sqlite, { type Statement } from 'better-sqlite3';
import { type Reader, type SqlValue } from '../shared/reader';
import { sqliteSnapshots } from './sqlite-snapshots';

const MEBIBYTE = 1024 * 1024;

/** As many prepared statements as are kept; the least recently used goes first. */
const MAX_STATEMENTS = 500;

/**
 * Reads on a connection of its own that cannot write. In WAL mode (sqlite.org/wal.html) a statement sees the last
 * committed state and waits for no writer. Each call runs at once and to its end; only its answer is a promise.
 */
export const sqliteReader = (path: string): Reader => {
  const database = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: 5000 });
  database.pragma('query_only = ON');
  database.pragma(`mmap_size = ${256 * MEBIBYTE}`);
  database.pragma(`cache_size = ${-64 * 1024}`);
  database.pragma('temp_store = MEMORY');

  const snapshots = sqliteSnapshots(path);
  const statements = new Map<string, Statement<SqlValue[]>>();

  const statementOf = (sql: string): Statement<SqlValue[]> => {
    const known = statements.get(sql);
    const statement = known ?? database.prepare<SqlValue[]>(sql);
    if (known) statements.delete(sql);
    else if (statements.size === MAX_STATEMENTS) statements.delete(statements.keys().next().value!);
    statements.set(sql, statement);
    return statement;
  };

  return {
    async rows<Row extends object>(sql: string, params: SqlValue[]): Promise<Row[]> {
      return statementOf(sql).all(...params) as Row[];
    },
    snapshot: snapshots.snapshot,
    async close() {
      await snapshots.close();
      database.close();
    },
  };
};
