import { type Band, bands } from '../engine/contract/result.ts';
import { growingBytes, growingFloats } from '../engine/growing.ts';
import type { Lines } from '../engine/risk/policy.ts';
import { signalIds, tiers } from './record.ts';

/** One application as the ledger keeps it. */
export interface Entry {
  readonly bits: number;
  readonly band: number;
  readonly tier: number;
  readonly eligible: number;
  /** When it was received, in seconds since 1970. */
  readonly at: number;
  /** Length in bytes of its lines in results.jsonl, people.jsonl and traces.jsonl. */
  readonly resultLength: number;
  readonly personLength: number;
  readonly traceLength: number;
  /** Numbers of the signals seen. */
  readonly seen: Iterable<number>;
}

/** What takes the place of an entry's result. */
export interface Replacement extends Pick<Entry, 'bits' | 'band' | 'eligible' | 'seen'> {
  /** Numbers of the signals that the result showed before. */
  readonly before: Iterable<number>;
}

const BIN = 0.5;
const HISTOGRAM_FROM = -16;
const HISTOGRAM_TO = 24;

/**
 * What a run remembers of each application: 51 bytes, whatever the size of its result. The results themselves are on
 * disk; the ledger knows where.
 */
export class Ledger {
  #count = 0;
  #resultOffset = 0;
  #personOffset = 0;
  #traceOffset = 0;
  readonly #times = growingFloats();
  readonly #traceStarts = growingFloats();
  readonly #bits = growingFloats();
  readonly #resultStarts = growingFloats();
  readonly #personStarts = growingFloats();
  readonly #bands = growingBytes();
  readonly #tiers = growingBytes();
  readonly #eligible = growingBytes();
  readonly #seen = new Uint32Array(signalIds.length);
  readonly #replaced = new Map<number, number>();

  get count(): number {
    return this.#count;
  }

  add(entry: Entry): void {
    const at = this.#count;
    this.#bits.set(at, entry.bits);
    this.#bands.set(at, entry.band);
    this.#tiers.set(at, entry.tier);
    this.#eligible.set(at, entry.eligible);
    this.#resultStarts.set(at, this.#resultOffset);
    this.#personStarts.set(at, this.#personOffset);
    this.#resultOffset += entry.resultLength;
    this.#personOffset += entry.personLength;
    this.#times.set(at, entry.at);
    this.#traceStarts.set(at, this.#traceOffset);
    this.#traceOffset += entry.traceLength;
    this.#traceStarts.set(at + 1, this.#traceOffset);
    this.#resultStarts.set(at + 1, this.#resultOffset);
    this.#personStarts.set(at + 1, this.#personOffset);
    for (const signal of entry.seen) this.#seen[signal] = (this.#seen[signal] ?? 0) + 1;
    this.#count += 1;
  }

