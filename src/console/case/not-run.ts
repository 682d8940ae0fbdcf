import { inWords } from './pointers.ts';
import type { Result } from './use-case.ts';

/** Why checks did not run. */
type Cause = 'application' | 'reference' | 'failed';

/** Checks that did not run for want of the same thing. */
export interface NotRun {
  readonly cause: Cause;
  /** What was missing, in words: `session, time zone`. */
  readonly missing: string;
  readonly signals: readonly string[];
}

const causeOf = (missing: readonly string[]): Cause => {
  if (missing.some((it) => it.startsWith('error:'))) return 'failed';
  return missing.some((it) => it.startsWith('/')) ? 'application' : 'reference';
};

const wordsOf = (missing: string): string => {
  if (missing.startsWith('error:')) return missing.slice('error:'.length);
  if (missing.startsWith('reference:')) return inWords(`/${missing.slice('reference:'.length)}`);
  // The place in a list tells nothing: no file has it.
  return inWords(missing.replaceAll(/\/\d+(?=\/|$)/g, ''));
};

/** What did not run and why, the commonest lack first. */
export const groupNotRun = (notRun: Result['coverage']['notRun']): readonly NotRun[] => {
  const groups = new Map<string, { cause: Cause; missing: string; signals: string[] }>();
  for (const { signal, missing } of notRun) {
    const cause = causeOf(missing);
    const words = [...new Set(missing.map(wordsOf))].join(' or ');
    const group = groups.get(`${cause}:${words}`) ?? { cause, missing: words, signals: [] };
    group.signals.push(signal);
    groups.set(`${cause}:${words}`, group);
  }
  return [...groups.values()].sort((a, b) => b.signals.length - a.signals.length || (a.missing < b.missing ? -1 : 1));
};

/** The last words of what is missing most, for one line: `postal address`, `ip country`. */
export const shortLacks = (groups: readonly NotRun[], most: number): readonly string[] => [
  ...new Set(groups.slice(0, most).map(({ missing }) => missing.split(' or ')[0]?.split(', ').at(-1) ?? missing)),
];
