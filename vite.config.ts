import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { consoleBook } from './tools/console-book.ts';
import { consoleCompressed } from './tools/console-compressed.ts';

/** A service that runs meanwhile: `npm run console` shows the sources with its data. */
const service = process.env['GATEHOUSE_URL'] ?? 'http://localhost:8080';
const served = ['/api/v1', '/pages', '/sign-in', '/set-up', '/welcome', '/docs', '/openapi.json', '/report'];

export default defineConfig({
  root: join(import.meta.dirname, 'src', 'console'),
  plugins: [react(), consoleBook(), consoleCompressed()],
  build: {
    // Given on the command line by tools/build.mjs, which swaps a finished folder in.
    outDir: join(import.meta.dirname, 'dist', 'console'),
    emptyOutDir: true,
    target: ['chrome123', 'edge123', 'firefox124', 'safari17.5'],
    // Nothing inline: the policy of the page forbids it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // What the bundle is made from goes out with it, and so do its terms.
    license: { fileName: 'licences.md' },
  },
  server: {
    // To the service it looks as if its own pages asked.
    proxy: Object.fromEntries(
      served.map((path) => [path, { target: service, changeOrigin: true, headers: { origin: service } }]),
    ),
  },
});
