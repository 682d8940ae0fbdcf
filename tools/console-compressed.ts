import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Smaller ones gain nothing that a packet would not carry anyway. */
const LEAST = 1_000;

const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Writes each asset compressed beside itself, so that serving it costs nothing. */
export const consoleCompressed = (): Plugin => ({
  name: 'gatehouse-compressed',
  apply: 'build',
  writeBundle: ({ dir = '.' }) => {
    for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:js|css|svg|html)$/.test(name)) continue;
      const bytes = readFileSync(join(dir, name));
      if (bytes.length < LEAST) continue;
      writeFileSync(join(dir, `${name}.br`), brotliCompressSync(bytes, brotli));
      writeFileSync(join(dir, `${name}.gz`), gzipSync(bytes, { level: 9 }));
    }
  },
});
