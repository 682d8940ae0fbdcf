import type { Decision } from '../engine/contract/decision.ts';
import { bands, type Membership, type Result } from '../engine/contract/result.ts';
import { readInstant } from '../engine/intake/instant.ts';
import { listLinks } from '../engine/links/listed.ts';
import type { CommonValue } from '../engine/links/meetings.ts';
import type { Tables } from '../engine/reference.ts';
import { type Related, Relations } from '../engine/relations.ts';
import type { Relearning } from '../engine/relearning.ts';
import { createChallenge, reassess } from '../engine/risk/challenge.ts';
import type { CompiledPolicy } from '../engine/risk/policy.ts';
import { withLinks } from '../engine/with-links.ts';
import { CommonValues } from './common-values.ts';
import type { Ledger } from './ledger.ts';
import { type LineReader, openLineReader } from './line-reader.ts';
import { canLeaveClear, signalNumber } from './record.ts';
import { createReplacements, type Replacements } from './replacements.ts';
import type { ResultsFolder } from './results-folder.ts';
import { resultJson } from './serialize.ts';
import { parseTraces, type StoredTraces, tracesPath } from './traces-file.ts';

export interface RelateOptions {
  readonly folder: ResultsFolder;
  readonly ledger: Ledger;
  readonly policy: CompiledPolicy;
  readonly nicknames: Tables['nicknames'];
  /** Applications of earlier runs, known before all others. */
  readonly history: () => AsyncIterable<StoredTraces>;
  /** Results of earlier runs, for learning from decisions on them. */
  readonly pastResults: () => AsyncIterable<Result>;
  /** In order of `decidedAt`. */
  readonly decisions: readonly Decision[];
  /** Weights that follow the decisions; absent: they stay. */
  readonly relearning: Relearning | undefined;
  /** Whether later applications inform earlier ones. */
  readonly hindsight: boolean;
  /** Weights to compare with. */
  readonly challenger: CompiledPolicy | undefined;
}

/** How many applications changed their band, and which way. */
export interface Moved {
  readonly changed: number;
  readonly up: number;
  readonly down: number;
}

/** An application whose band is another one because of what came later. */
export interface Change {
  readonly applicationId: string;
  readonly from: Result['band'];
  readonly to: Result['band'];
  readonly bitsBefore: number;
  readonly bitsAfter: number;
}

export interface Relating {
  readonly relations: Relations;
  /** How many applications of earlier runs are known. */
  readonly past: number;
  /** Number in the relations of each application of this run. */
  readonly numbers: Int32Array;
  readonly linkedApplications: number;
  readonly links: number;
  readonly common: readonly CommonValue[];
  readonly decisionsUsed: number;
  /** With hindsight: who changed band. */
  readonly changes: readonly Change[] | undefined;
  readonly challenger: Moved | undefined;
}

const secondsOf = (decision: Decision): number => readInstant(decision.decidedAt)?.seconds ?? 0;
const signalsOf = (result: Result): Set<number> => new Set(result.evidence.map((row) => signalNumber(row.signal)));

/** Links the applications of one run: first in order of arrival, then, where asked for, with hindsight. */
class Relater {
  readonly relations: Relations;
  readonly numbers: Int32Array;
  readonly common = new CommonValues();
  linkedApplications = 0;
  links = 0;
  decisionsUsed = 0;
  #nextDecision = 0;
  /** What the results given out say of campaigns, so that they need not be read again for it. */
  readonly #campaigns = new Map<number, Membership>();
  readonly #options: RelateOptions;
  readonly #replacements: Replacements;
  readonly #traces: LineReader;

  constructor(options: RelateOptions, replacements: Replacements, traces: LineReader) {
    this.#options = options;
    this.#replacements = replacements;
    this.#traces = traces;
    this.relations = new Relations({ nicknames: options.nicknames, allow: options.policy.allow });
    this.numbers = new Int32Array(options.ledger.count);
  }

  /** Takes in what earlier runs knew; returns how many applications that is. */
  async remember(): Promise<number> {
    const { history, pastResults, relearning } = this.#options;
    let past = 0;
    for await (const { own, traces } of history()) {
      this.relations.add(traces, own);
      past += 1;
    }
    if (relearning !== undefined) for await (const result of pastResults()) relearning.remember(result);
    return past;
  }

  /** Each application in the light of those before it. */
  inOrder(): void {
    const { ledger, relearning } = this.#options;
    for (const index of ledger.byArrival()) {
      const { own, traces } = this.#stored(index);
      this.#decideUntil(traces.at);
      const related = this.relations.add(traces, own);
      this.#count(related);
      this.numbers[index] = related.linked.application;
      const result = this.#give(index, related, traces.at);
      if (result === undefined) continue;
      this.relations.assess(related.linked.application, result);
      relearning?.remember(result);
    }
    this.#decideUntil(Number.POSITIVE_INFINITY);
  }

