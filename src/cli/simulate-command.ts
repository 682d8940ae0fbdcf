import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { simulate } from '../simulate/simulate.ts';
import { type ExitCode, type Io, UsageError, write } from './io.ts';
import { readShare } from './share.ts';

const numberOf = (name: string, text: string | undefined, fallback: number): number => {
  const value = text === undefined ? fallback : Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new UsageError(`--${name} takes a whole number, not "${text}"`);
  return value;
};

const shareOf = (text: string): number => {
  const value = readShare(text);
  if (Number.isNaN(value)) throw new UsageError(`--fraud takes a share such as 2% or 0.02, not "${text}"`);
  return value;
};

/** `gatehouse simulate --seed S --n N --out FOLDER`: applications.jsonl and, apart from it, truth.jsonl. */
export const simulateCommand = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  const { values } = parseArgs({
    args: [...args],
    options: { seed: { type: 'string' }, n: { type: 'string' }, out: { type: 'string' }, fraud: { type: 'string' } },
  });
  const count = numberOf('n', values.n, 1_000);
  const seed = numberOf('seed', values.seed, 1);
  if (count === 0) throw new UsageError('--n takes a whole number of at least 1');
  const options = { seed, count, ...(values.fraud === undefined ? {} : { fraudShare: shareOf(values.fraud) }) };
  if (values.out === undefined) {
    for (const { application } of simulate(options)) await write(io.stdout, `${JSON.stringify(application)}\n`);
    return 0;
  }
  await mkdir(values.out, { recursive: true });
  const applications = createWriteStream(join(values.out, 'applications.jsonl'));
  const truths = createWriteStream(join(values.out, 'truth.jsonl'));
  const done = Promise.all([finished(applications), finished(truths)]);
  for (const { application, truth } of simulate(options)) {
    await Promise.all([
      write(applications, `${JSON.stringify(application)}\n`),
      write(truths, `${JSON.stringify(truth)}\n`),
    ]);
  }
  applications.end();
  truths.end();
  await done;
  await write(
    io.stderr,
    `Written: ${join(values.out, 'applications.jsonl')}, ${join(values.out, 'truth.jsonl')} (${count} applications, seed ${seed})\n`,
  );
  return 0;
};
