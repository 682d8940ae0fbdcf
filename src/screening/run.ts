import type { Decision } from '../engine/contract/decision.ts';
import type { Result } from '../engine/contract/result.ts';
import { createRelearning } from '../engine/relearning.ts';
import type { Batch } from '../input/batch.ts';
import type { Rejection } from '../input/rejection.ts';
import { bundledTables } from '../reference/bundled.ts';
import { version } from '../version.ts';
import type { Outcome, Place } from './chunk.ts';
import { Ledger } from './ledger.ts';
import { createPool } from './pool.ts';
import { type Relating, relate } from './relate.ts';
import { openResults, type ResultsFolder, rewriteBands } from './results-folder.ts';
import { takeUp } from './resume.ts';
import { policyOf, type Setup } from './setup.ts';
import type { StoredTraces } from './traces-file.ts';
import { writeCampaigns } from './write-campaigns.ts';
import { writeChanges } from './write-changes.ts';

export interface RunOptions {
  readonly setup: Setup;
  readonly batches: AsyncIterable<Batch>;
  /** Where results.jsonl, people.jsonl and rejected.jsonl go. */
  readonly directory: string;
  readonly mode: 'fresh' | 'resume';
  readonly threads: number;
  /** Applications known from before; read once or twice. */
  readonly history: () => AsyncIterable<StoredTraces>;
  /** Results of earlier runs: with decisions on them, they are learned from. */
  readonly pastResults: () => AsyncIterable<Result>;
  /** What people decided, in order of `decidedAt`. */
  readonly decisions: readonly Decision[];
  /** Whether later applications inform earlier ones. */
  readonly hindsight: boolean;
  /** A weights document to compare with; undefined for none. */
  readonly challenger: unknown;
  /** Share of applications that people can review; undefined: the policy's, or none. */
  readonly budget: number | undefined;
  /** Told after every chunk how many applications are done. */
  readonly progress: (screened: number) => void;
  /** When aborted, no more input is read; what is under way is finished and written. */
  readonly stop: AbortSignal;
}

export interface Run {
  readonly folder: ResultsFolder;
  readonly ledger: Ledger;
  readonly relating: Relating;
  readonly rejected: number;
  readonly rejectedReasons: readonly (readonly [string, number])[];
  readonly warnings: readonly (readonly [string, number])[];
  /** True when the run was stopped before its input ended. */
  readonly stopped: boolean;
}

class Tally {
  readonly #counts = new Map<string, number>();
  add(key: string, count: number): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
  }
  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }
  /** Most frequent first. */
  list(): (readonly [string, number])[] {
    return [...this.#counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  }
}

/** Takes outcomes in input order: refuses ids seen before, keeps the ledger, writes the files. */
class Sink {
  readonly reasons = new Tally();
  readonly warnings = new Tally();
  readonly #firstSeen = new Map<string, string>();
  readonly #folder: ResultsFolder;
  readonly #ledger: Ledger;

  constructor(folder: ResultsFolder, ledger: Ledger) {
    this.#folder = folder;
    this.#ledger = ledger;
  }

  async reject(rejections: readonly Rejection[]): Promise<void> {
    for (const { reason } of rejections) this.reasons.add(reason.replace(/\d+/g, 'N'), 1);
    await this.#folder.reject(rejections);
  }

  /** A rejection when the id was seen before; otherwise the id counts as seen from now on. */
  #duplicate({ id, file, line }: Place & { readonly id: string }): readonly Rejection[] {
    const before = this.#firstSeen.get(id);
    if (before !== undefined)
      return [{ file, line, field: '/id', reason: `duplicate id, first seen at ${before}`, applicationId: id }];
    this.#firstSeen.set(id, line === null ? file : `${file}:${line}`);
    return [];
  }

  async take(outcome: Outcome): Promise<void> {
    const results: Uint8Array[] = [];
    const people: Uint8Array[] = [];
    const traces: Uint8Array[] = [];
    const duplicates = outcome.skipped.flatMap((record) => this.#duplicate(record));
    outcome.records.forEach((record, index) => {
      const again = this.#duplicate(record);
      duplicates.push(...again);
      if (again.length > 0) return;
      results.push(slice(outcome.results, outcome.resultEnds, index));
      people.push(slice(outcome.people, outcome.peopleEnds, index));
      traces.push(slice(outcome.traces, outcome.traceEnds, index));
      this.#ledger.add({
        bits: outcome.bits[index] ?? 0,
        band: outcome.bands[index] ?? 0,
        tier: outcome.tiers[index] ?? 0,
        eligible: outcome.eligible[index] ?? 0,
        resultLength: results.at(-1)?.length ?? 0,
        at: outcome.times[index] ?? 0,
        personLength: people.at(-1)?.length ?? 0,
        traceLength: traces.at(-1)?.length ?? 0,
        seen: outcome.seen.subarray(outcome.seenEnds[index - 1] ?? 0, outcome.seenEnds[index]),
      });
    });
    for (const [kind, count] of outcome.warnings) this.warnings.add(kind, count);
    await this.#folder.append({ results, people, traces });
    await this.reject([...outcome.rejections, ...duplicates]);
  }
}

