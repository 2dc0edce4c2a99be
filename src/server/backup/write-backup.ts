import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { StartError } from '../../shared/errors';
import { type RowSource } from '../../shared/reader';
import { type Database } from '../open-database';
import { type BackupEnd, type BackupHead, FORMAT, lineOf } from './backup-format';
import { type BackupTable, backupTables, quoted } from './backup-tables';

const readHead = async (source: RowSource, migrations: string[]): Promise<BackupHead> => {
  const [state] = await source.rows<Pick<BackupHead, 'epoch' | 'seededAt'>>(
    'select epoch as epoch, seeded_at as seededAt from data_state',
    [],
  );
  return { format: FORMAT, migrations, ...state };
};

async function* tableTexts(source: RowSource, { name, columns, key }: BackupTable) {
  yield { text: lineOf({ table: name, columns }), rows: 0 };
  const sql = `select ${quoted(columns)} from ${quoted([name])} order by ${quoted(key)}`;
  for await (const batch of source.stream<Record<string, string | number | null>>(sql, []))
    yield { text: batch.map((row) => lineOf(columns.map((column) => row[column]))).join(''), rows: batch.length };
}

/** Readable by nobody else: a backup has personal data. It has its name only when it is whole and on the disk. */
const writeWhole = async (path: string, texts: AsyncIterable<string>): Promise<void> => {
  const partial = `${path}.partial`;
  try {
    const file = await open(path, 'wx').catch((error: NodeJS.ErrnoException) => {
      throw new StartError(
        error.code === 'EEXIST'
          ? `${path}: it exists already; name a new file.`
          : `${path}: the file cannot be written (${error.code}).`,
      );
    });
    await file.close();
    await pipeline(Readable.from(texts), createGzip(), createWriteStream(partial, { mode: 0o600, flush: true }));
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    if (!(error instanceof StartError)) await rm(path, { force: true });
    throw error;
  }
};

/** Writes all data, as they were at one moment, to a file; nobody waits for it. Holds few rows at a time. */
export const writeBackup = (database: Database, path: string): Promise<BackupEnd> =>
  database.primary.snapshot(async (source) => {
    const { dataSource } = database;
    const digest = createHash('sha256');
    const end: BackupEnd = { rows: 0, sha256: '' };
    const texts = async function* () {
      yield lineOf(
        await readHead(
          source,
          dataSource.migrations.map(({ name }) => name!),
        ),
      );
      for (const table of backupTables(dataSource))
        for await (const { text, rows } of tableTexts(source, table)) {
          digest.update(text);
          end.rows += rows;
          yield text;
        }
      end.sha256 = digest.digest('hex');
      yield lineOf(end);
    };
    await writeWhole(path, texts());
    return end;
  });
