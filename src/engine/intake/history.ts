import type { Claims, Field, Job, Period, Study } from '../model.ts';
import { usualMonths } from './study-length.ts';

/** Whether a period has any date to look at, readable or not. */
export const isDated = ({ from, to, impossible }: Period): boolean =>
  from !== undefined || to !== undefined || impossible.length > 0;

/** A programme of unknown level is taken for a bachelor's degree, the common one, with a year to spare. */
const LENGTH_OF_UNKNOWN = 48;

interface Start {
  readonly field: Field;
  readonly at: number;
}

const startOfStudy = ({ field, from, to, level }: Study): Start | undefined => {
  if (from !== undefined) return { field, at: from.at };
  if (typeof to !== 'object') return undefined;
  return { field, at: to.at - (level === undefined ? LENGTH_OF_UNKNOWN : usualMonths[level] + 12) };
};

/** The earliest month that a fully dated history reaches back to; see `Claims.historyStart`. */
export const historyStart = (jobs: readonly Job[], studies: readonly Study[]): Claims['historyStart'] | undefined => {
  if (studies.length === 0) return undefined;
  let earliest: Start | undefined;
  for (const study of studies) {
    const start = startOfStudy(study);
    if (start === undefined) return undefined;
    if (earliest === undefined || start.at < earliest.at) earliest = start;
  }
  for (const { field, from } of jobs) {
    if (from === undefined) return undefined;
    if (earliest === undefined || from.at < earliest.at) earliest = { field, at: from.at };
  }
  return earliest;
};
