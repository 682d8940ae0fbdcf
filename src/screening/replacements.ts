import { closeSync, createReadStream, openSync, readSync, writeSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ledger } from './ledger.ts';
import { openLineReader } from './line-reader.ts';
import { type ResultsFolder, resultsPath } from './results-folder.ts';

const BLOCK = 1 << 22;

/**
 * Results that take the place of those in results.jsonl. They wait in a file beside it, so that memory holds only
 * where; then the file is written anew in one pass, copying what stays in large pieces.
 */
export interface Replacements {
  /** Keeps the line of an application, in place of one kept before. */
  put(index: number, line: string): void;
  /** Whether an application has a line that waits. */
  holds(index: number): boolean;
  /** The line that an application has now. */
  current(index: number): string;
  /** Writes results.jsonl anew and brings the ledger's places up to date. */
  apply(): Promise<void>;
  /** Removes what was left waiting. */
  discard(): Promise<void>;
}

export const createReplacements = (folder: ResultsFolder, ledger: Ledger): Replacements => {
  const path = join(folder.directory, 'results.jsonl.waiting');
  const waiting = openSync(path, 'w+', 0o600);
  const places = new Map<number, readonly [from: number, to: number]>();
  const original = openLineReader(resultsPath(folder.directory));
  let length = 0;
  let closed = false;
  const close = (): void => {
    if (closed) return;
    closed = true;
    closeSync(waiting);
    original.close();
  };

  return {
    put(index, line) {
      const size = writeSync(waiting, `${line}\n`, length);
      places.set(index, [length, length + size]);
      length += size;
    },
    holds: (index) => places.has(index),
    current(index) {
      const place = places.get(index);
      if (place === undefined) return original.read(...ledger.span(index, 'results')).trimEnd();
      const [from, to] = place;
      const bytes = Buffer.allocUnsafe(to - from);
      return bytes.toString('utf8', 0, readSync(waiting, bytes, 0, bytes.length, from)).trimEnd();
    },
    async apply() {
      if (places.size === 0) return;
      const fresh = join(folder.directory, 'results.jsonl.new');
      const out = await open(fresh, 'w', 0o600);
      const changed = [...places.keys()].sort((a, b) => a - b);
      const lines = openLineReader(path);
      try {
        let copied = 0;
        const copyTo = async (end: number): Promise<void> => {
          if (end <= copied) return;
          const piece = createReadStream(resultsPath(folder.directory), {
            start: copied,
            end: end - 1,
            highWaterMark: BLOCK,
          });
          for await (const bytes of piece) await out.write(bytes);
          copied = end;
        };
        let pending: string[] = [];
        for (const index of changed) {
          const [from, to] = ledger.span(index, 'results');
          if (from > copied && pending.length > 0) {
            await out.write(pending.join(''));
            pending = [];
          }
          await copyTo(from);
          pending.push(lines.read(...(places.get(index) ?? [0, 0])));
          copied = to;
        }
        if (pending.length > 0) await out.write(pending.join(''));
        await copyTo(ledger.span(ledger.count, 'results')[0]);
      } finally {
        await out.close();
        lines.close();
      }
      for (const [index, [from, to]] of places) ledger.resize(index, to - from);
      ledger.settle();
      close();
      await folder.replaceResults(fresh);
      await rm(path, { force: true });
    },
    async discard() {
      close();
      await rm(path, { force: true });
    },
  };
};
