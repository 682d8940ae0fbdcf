import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { UsageError } from './io.ts';
import { readShare } from './share.ts';
import { wholeNumber } from './whole-number.ts';

const formats = ['table', 'jsonl', 'csv', 'html'] as const;
export type Format = (typeof formats)[number];

export interface ScreenOptions {
  readonly inputs: readonly string[];
  readonly formats: readonly Format[];
  readonly out: string | undefined;
  readonly top: number;
  readonly budget: number | undefined;
  readonly policy: string | undefined;
  readonly reference: string | undefined;
  readonly threads: number;
  readonly quiet: boolean;
  readonly resume: boolean;
  readonly failOn: 'review' | 'priority' | undefined;
  readonly map: ReadonlyMap<string, string>;
  readonly preset: string | undefined;
  readonly receivedAt: string | undefined;
  /** What people decided before, one verdict a line. */
  readonly decisions: string | undefined;
  /** Past results and applications. */
  readonly history: readonly string[];
  /** Whether later applications inform earlier ones. */
  readonly hindsight: boolean;
  readonly weights: string | undefined;
  /** Other weights to compare with, which decide nothing. */
  readonly challenger: string | undefined;
}

const MOST_THREADS = 64;

const budgetOf = (text: string): number => {
  const value = readShare(text);
  if (!(value > 0)) throw new UsageError(`--budget takes a share such as 2% or 0.02, not "${text}"`);
  return value;
};

const isFormat = (text: string): text is Format => formats.some((format) => format === text);

const formatsOf = (given: readonly string[], out: string | undefined): readonly Format[] => {
  const named = given
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const unknown = named.find((text) => !isFormat(text));
  if (unknown !== undefined) throw new UsageError(`--format takes ${formats.join(', ')}, not "${unknown}"`);
  const chosen = named.length === 0 ? (out === undefined ? ['table'] : ['table', 'jsonl', 'html']) : named;
  const kept = formats.filter((format) => chosen.includes(format));
  if (out === undefined && kept.length > 1)
    throw new UsageError(`--format ${kept.join(',')} makes several files: say where with --out FOLDER`);
  return kept;
};

const mapOf = (given: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    given.map((text) => {
      const at = text.indexOf('=');
      if (at < 1 || at === text.length - 1)
        throw new UsageError(`--map takes field=column, such as candidate.name="Full name", not "${text}"`);
      return [text.slice(0, at), text.slice(at + 1)] as const;
    }),
  );

const failOnOf = (text: string | undefined): ScreenOptions['failOn'] => {
  if (text === undefined || text === 'review' || text === 'priority') return text;
  throw new UsageError(`--fail-on takes review or priority, not "${text}"`);
};

/** Reads the arguments of `gatehouse screen`. Throws {@link UsageError}. */
export const readScreenOptions = (args: readonly string[]): ScreenOptions => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      budget: { type: 'string' },
      challenger: { type: 'string' },
      decisions: { type: 'string' },
      'fail-on': { type: 'string' },
      format: { type: 'string', multiple: true, default: [] },
      hindsight: { type: 'boolean', default: false },
      history: { type: 'string', multiple: true, default: [] },
      map: { type: 'string', multiple: true, default: [] },
      out: { type: 'string' },
      policy: { type: 'string' },
      preset: { type: 'string' },
      quiet: { type: 'boolean', default: false },
      'received-at': { type: 'string' },
      reference: { type: 'string' },
      resume: { type: 'boolean', default: false },
      threads: { type: 'string' },
      top: { type: 'string' },
      weights: { type: 'string' },
    },
  });
  if (positionals.length === 0)
    throw new UsageError('screen needs at least one INPUT: a file, a folder, or - for standard input');
  if (values.resume && values.out === undefined)
    throw new UsageError('--resume needs --out FOLDER, the folder of the run to go on with');
  return {
    inputs: positionals,
    formats: formatsOf(values.format, values.out),
    out: values.out,
    top: values.top === undefined ? 20 : wholeNumber('top', values.top, { from: 1, to: 1_000_000 }),
    budget: values.budget === undefined ? undefined : budgetOf(values.budget),
    policy: values.policy,
    reference: values.reference,
    threads:
      values.threads === undefined
        ? Math.min(4, availableParallelism())
        : wholeNumber('threads', values.threads, { from: 1, to: MOST_THREADS }),
    quiet: values.quiet,
    resume: values.resume,
    failOn: failOnOf(values['fail-on']),
    map: mapOf(values.map),
    preset: values.preset,
    receivedAt: values['received-at'],
    decisions: values.decisions,
    history: values.history,
    hindsight: values.hindsight,
    weights: values.weights,
    challenger: values.challenger,
  };
};
