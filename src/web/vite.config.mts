import { join } from 'node:path';
import { defineConfig } from 'vite';
import { gzipFiles } from './gzip-files.mts';
import { pageFiles } from './page-files.mts';

/** Relative addresses throughout, so that the pages also work behind a proxy that adds a path. */
export default defineConfig({
  root: join(import.meta.dirname, 'graphiql'),
  base: './',
  publicDir: false,
  logLevel: 'warn',
  worker: { format: 'es' },
  plugins: [pageFiles(), gzipFiles()],
  build: {
    outDir: join(import.meta.dirname, '../../dist/web'),
    emptyOutDir: true,
    assetsDir: 'graphiql',
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 5_000,
    rolldownOptions: {
      input: join(import.meta.dirname, 'graphiql/graphql.html'),
      // "use client" marks files for React servers, which there are none of here.
      onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
    },
  },
});