  /** Each application in the light of all others. */
  withHindsight(): Change[] {
    const changes: Change[] = [];
    for (let index = 0; index < this.#options.ledger.count; index += 1) {
      const { own, traces } = this.#stored(index);
      const before = this.result(index);
      const after = this.#give(index, this.relations.lookBack(traces, this.numbers[index] ?? 0, own), traces.at);
      if (after === undefined || after.band === before.band) continue;
      const { applicationId, bits, band } = before;
      changes.push({ applicationId, from: band, to: after.band, bitsBefore: bits, bitsAfter: after.bits });
    }
    return changes;
  }

  /** Writes down in which campaign everybody is in the end; it changes no score. */
  settleCampaigns(): void {
    this.numbers.forEach((number, index) => {
      const campaign = this.relations.membership(number);
      if (JSON.stringify(this.#campaigns.get(index) ?? null) === JSON.stringify(campaign)) return;
      this.#replacements.put(index, resultJson({ ...this.result(index), campaign }));
    });
  }

  /** The result that an application has now. */
  result(index: number): Result {
    return JSON.parse(this.#replacements.current(index));
  }

  #stored(index: number): StoredTraces {
    return parseTraces(this.#traces.read(...this.#options.ledger.span(index, 'traces')));
  }

  #decideUntil(seconds: number): void {
    const { decisions, relearning } = this.#options;
    for (; this.#nextDecision < decisions.length; this.#nextDecision += 1) {
      const decision = decisions[this.#nextDecision];
      if (decision === undefined || secondsOf(decision) > seconds) return;
      relearning?.decide(decision);
      if (this.relations.decide(decision)) this.decisionsUsed += 1;
    }
  }

  #count({ linked }: Related): void {
    for (const value of linked.common) this.common.add(value);
    if (linked.others.length > 0) this.linkedApplications += 1;
    this.links += linked.others.length;
  }

  /** Gives an application the result that its relations make; undefined when it keeps the one it has. */
  #give(index: number, { linked, evidence }: Related, at: number): Result | undefined {
    const { ledger, policy, relearning } = this.#options;
    const listed = listLinks(linked);
    const campaign = this.relations.membership(linked.application);
    const plain = evidence.length + listed.links.length === 0 && campaign === null;
    if (plain && relearning === undefined && !this.#replacements.holds(index)) return undefined;
    const before = this.result(index);
    const result = withLinks(
      before,
      { evidence, ...listed, campaign },
      { policy: relearning?.policyAt(at) ?? policy, tier: ledger.tierAt(index) },
    );
    this.#replacements.put(index, resultJson(result));
    if (campaign === null) this.#campaigns.delete(index);
    else this.#campaigns.set(index, campaign);
    ledger.replace(index, {
      bits: result.bits,
      band: bands.indexOf(result.band),
      eligible: canLeaveClear(result) ? 1 : 0,
      seen: signalsOf(result),
      before: signalsOf(before),
    });
    return result;
  }
}

/** How bands would change under other weights. */
const challenged = (relater: Relater, { ledger, challenger }: RelateOptions): Moved | undefined => {
  if (challenger === undefined) return undefined;
  const challenge = createChallenge();
  for (let index = 0; index < ledger.count; index += 1) {
    const result = relater.result(index);
    challenge.compare(result, reassess({ result, policy: challenger, tier: ledger.tierAt(index) }));
  }
  const { up, down } = challenge.comparison();
  return { changed: up + down, up, down };
};

/**
 * Links everything that was screened and gives each application the result that it has in the light of those before it.
 * What has no links keeps its line. results.jsonl is written anew once, at the end.
 */
export const relate = async (options: RelateOptions): Promise<Relating> => {
  const { folder, ledger } = options;
  const replacements = createReplacements(folder, ledger);
  const traces = openLineReader(tracesPath(folder.directory));
  try {
    const relater = new Relater(options, replacements, traces);
    const past = await relater.remember();
    relater.inOrder();
    const changes = options.hindsight ? relater.withHindsight() : undefined;
    relater.settleCampaigns();
    const challenger = challenged(relater, options);
    await replacements.apply();
    const { relations, numbers, linkedApplications, links, decisionsUsed } = relater;
    const common = relater.common.list();
    return { relations, past, numbers, linkedApplications, links, common, decisionsUsed, changes, challenger };
  } finally {
    traces.close();
    await replacements.discard();
  }
};
