import { claimFields } from '../claim-fields.ts';
import type { Claims, Evidence, Stated } from '../model.ts';
import type { TableName, Tables } from '../reference.ts';
import type { Given, Signal } from './signal.ts';

/** A signal that saw something. */
export interface Seen {
  readonly signal: string;
  readonly evidence: readonly Evidence[];
}

/** A signal that could not run: fields or `reference:TABLE` that it lacks, or `error:NAME` when it broke. */
export interface NotRun {
  readonly signal: string;
  readonly missing: readonly string[];
}

/** What all signals came to. Whoever is in neither list ran and saw nothing: missing is not negative, broken not clear. */
export interface Readings {
  readonly seen: readonly Seen[];
  readonly notRun: readonly NotRun[];
  /** How many signals were put. */
  readonly of: number;
}

/** Puts every signal to one application's claims, in catalogue order. */
export type Reader = (claims: Stated) => Readings;

interface Draft {
  readonly seen: Seen[];
  readonly notRun: NotRun[];
}

type Put = (claims: Stated, draft: Draft) => void;

// Both guards narrow to everything while only what one signal declares was checked: the compiler has already held the
// signal to its declaration, and the contract test runs it against claims that throw on any other key.
const states = (claims: Stated, missing: number): claims is Claims => claims !== undefined && missing === 0;
const holds = (tables: Tables, names: readonly TableName[]): tables is Tables & Given<TableName> =>
  names.every((name) => tables[name] !== undefined);

const readerOf = (signal: Signal, tables: Tables): Put => {
  const { id, needs } = signal;
  if (!holds(tables, signal.tables)) {
    const missing = signal.tables.filter((name) => tables[name] === undefined).map((name) => `reference:${name}`);
    const never: NotRun = { signal: id, missing };
    return (_, { notRun }) => void notRun.push(never);
  }
  // One entry for each set of absent claims, made once: most applications lack the same ones.
  const absences = new Map<number, NotRun>();
  const absence = (mask: number): NotRun => {
    const known = absences.get(mask);
    if (known !== undefined) return known;
    const fields = needs.flatMap((need, index) => ((mask & (1 << index)) === 0 ? [] : claimFields[need]));
    const made: NotRun = { signal: id, missing: [...new Set(fields)] };
    absences.set(mask, made);
    return made;
  };
  return (claims, { seen, notRun }) => {
    let mask = 0;
    for (let index = 0; index < needs.length; index += 1) {
      const need = needs[index];
      if (need !== undefined && claims[need] === undefined) mask |= 1 << index;
    }
    if (!states(claims, mask)) {
      notRun.push(absence(mask));
      return;
    }
    try {
      const evidence = signal.evaluate(claims, tables);
      if (evidence.length > 0) seen.push({ signal: id, evidence });
    } catch (error) {
      notRun.push({ signal: id, missing: [`error:${error instanceof Error ? error.name : 'unknown'}`] });
    }
  };
};

/** Prepares signals for a set of tables. A signal that throws is reported as not run and never stops the others. */
export const createReader = (signals: readonly Signal[], tables: Tables): Reader => {
  const readers = signals.map((signal) => readerOf(signal, tables));
  return (claims) => {
    const draft: Draft = { seen: [], notRun: [] };
    for (const put of readers) put(claims, draft);
    return { ...draft, of: readers.length };
  };
};
