import type { TruthColumn } from './read-people.ts';

/** Record ids of FEBRL, whose number is the person: `rec-12-org`, `rec-12-dup-0`. */
const FEBRL = /^rec-(\d{1,12})-(?:org|dup-\d{1,6})$/;

/** A column whose values name the person of each record. */
export const truthColumn = (name: string): TruthColumn => ({
  name,
  personOf: (cell) => FEBRL.exec(cell)?.[1] ?? cell,
});
