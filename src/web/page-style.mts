import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin } from 'vite';

/** Gives the style sheet of the pages that the server writes, as it is, at a name that stays. */
export function pageStyle(): Plugin {
  return {
    name: 'page-style',
    apply: 'build',
    generateBundle() {
      const source = readFileSync(join(import.meta.dirname, 'pages/style.css'));
      this.emitFile({ type: 'asset', fileName: 'pages/style.css', source });
    },
  };
}
