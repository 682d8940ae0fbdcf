import type { Result } from './result.ts';

/** Why checks did not run. */
type Cause = 'application' | 'reference' | 'failed';

/** Checks that did not run for want of the same thing. */
export interface NotRun {
  readonly cause: Cause;
  /** What was missing: `session.timeZone`, `reference.ipCountry`; the name of the error of one that failed. */
  readonly missing: readonly string[];
  readonly signals: readonly string[];
}

const FAILED = 'error:';

const causeOf = (missing: readonly string[]): Cause => {
  if (missing.some((it) => it.startsWith(FAILED))) return 'failed';
  return missing.some((it) => it.startsWith('/')) ? 'application' : 'reference';
};

/** Keys as the catalogue of texts has them. The place in a list tells nothing: no file has it. */
export const lackKey = (missing: string): string =>
  missing.startsWith(FAILED)
    ? missing.slice(FAILED.length)
    : missing
        .replaceAll(/\/\d+(?=\/|$)/g, '')
        .replace(/^\//, '')
        .replaceAll(/[/:]/g, '.');

/** What did not run and why, the commonest lack first. */
export const groupNotRun = (notRun: Result['coverage']['notRun']): readonly NotRun[] => {
  const groups = new Map<string, { cause: Cause; missing: readonly string[]; signals: string[] }>();
  for (const { signal, missing } of notRun) {
    const cause = causeOf(missing);
    const keys = [...new Set(missing.map(lackKey))];
    const name = `${cause}:${keys.join(' ')}`;
    const group = groups.get(name) ?? { cause, missing: keys, signals: [] };
    group.signals.push(signal);
    groups.set(name, group);
  }
  return [...groups]
    .sort(([a, one], [b, other]) => other.signals.length - one.signals.length || (a < b ? -1 : 1))
    .map(([, group]) => group);
};

/** What is missing most, for one line. */
export const shortLacks = (groups: readonly NotRun[], most: number): readonly string[] =>
  [...new Set(groups.flatMap(({ cause, missing }) => (cause === 'failed' ? [] : missing.slice(0, 1))))].slice(0, most);
