import { join } from 'node:path';
import { defineConfig } from 'vite';
import { gzipFiles } from '../gzip-files.mts';

/** What the pages at /embed and /embed/frame load. The server knows the files by these names. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  logLevel: 'warn',
  plugins: [gzipFiles()],
  build: {
    outDir: join(import.meta.dirname, '../../../dist/web'),
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        builder: join(import.meta.dirname, 'builder.ts'),
        page: join(import.meta.dirname, 'page.css'),
        frame: join(import.meta.dirname, 'frame.css'),
      },
      output: { entryFileNames: 'embed/[name].js', assetFileNames: 'embed/[name][extname]' },
    },
  },
});
