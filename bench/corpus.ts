import { createWriteStream, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { simulate } from '../src/simulate/simulate.ts';

const directory = '.bench';

function* lines(count: number): Generator<string> {
  for (const { application } of simulate({ seed: 4242, count })) yield `${JSON.stringify(application)}\n`;
}

/** A file of `count` simulated applications, made once and kept. */
export const corpusOf = async (count: number): Promise<{ readonly path: string; readonly bytes: number }> => {
  mkdirSync(directory, { recursive: true });
  const path = join(directory, `applications-${count}.jsonl`);
  if (!existsSync(path)) await pipeline(Readable.from(lines(count)), createWriteStream(path));
  return { path, bytes: statSync(path).size };
};

/** A folder for one run's output. */
export const outputOf = (name: string): string => join(directory, `out-${name}`);
