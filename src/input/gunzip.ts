import { createGunzip } from 'node:zlib';
import type { ByteStream } from './byte-stream.ts';

/** What a gzip file may unfold to before it counts as a bomb. */
interface GunzipLimits {
  /** Output bytes for one input byte. Text of applications reaches 5 to 40; gzip can reach 1,032. */
  readonly ratio: number;
  /** Output bytes below which the ratio is not looked at. */
  readonly ratioFrom: number;
  /** Output bytes in all. */
  readonly total: number;
}

/** Ten million applications of 5 kB fit. */
const GUNZIP_LIMITS: GunzipLimits = { ratio: 250, ratioFrom: 64 << 20, total: 64 * 2 ** 30 };

/** Compressed bytes inflated at a time: at most 32 MB of output is held. */
const STEP = 32 << 10;

const REASONS: ReadonlyMap<string, string> = new Map([
  ['Z_BUF_ERROR', 'the gzip data ends too early'],
  ['Z_DATA_ERROR', 'the gzip data is damaged'],
]);

/**
 * Inflates a gzip stream of one or more members. Everything that could be inflated is yielded before an `Error`
 * is thrown that says what is wrong.
 */
export async function* gunzipped(source: ByteStream, limits = GUNZIP_LIMITS): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 256 << 10 });
  const inflated: Uint8Array[] = [];
  let failure: Error | undefined;
  let read = 0;
  let written = 0;
  gunzip.on('data', (piece: Buffer) => inflated.push(piece));
  gunzip.on('error', (error) => {
    failure = error;
  });
  const closed = new Promise<void>((resolve) => {
    gunzip.once('close', resolve);
  });

  function* take(): Generator<Uint8Array> {
    for (let piece = inflated.shift(); piece !== undefined; piece = inflated.shift()) {
      written += piece.length;
      if (written > limits.total) throw new Error(`it unfolds to more than ${limits.total} bytes`);
      if (written > limits.ratioFrom && written > read * limits.ratio) {
        throw new Error(`it unfolds to more than ${limits.ratio} times its size`);
      }
      yield piece;
    }
  }

  try {
    for await (const chunk of source) {
      for (let at = 0; at < chunk.length && failure === undefined; at += STEP) {
        const piece = chunk.subarray(at, at + STEP);
        read += piece.length;
        await Promise.race([new Promise<void>((resolve) => gunzip.write(piece, () => resolve())), closed]);
        yield* take();
      }
      if (failure !== undefined) break;
    }
    if (failure === undefined) {
      gunzip.end();
      await closed;
    }
    yield* take();
  } finally {
    gunzip.destroy();
  }
  if (failure !== undefined) throw new Error(reasonOf(failure));
}

function reasonOf(error: Error): string {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return REASONS.get(code) ?? 'the gzip data cannot be read';
}