  bandAt(index: number): Band {
    return bands[this.#bands.get(index)] ?? 'clear';
  }

  /** Where an application's lines stand, in bytes. */
  span(index: number, file: 'results' | 'people' | 'traces'): readonly [start: number, end: number] {
    const starts = { results: this.#resultStarts, people: this.#personStarts, traces: this.#traceStarts }[file];
    return [starts.get(index), starts.get(index + 1)];
  }

  tierAt(index: number): (typeof tiers)[number] {
    return tiers[this.#tiers.get(index)] ?? 'standard';
  }

  /** Numbers of all applications in the order in which they were received; equal times in input order. */
  byArrival(): Uint32Array {
    const order = Uint32Array.from({ length: this.#count }, (_, index) => index);
    return order.sort((a, b) => this.#times.get(a) - this.#times.get(b) || a - b);
  }

  /** Puts another result of an application in place of what was added. */
  replace(index: number, { bits, band, eligible, seen, before }: Replacement): void {
    this.#bits.set(index, bits);
    this.#bands.set(index, band);
    this.#eligible.set(index, eligible);
    for (const signal of before) this.#seen[signal] = (this.#seen[signal] ?? 0) - 1;
    for (const signal of seen) this.#seen[signal] = (this.#seen[signal] ?? 0) + 1;
  }

  /** The line of an application will be as long as this when results.jsonl has been written anew. */
  resize(index: number, resultLength: number): void {
    this.#replaced.set(index, resultLength);
  }

  /** After the file was written anew: every line now begins where the one before it ends. */
  settle(): void {
    let offset = 0;
    let start = this.#resultStarts.get(0);
    for (let at = 0; at < this.#count; at += 1) {
      const end = this.#resultStarts.get(at + 1);
      this.#resultStarts.set(at, offset);
      offset += this.#replaced.get(at) ?? end - start;
      start = end;
    }
    this.#resultStarts.set(this.#count, offset);
    this.#resultOffset = offset;
    this.#replaced.clear();
  }

  /** Numbers of the `most` strongest applications, strongest first; equal ones in input order. */
  strongest(most: number): number[] {
    const order = Uint32Array.from({ length: this.#count }, (_, index) => index);
    order.sort((a, b) => this.#bands.get(b) - this.#bands.get(a) || this.#bits.get(b) - this.#bits.get(a) || a - b);
    return [...order.subarray(0, most)];
  }

  /**
   * Draws the review line so that at most `share` of all applications lies at or above it; ties stay below together.
   * Lines of riskier tiers keep their distance. Nobody is put in a queue without evidence against them.
   */
  applyBudget(share: number, lines: Readonly<Record<(typeof tiers)[number], Lines>>, prior: number): void {
    const room = Math.floor(share * this.#count);
    const margins: number[] = [];
    for (let at = 0; at < this.#count; at += 1) if (this.#mayQueue(at, prior)) margins.push(this.#margin(at, lines));
    margins.sort((a, b) => b - a);
    const line = margins[room] ?? Number.NEGATIVE_INFINITY;
    for (let at = 0; at < this.#count; at += 1) {
      const inside = this.#mayQueue(at, prior) && this.#margin(at, lines) > line;
      this.#bands.set(at, !inside ? 0 : this.#bits.get(at) >= this.#linesOf(at, lines).priority ? 2 : 1);
    }
  }

  #mayQueue(at: number, prior: number): boolean {
    return this.#eligible.get(at) === 1 && this.#bits.get(at) > prior;
  }

  #linesOf(at: number, lines: Readonly<Record<(typeof tiers)[number], Lines>>): Lines {
    return lines[tiers[this.#tiers.get(at)] ?? 'standard'];
  }

  #margin(at: number, lines: Readonly<Record<(typeof tiers)[number], Lines>>): number {
    return this.#bits.get(at) - this.#linesOf(at, lines).review;
  }

  bandCounts(): Record<Band, number> {
    const counts = { clear: 0, review: 0, priority: 0 };
    for (let at = 0; at < this.#count; at += 1) counts[this.bandAt(at)] += 1;
    return counts;
  }

  /** Applications in half-bit bins; the outermost bins hold what lies beyond. */
  histogram(): { readonly from: number; readonly counts: number[] } {
    const counts = new Array<number>((HISTOGRAM_TO - HISTOGRAM_FROM) / BIN).fill(0);
    for (let at = 0; at < this.#count; at += 1) {
      const bin = Math.floor((this.#bits.get(at) - HISTOGRAM_FROM) / BIN);
      const kept = Math.min(counts.length - 1, Math.max(0, bin));
      counts[kept] = (counts[kept] ?? 0) + 1;
    }
    return { from: HISTOGRAM_FROM, counts };
  }

  /** How often each signal was seen, most frequent first. */
  signalCounts(): (readonly [string, number])[] {
    return signalIds
      .map((id, index) => [id, this.#seen[index] ?? 0] as const)
      .filter(([, count]) => count > 0)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  }
}
