import { claimFields } from '../claim-fields.ts';
import type { Claim, Claims, Evidence, Stated } from '../model.ts';
import type { TableName, Tables } from '../reference.ts';
import type { Given, Signal } from './signal.ts';

/** What a signal came to. Missing is not negative, and broken is not clear. */
export type Reading =
  | { readonly signal: string; readonly state: 'seen'; readonly evidence: readonly Evidence[] }
  | { readonly signal: string; readonly state: 'clear' }
  | { readonly signal: string; readonly state: 'unasked'; readonly missing: readonly string[] }
  | { readonly signal: string; readonly state: 'failed'; readonly error: string };

/** Puts every signal to one application's claims, in catalogue order. */
export type Reader = (claims: Stated) => Reading[];

// Both guards narrow to everything while checking what one signal declares: the compiler has already held the signal
// to its declaration, and the contract test runs it against claims that throw on any other key.
const states = (claims: Stated, needs: readonly Claim[]): claims is Claims =>
  needs.every((need) => claims[need] !== undefined);
const holds = (tables: Tables, names: readonly TableName[]): tables is Tables & Given<TableName> =>
  names.every((name) => tables[name] !== undefined);

const readerOf = (signal: Signal, tables: Tables): ((claims: Stated) => Reading) => {
  if (!holds(tables, signal.tables)) {
    const missing = signal.tables.filter((name) => tables[name] === undefined).map((name) => `reference:${name}`);
    return () => ({ signal: signal.id, state: 'unasked', missing });
  }
  const clear: Reading = { signal: signal.id, state: 'clear' };
  return (claims) => {
    if (!states(claims, signal.needs))
      return { signal: signal.id, state: 'unasked', missing: missingFields(claims, signal.needs) };
    try {
      const evidence = signal.evaluate(claims, tables);
      return evidence.length === 0 ? clear : { signal: signal.id, state: 'seen', evidence };
    } catch (error) {
      return { signal: signal.id, state: 'failed', error: error instanceof Error ? error.name : 'unknown' };
    }
  };
};

const missingFields = (claims: Stated, needs: readonly Claim[]): readonly string[] => {
  const absent = needs.filter((need) => claims[need] === undefined);
  const only = absent.length === 1 ? absent[0] : undefined;
  return only === undefined ? [...new Set(absent.flatMap((need) => claimFields[need]))] : claimFields[only];
};

/** Prepares signals for a set of tables. A signal that throws is reported as failed and never stops the others. */
export const createReader = (signals: readonly Signal[], tables: Tables): Reader => {
  const readers = signals.map((signal) => readerOf(signal, tables));
  return (claims) => readers.map((read) => read(claims));
};
