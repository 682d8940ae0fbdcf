/** Bytes as they arrive: from a disk, a pipe, an archive entry. */
export type ByteStream = AsyncIterable<Uint8Array>;

/** How much text is split and handed on at a time, in bytes. */
export const BLOCK = 1 << 20;

const EMPTY = new Uint8Array(0);

/** Joins pieces into one array that owns its buffer. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The same bytes in an array that owns its whole buffer: itself when it already does. */
export const owned = (bytes: Uint8Array): Uint8Array =>
  !Buffer.isBuffer(bytes) && bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);

/** The same memory as a `Buffer`, whose `indexOf` is many times faster than that of `Uint8Array`. */
export const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A stream whose beginning can be looked at before it is read. */
export interface Peekable {
  /** At least `size` bytes from the start, fewer when the stream ends or fails before; `ended` when it is whole. */
  readonly peek: (size: number) => Promise<{ readonly bytes: Uint8Array; readonly ended: boolean }>;
  /** Everything from the start; to be read once. Throws what the source threw, after all that came before. */
  readonly read: () => AsyncGenerator<Uint8Array, void, undefined>;
  /** Lets go of the source without reading it. */
  readonly close: () => Promise<void>;
}

/** Wraps a stream so that its kind can be found out from its first bytes. */
export function peekable(source: ByteStream): Peekable {
  const iterator = source[Symbol.asyncIterator]();
  let held: Uint8Array[] = [];
  let size = 0;
  let end: 'open' | 'ended' | { readonly failure: unknown } = 'open';

  async function pull(): Promise<void> {
    try {
      const next = await iterator.next();
      if (next.done === true) {
        end = 'ended';
        return;
      }
      held.push(next.value);
      size += next.value.length;
    } catch (failure) {
      end = { failure };
    }
  }

  async function close(): Promise<void> {
    await iterator.return?.();
  }

  return {
    close,
    async peek(wanted) {
      while (size < wanted && end === 'open') await pull();
      if (held.length > 1) held = [joined(held)];
      return { bytes: held[0] ?? EMPTY, ended: end === 'ended' };
    },
    async *read() {
      try {
        for (;;) {
          while (held.length > 0) {
            const piece = held.shift();
            if (piece !== undefined) yield piece;
          }
          if (typeof end === 'object') throw end.failure;
          if (end === 'ended') return;
          await pull();
        }
      } finally {
        await close();
      }
    },
  };
}

/** The same bytes in pieces of about `size`, each owning its buffer; what came before a failure still arrives. */
export async function* inBlocks(source: ByteStream, size = BLOCK): AsyncGenerator<Uint8Array, void, undefined> {
  let pieces: Uint8Array[] = [];
  let total = 0;
  try {
    for await (const piece of source) {
      if (piece.length === 0) continue;
      pieces.push(piece);
      total += piece.length;
      if (total < size) continue;
      yield pieces.length === 1 && pieces[0] !== undefined ? owned(pieces[0]) : joined(pieces);
      pieces = [];
      total = 0;
    }
  } catch (failure) {
    if (total > 0) yield joined(pieces);
    throw failure;
  }
  if (total > 0) yield joined(pieces);
}

/** What a stream gives next: a piece, its failure, or undefined at its end. So that nothing but the source is caught. */
export async function nextPiece(
  source: AsyncGenerator<Uint8Array, void, undefined>,
): Promise<Uint8Array | { readonly error: unknown } | undefined> {
  try {
    const next = await source.next();
    return next.done === true ? undefined : next.value;
  } catch (error) {
    return { error };
  }
}

/** All bytes of a stream, or null when there are more than `most`. */
export async function gathered(source: ByteStream, most: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let total = 0;
  for await (const piece of source) {
    total += piece.length;
    if (total > most) return null;
    pieces.push(piece);
  }
  return joined(pieces);
}
