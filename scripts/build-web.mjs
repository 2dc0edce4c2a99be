import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Builds the web pages into dist/web, or into the directory that it is given, unless they were built there from the same files
 * before, for `npm start` builds each time. The stamp is written last and the first build empties the directory, so a build
 * that failed is done again.
 */
const ROOT = join(import.meta.dirname, '..');
const OUT = resolve(process.argv[2] ?? join(ROOT, 'dist/web'));
const STAMP = join(OUT, '.built-from');

/** The first empties the directory; the others add to it. */
const CONFIGS = [
  'vite.config.mts',
  'embed/vite.config.mts',
  'embed-builder/vite.config.mts',
  'explorer/vite.config.mts',
];

const sources = readdirSync(join(ROOT, 'src/web'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .sort();

const hash = createHash('sha256');
for (const file of [join(ROOT, 'package-lock.json'), ...sources]) hash.update(file).update(readFileSync(file));
const fingerprint = hash.digest('hex');

if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== fingerprint) {
  const { build } = await import('vite');
  for (const config of CONFIGS) await build({ configFile: join(ROOT, 'src/web', config), build: { outDir: OUT } });
  writeFileSync(STAMP, fingerprint);
}
