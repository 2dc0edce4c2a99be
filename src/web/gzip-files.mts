import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Plugin } from 'vite';

const COMPRESSIBLE = /\.(js|css|svg|ttf)$/;

/** Writes `x.js.gz` beside every `x.js` once, so that the server sends it without compressing it at each request. */
export function gzipFiles(): Plugin {
  return {
    name: 'gzip-files',
    apply: 'build',
    writeBundle({ dir }, bundle) {
      if (!dir) return;
      for (const file of Object.keys(bundle)) {
        if (!COMPRESSIBLE.test(file)) continue;
        const path = join(dir, file);
        writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
      }
    },
  };
}
