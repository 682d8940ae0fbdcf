import type { Decision, Verdict } from '../contract/decision.ts';
import { bands } from '../contract/result.ts';
import { fingerprint } from '../fingerprint.ts';
import { growingBytes, growingFloats, growingNaturals, growingShorts, growingSingles } from '../growing.ts';
import { readInstant } from '../intake/instant.ts';
import type { WeightTable } from '../risk/learned.ts';
import { createKinship } from './kinship.ts';
import { applicationKin, type LearningCase } from './learning-case.ts';

/** Verdicts as numbers in columns. */
export const UNDECIDED = 0;
export const FRAUD = 1;
export const GENUINE = 2;

/** All cases as columns; one index below `size` is one case. Valid until the next case or verdict. */
export interface CaseColumns {
  readonly size: number;
  /** First row of evidence of each case, and behind the last case the number of rows. */
  readonly starts: Uint32Array;
  /** Row: place of its signal in the table. Rows of one signal stand together, the strongest first. */
  readonly rowSignal: Uint16Array;
  readonly rowStrength: Float32Array;
  /** Which of `patterns` says what could not run on the case. */
  readonly pattern: Uint32Array;
  readonly patterns: readonly (readonly number[])[];
  /** log2 odds as screened. */
  readonly bits: Float64Array;
  /** Place in the list of bands. */
  readonly band: Uint8Array;
  /** {@link UNDECIDED}, {@link FRAUD} or {@link GENUINE}. */
  readonly verdict: Uint8Array;
  /** Seconds since 1970; 0 while undecided. */
  readonly decidedAt: Float64Array;
  /** Equal for cases that are not independent. */
  readonly group: Float64Array;
}

export interface DecisionCounts {
  readonly unsure: number;
  readonly withoutResult: number;
  /** Verdicts that a later one on the same application replaced. */
  readonly replaced: number;
  /** Applications on which verdicts differed. */
  readonly contradicted: number;
}

/** Cases and verdicts in the order of arrival; about 200 bytes a case. */
export interface CaseStore {
  readonly table: WeightTable;
  /** Ids of all signals, in the order of their numbers. */
  readonly signals: readonly string[];
  /** A second case of an application is passed over: results have one line each. */
  add(learningCase: LearningCase): void;
  /** The last verdict on an application stands, by its time and then by the order of calls. */
  decide(decision: Decision): void;
  columns(): CaseColumns;
  counts(): DecisionCounts;
  /** Times of the first and last standing verdict, fraud or genuine, that is not later than `asOf` in seconds. */
  span(asOf: number): { readonly from: string | null; readonly to: string | null };
  /** Fingerprints of the weights behind the results. */
  engines(): readonly string[];
  /** Tells sets of cases apart: ids and verdicts of those decided. */
  fingerprint(): string;
}

interface Standing {
  readonly verdict: Verdict;
  readonly at: number;
  /** As stated. */
  readonly time: string;
  readonly contradicted: boolean;
}

/** Seconds since 1970 of an RFC 3339 time, in which seconds may be missing; 0 for what is no time. */
const secondsOf = (time: string): number =>
  (readInstant(time) ?? readInstant(time.replace(/^(.{16})(?=[Zz+-])/, '$1:00')))?.seconds ?? 0;

const codeOf = (verdict: Verdict | undefined): number =>
  verdict === 'fraud' ? FRAUD : verdict === 'genuine' ? GENUINE : UNDECIDED;

/** Two FNV-1a sums of 32 bits, which cost little enough for every verdict of a long run. */
const mix = ([one, other]: readonly [number, number], text: string): readonly [number, number] => {
  let [left, right] = [one, other];
  for (let index = 0; index < text.length; index += 1) {
    left = Math.imul(left ^ text.charCodeAt(index), 0x01000193);
    right = Math.imul(right ^ text.charCodeAt(index), 0x85ebca6b);
  }
  return [left >>> 0, right >>> 0];
};

