import { existsSync, statSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { learnFromResults } from '../learning/learn-from-results.ts';
import { renderLearning } from '../learning/learning-report.ts';
import { type ExitCode, type Io, UsageError, write } from './io.ts';
import { readPolicyFile } from './policy-file.ts';
import { resultsArgument } from './results-argument.ts';
import { fill } from './text.ts';

const COLUMNS = 80;

const methodOf = (text: string | undefined): 'beta' | 'logistic' => {
  if (text === undefined || text === 'beta') return 'beta';
  if (text === 'logistic') return 'logistic';
  throw new UsageError(`--method takes beta or logistic, not "${text}"`);
};

const daysOf = (text: string | undefined): number => {
  const days = text === undefined ? 180 : Number(text);
  if (!(days > 0 && days <= 36_500)) throw new UsageError(`--half-life takes a number of days, not "${text}"`);
  return days;
};

const asOfOf = (text: string | undefined): string | undefined => {
  if (text === undefined) return undefined;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
  const time = new Date(isDay ? `${text}T23:59:59Z` : text);
  if (Number.isNaN(time.getTime())) throw new UsageError(`--as-of takes a day such as 2026-06-30, not "${text}"`);
  return time.toISOString();
};

/** Sentences are filled to the width; lines of tables, which begin with two spaces or hold columns, are left alone. */
const laidOut = (lines: readonly string[]): string =>
  lines.map((line) => (line.length <= COLUMNS ? `${line}\n` : fill(line, COLUMNS))).join('');

/** Writes to a file beside and renames, so that a reader never finds half a document. */
const save = async (path: string, document: unknown): Promise<void> => {
  await writeFile(`${path}.new`, `${JSON.stringify(document, null, 2)}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
};

/**
 * `gatehouse learn RESULTS --decisions FILE [--out weights.json] [--method beta|logistic] [--half-life DAYS]
 * [--as-of DATE] [--policy FILE]`: weights learned from verdicts, before and after, and what they would change. Nothing
 * is put to use: that takes a person who gives the file to `screen`.
 */
export const learnCommand = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      decisions: { type: 'string' },
      out: { type: 'string' },
      method: { type: 'string' },
      'half-life': { type: 'string' },
      'as-of': { type: 'string' },
      policy: { type: 'string' },
    },
  });
  const [results, ...others] = positionals;
  if (results === undefined || others.length > 0 || values.decisions === undefined)
    throw new UsageError('learn needs RESULTS (a results.jsonl or its folder) and --decisions FILE');
  if (!existsSync(values.decisions) || !statSync(values.decisions).isFile())
    throw new UsageError(`${values.decisions}: there is no such file`);
  const outcome = await learnFromResults(
    {
      results: resultsArgument(results).results,
      decisions: values.decisions,
      policy: values.policy === undefined ? undefined : await readPolicyFile(values.policy),
      options: { method: methodOf(values.method), halfLifeDays: daysOf(values['half-life']) },
      asOf: asOfOf(values['as-of']),
    },
    ({ file, line, field, reason }) =>
      write(io.stderr, `${file}${line === null ? '' : `:${line}`}${field === null ? '' : ` ${field}`}: ${reason}\n`),
  );
  const parts = renderLearning(outcome).filter((lines) => lines.length > 0);
  await write(io.stdout, parts.map(laidOut).join('\n'));
  if (values.out === undefined) {
    await write(io.stdout, '\nNot written: give --out weights.json to keep these weights.\n');
    return 0;
  }
  await save(values.out, outcome.document);
  await write(io.stderr, `Written: ${values.out}. Nothing uses it until somebody gives it to screen.\n`);
  return 0;
};
