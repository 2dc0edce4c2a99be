import Sqlite from 'better-sqlite3';
import { type Table } from './world-tables';

/** Fills the empty tables of a SQLite file in one transaction. */
export const insertIntoSqlite = (path: string, tables: readonly Table[]): void => {
  const database = new Sqlite(path);
  database.pragma('synchronous = OFF');
  database.pragma('foreign_keys = OFF');
  database.pragma('cache_size = -512000');
  database.transaction(() => {
    for (const { name, columns, rows } of tables) {
      const places = columns.map(() => '?').join(', ');
      const insert = database.prepare(`insert into ${name} (${columns.join(', ')}) values (${places})`);
      for (const row of rows) insert.run(row);
    }
    database.exec('update data_state set epoch = epoch + 1, seeded_at = 0');
  })();
  database.exec('analyze');
  database.close();
};
