import { closeSync, openSync, readSync } from 'node:fs';

const BLOCK = 1 << 20;

/** Reads pieces of a file by their place; neighbours come out of one block. For files of our own that do not change. */
export interface LineReader {
  read(from: number, to: number): string;
  close(): void;
}

export const openLineReader = (path: string): LineReader => {
  const file = openSync(path, 'r');
  let block: Buffer = Buffer.alloc(0);
  let start = 0;
  return {
    read(from, to) {
      if (from < start || to > start + block.length) {
        const size = Math.max(BLOCK, to - from);
        const bytes = Buffer.allocUnsafe(size);
        block = bytes.subarray(0, readSync(file, bytes, 0, size, from));
        start = from;
      }
      return block.toString('utf8', from - start, to - start);
    },
    close: () => closeSync(file),
  };
};
