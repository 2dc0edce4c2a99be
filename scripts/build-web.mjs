import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Builds the web pages into dist/web unless they were built from the same files before, for `npm start` builds each time.
 * The stamp is written last and Vite empties dist/web first, so a build that failed is done again.
 */
const ROOT = join(import.meta.dirname, '..');
const STAMP = join(ROOT, 'dist/web/.built-from');

const sources = readdirSync(join(ROOT, 'src/web'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .sort();

const hash = createHash('sha256');
for (const file of [join(ROOT, 'package-lock.json'), ...sources]) hash.update(file).update(readFileSync(file));
const fingerprint = hash.digest('hex');

if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== fingerprint) {
  const { build } = await import('vite');
  await build({ configFile: join(ROOT, 'src/web/vite.config.mts') });
  writeFileSync(STAMP, fingerprint);
}
