import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const SOURCES = resolve(__dirname, '../../src/web/pages');

/** The style sheet of the pages in one piece, as the build makes it. */
export const PAGE_STYLE = (JSON.parse(readFileSync(join(SOURCES, 'parts.json'), 'utf8')) as string[])
  .map((part) => readFileSync(join(SOURCES, part), 'utf8'))
  .join('\n');

/** A folder of web files with a style sheet of the pages and nothing in the others that they load. */
export const webDirWith = (style: string): string => {
  const webDir = mkdtempSync(join(tmpdir(), 'samverkan-pages-'));
  mkdirSync(join(webDir, 'pages'));
  writeFileSync(join(webDir, 'pages/style.css'), style);
  for (const name of ['explorer.js', 'icon.svg']) writeFileSync(join(webDir, 'pages', name), '');
  return webDir;
};
