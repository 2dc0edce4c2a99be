import { cpus, loadavg, totalmem } from 'node:os';
import { extname } from 'node:path';
import Sqlite from 'better-sqlite3';

/** What the figures were measured on. */
export interface Machine {
  cpu: string;
  cores: number;
  /** Bytes. */
  memory: number;
  /** Before the run: on a machine with other work only ratios mean something. */
  load: number;
  node: string;
  sqlite: string;
  mariadb: string | null;
  /** Whether what was measured was built, or compiled as it was loaded. */
  code: 'built' | 'source';
}

export const machineOf = (mariadb: string | null): Machine => {
  const [{ model }] = cpus();
  const database = new Sqlite(':memory:');
  const sqlite = String(database.prepare('select sqlite_version()').pluck().get());
  database.close();
  return {
    ...{ cpu: model, cores: cpus().length, memory: totalmem(), load: loadavg()[0] },
    ...{ node: process.version, sqlite, mariadb, code: extname(__filename) === '.js' ? 'built' : 'source' },
  };
};