/** An empty store for the signals of a table. */
export const createCaseStore = (table: WeightTable): CaseStore => {
  const signals = Object.keys(table);
  const numbers = new Map(signals.map((id, index) => [id, index]));
  const indexes = new Map<string, number>();
  const standing = new Map<string, Standing>();
  const kinship = createKinship();
  const engines = new Set<string>();
  const patterns: (readonly number[])[] = [];
  const patternNumbers = new Map<string, number>();
  const starts = growingNaturals();
  const rowSignal = growingShorts();
  const rowStrength = growingSingles();
  const pattern = growingNaturals();
  const bits = growingFloats();
  const band = growingBytes();
  const verdict = growingBytes();
  const decidedAt = growingFloats();
  let replaced = 0;

  const patternOf = (notRun: readonly string[]): number => {
    const absent: number[] = [];
    for (const id of notRun) {
      const number = numbers.get(id);
      if (number !== undefined) absent.push(number);
    }
    absent.sort((a, b) => a - b);
    const key = absent.join();
    const known = patternNumbers.get(key);
    if (known !== undefined) return known;
    patternNumbers.set(key, patterns.length);
    patterns.push(absent);
    return patterns.length - 1;
  };

  const enter = (index: number, { verdict: stated, at }: Standing): void => {
    const code = codeOf(stated);
    verdict.set(index, code);
    decidedAt.set(index, code === UNDECIDED ? 0 : at);
  };

  return {
    table,
    signals,
    add(it) {
      if (indexes.has(it.applicationId)) return;
      const index = starts.length;
      indexes.set(it.applicationId, index);
      starts.push(rowSignal.length);
      const order: number[] = [];
      for (const { signal, strength } of it.shown) {
        const number = numbers.get(signal);
        if (number !== undefined) order.push(2 * number + 1 - strength);
      }
      // One number a row sorts by signal, then the strongest first; strengths lie in (0, 1].
      order.sort((a, b) => a - b);
      for (const key of order) {
        const number = Math.floor(key / 2);
        rowSignal.push(number);
        rowStrength.push(1 - (key - 2 * number));
      }
      pattern.push(patternOf(it.notRun));
      bits.push(it.bits);
      band.push(bands.indexOf(it.band));
      verdict.push(UNDECIDED);
      decidedAt.push(0);
      if (it.kin.length > 0) kinship.join([applicationKin(it.applicationId), ...it.kin]);
      engines.add(it.weights);
      const decided = standing.get(it.applicationId);
      if (decided !== undefined) enter(index, decided);
    },
    decide({ applicationId, verdict: stated, decidedAt: time }) {
      const at = secondsOf(time);
      const before = standing.get(applicationId);
      if (before !== undefined) replaced += 1;
      const contradicted = before !== undefined && (before.contradicted || before.verdict !== stated);
      const last = before !== undefined && before.at > at ? before : { verdict: stated, at, time };
      const now: Standing = { verdict: last.verdict, at: last.at, time: last.time, contradicted };
      standing.set(applicationId, now);
      const index = indexes.get(applicationId);
      if (index !== undefined) enter(index, now);
    },
    columns() {
      const size = starts.length;
      const group = new Float64Array(size);
      let index = 0;
      // Numbers of groups with kin are counted downwards, so that they never meet those of single cases.
      for (const id of indexes.keys()) {
        const kin = kinship.groupOf(applicationKin(id));
        group[index] = kin === undefined ? index : -1 - kin;
        index += 1;
      }
      const ends = new Uint32Array(size + 1);
      ends.set(starts.values().subarray(0, size));
      ends[size] = rowSignal.length;
      return {
        size,
        starts: ends,
        rowSignal: rowSignal.values(),
        rowStrength: rowStrength.values(),
        pattern: pattern.values(),
        patterns,
        bits: bits.values(),
        band: band.values(),
        verdict: verdict.values(),
        decidedAt: decidedAt.values(),
        group,
      };
    },
    counts() {
      let [unsure, withoutResult, contradicted] = [0, 0, 0];
      for (const [id, it] of standing) {
        if (!indexes.has(id)) withoutResult += 1;
        else if (it.verdict === 'unsure') unsure += 1;
        if (it.contradicted) contradicted += 1;
      }
      return { unsure, withoutResult, replaced, contradicted };
    },
    span(asOf) {
      let [from, to]: [Standing | undefined, Standing | undefined] = [undefined, undefined];
      for (const [id, it] of standing) {
        if (it.verdict === 'unsure' || it.at > asOf || !indexes.has(id)) continue;
        if (from === undefined || it.at < from.at) from = it;
        if (to === undefined || it.at >= to.at) to = it;
      }
      return { from: from?.time ?? null, to: to?.time ?? null };
    },
    engines: () => [...engines].sort(),
    fingerprint() {
      let sums: readonly [number, number] = [0x811c9dc5, 0x01000193];
      for (const [id, it] of standing) if (indexes.has(id)) sums = mix(sums, `${id} ${it.verdict} ${it.at}`);
      return fingerprint(sums);
    },
  };
};
