import { createHash, randomInt } from 'node:crypto';
import { type QueryRunner } from 'typeorm';
import { marks } from '../../shared/marks';
import { StartError } from '../../shared/errors';
import { type Database } from '../open-database';
import {
  type BackupEnd,
  type BackupHead,
  type BackupLine,
  type BackupRow,
  type BackupTableLine,
  FORMAT,
} from './backup-format';
import { type BackupTable, backupTables, quoted } from './backup-tables';
import { readLines } from './read-lines';
import { restoring } from './restoring';

const PARAMETERS_A_STATEMENT = 8_000;

export interface RestoreOptions {
  /** Whether what the database has is thrown away. */
  replace: boolean;
}

const checkHead = (path: string, head: BackupHead, known: string[]): void => {
  if (head.format !== FORMAT)
    throw new StartError(`${path}: it is no backup; name a file that samverkan backup wrote.`);
  if (head.migrations.join() !== known.join())
    throw new StartError(
      `${path}: another version of this program made it, with ${head.migrations.length} migrations where this one has ${known.length}; restore it with that version, then start this one.`,
    );
};

const empty = async (runner: QueryRunner, tables: readonly BackupTable[], { replace }: RestoreOptions) => {
  for (const { name } of tables) {
    const rows = await runner.query(`select 1 from ${quoted([name])} limit 1`);
    if (rows.length === 0) continue;
    if (!replace)
      throw new StartError(
        `Restore: the database has ${name} already; name an empty one, or say --replace to lose what it has.`,
      );
    await runner.query(`delete from ${quoted([name])}`);
  }
};

/** Inserts rows of a table in batches. */
class Loader {
  private rows: BackupRow[] = [];
  private statement = '';
  private most = 0;
  private columns = 0;

  constructor(private readonly runner: QueryRunner) {}

  async begin({ name, columns }: BackupTable): Promise<void> {
    await this.flush();
    this.statement = `insert into ${quoted([name])} (${quoted(columns)}) values `;
    this.columns = columns.length;
    this.most = Math.floor(PARAMETERS_A_STATEMENT / columns.length);
  }

  async add(row: BackupRow): Promise<void> {
    if (row.length !== this.columns) throw new StartError('The backup has a row that does not fit its table.');
    if (this.rows.push(row) === this.most) await this.flush();
  }

  async flush(): Promise<void> {
    const rows = this.rows;
    this.rows = [];
    if (rows.length === 0) return;
    await this.runner.query(this.statement + rows.map((row) => `(${marks(row)})`).join(', '), rows.flat());
  }
}

/** A later epoch than either had, all of which is new, and another identity: nothing that is held of what was before is taken for it. */
const renew = async (runner: QueryRunner, { epoch, seededAt }: BackupHead): Promise<void> => {
  const [{ current }] = await runner.query('select epoch as current from data_state');
  const next = Math.max(Number(current), epoch) + 1;
  await runner.query('update data_state set epoch = ?, seeded_at = ? where id = 1', [next, seededAt]);
  await runner.query('delete from changes');
  await runner.query("insert into changes (epoch, row_type, row_id) values (?, '*', '')", [next]);
  await runner.query('update database_identity set value = ? where id = 1', [randomInt(2 ** 47)]);
};

const isTable = (line: BackupLine): line is BackupTableLine => 'table' in line;

/** Loads all rows of a backup, and answers its head; throws StartError where they are not those that its end tells of. */
const load = async (runner: QueryRunner, path: string, tables: readonly BackupTable[], known: string[]) => {
  const digest = createHash('sha256');
  const loader = new Loader(runner);
  let head: BackupHead | null = null;
  let end: BackupEnd | null = null;
  let rows = 0;
  for await (const text of readLines(path)) {
    if (end) throw new StartError(`${path}: something follows its end; restore another one.`);
    const line = JSON.parse(text) as BackupLine;
    if (!head) {
      checkHead(path, (head = line as BackupHead), known);
      continue;
    }
    if (!Array.isArray(line) && !isTable(line)) {
      end = line as BackupEnd;
      continue;
    }
    digest.update(`${text}\n`);
    if (isTable(line)) await loader.begin(tableNamed(tables, line));
    else {
      await loader.add(line);
      rows++;
    }
  }
  await loader.flush();
  if (!head || !end || end.rows !== rows || end.sha256 !== digest.digest('hex'))
    throw new StartError(`${path}: it is damaged: its rows are not those that were written; restore another one.`);
  return { head, end };
};

const tableNamed = (tables: readonly BackupTable[], { table, columns }: BackupTableLine): BackupTable => {
  const found = tables.find(({ name }) => name === table);
  if (!found || found.columns.join() !== columns.join())
    throw new StartError(`The backup has a table ${table} that this program does not have so.`);
  return found;
};

/** Puts a backup into an empty database, or in place of what it has, in one transaction: all of it, or nothing where it is not whole. */
export const restoreBackup = (database: Database, path: string, options: RestoreOptions): Promise<BackupEnd> =>
  restoring(database, async (runner) => {
    const tables = backupTables(database.dataSource);
    await empty(runner, tables, options);
    const known = database.dataSource.migrations.map(({ name }) => name!);
    const { head, end } = await load(runner, path, tables, known);
    await renew(runner, head);
    return end;
  });
