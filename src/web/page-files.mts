import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin } from 'vite';

const PAGES = join(import.meta.dirname, 'pages');

/** In the order in which they prevail. */
const PARTS = JSON.parse(readFileSync(join(PAGES, 'parts.json'), 'utf8')) as string[];

/** Gives the pages that the server writes their style sheet, in one piece, and their icon, at names that stay. */
export function pageFiles(): Plugin {
  return {
    name: 'page-files',
    apply: 'build',
    generateBundle() {
      const source = PARTS.map((part) => readFileSync(join(PAGES, part), 'utf8')).join('\n');
      this.emitFile({ type: 'asset', fileName: 'pages/style.css', source });
      const icon = readFileSync(join(import.meta.dirname, 'graphiql/icon.svg'));
      this.emitFile({ type: 'asset', fileName: 'pages/icon.svg', source: icon });
    },
  };
}
