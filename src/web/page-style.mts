import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin } from 'vite';

/** In the order in which they prevail. */
const PARTS = ['base.css', 'lists.css', 'media.css'];

/** Gives the style sheet of the pages that the server writes, in one piece, at a name that stays. */
export function pageStyle(): Plugin {
  return {
    name: 'page-style',
    apply: 'build',
    generateBundle() {
      const source = PARTS.map((part) => readFileSync(join(import.meta.dirname, 'pages', part), 'utf8')).join('\n');
      this.emitFile({ type: 'asset', fileName: 'pages/style.css', source });
    },
  };
}
