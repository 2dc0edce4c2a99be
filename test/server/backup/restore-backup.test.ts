import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { seedIfEmpty } from '../../../src/exchange/import/seed-if-empty';
import { restoreBackup } from '../../../src/server/backup/restore-backup';
import { writeBackup } from '../../../src/server/backup/write-backup';
import { type Database, openDatabase } from '../../../src/server/open-database';
import { readEpoch, readIdentity } from '../../../src/shared/change-log';
import { describeDatabases } from '../../support/databases';
import { openSeeded, TEST_CLOCK } from '../../support/seeded-database';

describeDatabases((place) => {
  let directory: string;
  let source: Database;
  let target: Database;
  let file: string;
  const at = (name: string) => join(directory, name);

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'samverkan-backup-'));
    source = await openSeeded();
    target = await openDatabase(place.url);
    await writeBackup(source, (file = at('first.gz')));
  }, 60_000);
  afterAll(async () => {
    await Promise.all([source.close(), target.close()]);
    rmSync(directory, { recursive: true });
  });

  const actors = async () => (await target.reader.rows<{ n: number }>('select count(*) as n from actors', []))[0].n;
  const restoring = (path: string, replace = false) =>
    restoreBackup(target, path, { replace }).then(
      () => 'restored',
      (error: Error) => error.message,
    );
  const changed = (name: string, change: (text: string) => string) => {
    writeFileSync(at(name), gzipSync(change(gunzipSync(readFileSync(file)).toString())));
    return at(name);
  };

  it('is for nobody else to read, and takes the place of no file', async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await expect(writeBackup(source, file)).rejects.toThrow(/first.gz: it exists already; name a new file\.$/);
    expect(statSync(file).size).toBeGreaterThan(1000);
  });

  it('that is not whole restores nothing', async () => {
    writeFileSync(at('half.gz'), readFileSync(file).subarray(0, 5000));
    writeFileSync(at('noise.gz'), 'no backup');
    const cases: [string, RegExp][] = [
      [at('half.gz'), /: it is damaged, or is no backup;/],
      [at('noise.gz'), /: it is damaged, or is no backup;/],
      [at('absent.gz'), /: the file cannot be read \(ENOENT\)\.$/],
      [changed('row.gz', (text) => text.replace('Sk', 'sk')), /: it is damaged: its rows are not/],
      [changed('end.gz', (text) => text.replace(/.*\n$/, '')), /: it is damaged: its rows are not/],
      [changed('older.gz', (text) => text.replace(/"migrations":\["\w+",/, '"migrations":[')), /another version/],
      [changed('other.gz', (text) => text.replace('samverkan-backup-1', 'other')), /: it is no backup;/],
    ];
    for (const [path, message] of cases)
      expect([path, await restoring(path)]).toEqual([path, expect.stringMatching(message)]);
    expect(await actors()).toBe(0);
  }, 60_000);

  it('restores every row, under a later epoch and another identity', async () => {
    const end = await restoreBackup(target, file, { replace: false });
    expect((await writeBackup(target, at('again.gz'))).sha256).toBe(end.sha256);
    expect(await readEpoch(target.reader)).toBe((await readEpoch(source.reader)) + 1);
    expect(await readIdentity(target.reader)).not.toBe(await readIdentity(source.reader));
    expect(await seedIfEmpty(target, TEST_CLOCK)).toBeFalsy();
  }, 60_000);

  it('takes the place of what is there only where that is said', async () => {
    expect(await restoring(file)).toMatch(
      /^Restore: the database has \w+ already; name an empty one, or say --replace/,
    );
    const before = await readEpoch(target.reader);
    expect(await restoring(file, true)).toBe('restored');
    expect(await readEpoch(target.reader)).toBe(before + 1);
    await expect(target.dataSource.query("insert into memberships (id) values ('x')")).rejects.toThrow();
  }, 60_000);
});