const slice = (bytes: Uint8Array, ends: Uint32Array, index: number): Uint8Array =>
  bytes.subarray(ends[index - 1] ?? 0, ends[index]);

/** Screens everything that comes, in order, with a bounded number of chunks under way. The caller closes the folder. */
export const runScreening = async (options: RunOptions): Promise<Run> => {
  const policy = policyOf(options.setup.policy, options.setup.weights);
  const ledger = new Ledger();
  const done =
    options.mode === 'resume'
      ? await takeUp(options.directory, { version, ...policy.fingerprints }, ledger)
      : new Set<string>();
  const folder = await openResults(options.directory, options.mode);
  const pool = await createPool(options.threads, { setup: options.setup, done });
  const sink = new Sink(folder, ledger);
  const underWay: Promise<Outcome | readonly Rejection[]>[] = [];
  const settle = async (): Promise<void> => {
    const outcome = await underWay.shift();
    if (outcome === undefined) return;
    await ('records' in outcome ? sink.take(outcome) : sink.reject(outcome));
    options.progress(ledger.count);
  };
  let ended = true;
  try {
    for await (const batch of options.batches) {
      const outcome = batch.kind === 'rejected' ? Promise.resolve(batch.rejections) : pool.screen(batch);
      outcome.catch(() => {}); // awaited in its turn; must not count as unhandled while it waits
      underWay.push(outcome);
      if (underWay.length >= pool.width) await settle();
      if (options.stop.aborted) {
        ended = false;
        break;
      }
    }
    while (underWay.length > 0) await settle();
  } finally {
    await pool.close();
  }
  const relating = await relate({
    folder,
    ledger,
    policy,
    nicknames: bundledTables.nicknames,
    history: options.history,
    pastResults: options.pastResults,
    decisions: options.decisions,
    // Weights that somebody named stay as they are.
    relearning:
      options.decisions.length === 0 || options.setup.weights !== undefined
        ? undefined
        : createRelearning(options.setup.policy, policy),
    hindsight: options.hindsight,
    challenger: options.challenger === undefined ? undefined : policyOf(options.setup.policy, options.challenger),
  });
  await writeCampaigns(options.directory, relating, { ledger, history: options.history });
  await writeChanges(options.directory, relating.changes);
  const budget = options.budget ?? policy.budget;
  if (budget !== undefined && ledger.count > 0) {
    ledger.applyBudget(budget, policy.tiers, policy.prior);
    await rewriteBands(options.directory, (index) => ledger.bandAt(index));
  }
  return {
    folder,
    ledger,
    relating,
    rejected: sink.reasons.total,
    rejectedReasons: sink.reasons.list(),
    warnings: sink.warnings.list(),
    stopped: !ended,
  };
};
