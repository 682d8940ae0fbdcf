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
        // Whoever reads backwards, as in an export with the newest first, finds the neighbours in front.
        start = from < start ? Math.max(0, to - BLOCK) : from;
        const bytes = Buffer.allocUnsafe(Math.max(BLOCK, to - start));
        block = bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start));
      }
      return block.toString('utf8', from - start, to - start);
    },
    close: () => closeSync(file),
  };
};
