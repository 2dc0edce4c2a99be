import { join } from 'node:path';
import { defineConfig } from 'vite';
import { gzipFiles } from '../gzip-files.mts';

/** One classic script, for pages that we know nothing of; its name is a promise (docs/decisions/0015-embedding.md). */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  logLevel: 'warn',
  plugins: [gzipFiles()],
  build: {
    outDir: join(import.meta.dirname, '../../../dist/web'),
    emptyOutDir: false,
    target: 'es2022',
    reportCompressedSize: false,
    rolldownOptions: {
      input: join(import.meta.dirname, 'v1.ts'),
      output: { format: 'iife', entryFileNames: 'embed/v1.js' },
    },
  },
});
