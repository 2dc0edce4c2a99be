import { join } from 'node:path';
import { defineConfig } from 'vite';
import { gzipFiles } from '../gzip-files.mts';

/** What the pages of the explorer load. The server knows the files by these names. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: false,
  logLevel: 'warn',
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'pages/[name].js' } } },
  plugins: [gzipFiles()],
  build: {
    outDir: join(import.meta.dirname, '../../../dist/web'),
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        explorer: join(import.meta.dirname, 'explorer.ts'),
        network: join(import.meta.dirname, 'network/network.ts'),
      },
      output: {
        entryFileNames: 'pages/[name].js',
        chunkFileNames: 'pages/[name].js',
        assetFileNames: 'pages/[name][extname]',
      },
    },
  },
});
