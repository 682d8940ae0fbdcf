import { bands, type Result } from '../engine/contract/result.ts';
import type { Decision } from '../engine/contract/decision.ts';
import { readInstant } from '../engine/intake/instant.ts';
import { listLinks } from '../engine/links/listed.ts';
import type { CommonValue } from '../engine/links/meetings.ts';
import type { Tables } from '../engine/reference.ts';
import { type Related, Relations } from '../engine/relations.ts';
import type { Relearning } from '../engine/relearning.ts';
import { createChallenge, reassess } from '../engine/risk/challenge.ts';
import type { CompiledPolicy } from '../engine/risk/policy.ts';
import { withLinks } from '../engine/with-links.ts';
import type { Ledger } from './ledger.ts';
import { openLineReader } from './line-reader.ts';
import { canLeaveClear, signalNumber } from './record.ts';
import { createReplacements } from './replacements.ts';
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
  /** In order of `decidedAt`. */
  readonly decisions: readonly Decision[];
  /** Weights that follow the decisions; absent: they stay. */
  readonly relearning: Relearning | undefined;
  /** Whether later applications inform earlier ones. */
  readonly hindsight: boolean;
  /** Weights to compare with. */
  readonly challenger: CompiledPolicy | undefined;
}

export interface Moved {
  readonly changed: number;
  readonly up: number;
  readonly down: number;
}

export interface Relating {
  readonly relations: Relations;
  /** Number in the relations of the first application of this run. */
  readonly first: number;
  /** Number in the relations of each application of this run. */
  readonly numbers: Int32Array;
  readonly linkedApplications: number;
  readonly links: number;
  readonly common: readonly (CommonValue & { readonly seen: number })[];
  readonly decisionsUsed: number;
  readonly hindsight: Moved | undefined;
  readonly challenger: Moved | undefined;
}

/** Values that too many people share, by how often they were met. */
class CommonValues {
  readonly #values = new Map<string, CommonValue & { seen: number }>();

  add(value: CommonValue): void {
    const key = `${value.kind}|${value.value}`;
    const known = this.#values.get(key);
    this.#values.set(key, { ...value, seen: (known?.seen ?? 0) + 1 });
  }

  list(): (CommonValue & { readonly seen: number })[] {
    return [...this.#values.values()].sort((a, b) => b.usage.people - a.usage.people || (a.value < b.value ? -1 : 1));
  }
}

/** Decisions handed out as time goes on. */
const timed = (decisions: readonly Decision[]) => {
  let next = 0;
  return (until: number, take: (decision: Decision) => void): void => {
    for (; next < decisions.length; next += 1) {
      const decision = decisions[next];
      if (decision === undefined || (readInstant(decision.decidedAt)?.seconds ?? 0) > until) return;
      take(decision);
    }
  };
};

const MOVES = () => ({ changed: 0, up: 0, down: 0 });

const numbersOf = (result: Result): Set<number> => new Set(result.evidence.map((row) => signalNumber(row.signal)));

/**
 * Links everything that was screened, in the order in which it was received, and gives each application the result
 * that it has in the light of those before it. What has no links keeps its line.
 */
export const relate = async (options: RelateOptions): Promise<Relating> => {
  const { folder, ledger, policy, relearning, decisions, challenger } = options;
  const relations = new Relations({ nicknames: options.nicknames, allow: policy.allow });
  const common = new CommonValues();
  const decideUntil = timed(decisions);
  const replacements = createReplacements(folder, ledger);
  const traces = openLineReader(tracesPath(folder.directory));
  const numbers = new Int32Array(ledger.count);
  const challenge = challenger === undefined ? undefined : createChallenge();
  let [linkedApplications, links, decisionsUsed] = [0, 0, 0];

  const decide = (decision: Decision): void => {
    relearning?.decide(decision);
    if (relations.decide(decision)) decisionsUsed += 1;
  };

  /** Gives an application the result that its relations make; undefined when it keeps its own. */
  const relateOne = (index: number, related: Related, at: number): Result | undefined => {
    const { linked, evidence } = related;
    const listed = listLinks(linked);
    const campaign = relations.membership(linked.application);
    if (evidence.length + listed.links.length === 0 && campaign === null && relearning === undefined) return undefined;
    const before: Result = JSON.parse(replacements.current(index));
    const result = withLinks(
      before,
      { evidence, ...listed, campaign },
      { policy: relearning?.policyAt(at) ?? policy, tier: ledger.tierAt(index) },
    );
    replacements.put(index, resultJson(result));
    ledger.replace(index, {
      bits: result.bits,
      band: bands.indexOf(result.band),
      eligible: canLeaveClear(result) ? 1 : 0,
      seen: numbersOf(result),
      before: numbersOf(before),
    });
    return result;
  };

  try {
    for await (const { own, traces: past } of options.history()) relations.add(past, own);
    const first = relations.linker.history.applications.count;
    for (const index of ledger.byArrival()) {
      const { own, traces: mine } = parseTraces(traces.read(...ledger.span(index, 'traces')));
      decideUntil(mine.at, decide);
      const related = relations.add(mine, own);
      numbers[index] = related.linked.application;
      for (const value of related.linked.common) common.add(value);
      const result = relateOne(index, related, mine.at);
      if (result !== undefined) relations.assess(related.linked.application, result);
      if (related.linked.others.length > 0) linkedApplications += 1;
      links += related.linked.others.length;
      if (result !== undefined) relearning?.remember(result);
    }
    decideUntil(Number.POSITIVE_INFINITY, decide);

    const hindsight = options.hindsight ? MOVES() : undefined;
    for (let index = 0; index < ledger.count; index += 1) {
      const number = numbers[index] ?? 0;
      const member = relations.membership(number);
      if (hindsight === undefined && member === null && challenge === undefined) continue;
      const line: Result | undefined =
        hindsight === undefined && challenge === undefined ? undefined : JSON.parse(replacements.current(index));
      let result = line;
      if (hindsight !== undefined) {
        const { own, traces: mine } = parseTraces(traces.read(...ledger.span(index, 'traces')));
        result = relateOne(index, relations.lookBack(mine, number, own), mine.at) ?? line;
        const step = line === undefined || result === undefined ? 0 : bands.indexOf(result.band) - bands.indexOf(line.band);
        if (step !== 0) hindsight.changed += 1;
        if (step > 0) hindsight.up += 1;
        if (step < 0) hindsight.down += 1;
      } else if (member !== null) {
        const now: Result = line ?? JSON.parse(replacements.current(index));
        if (JSON.stringify(now.campaign) !== JSON.stringify(member))
          replacements.put(index, resultJson({ ...now, campaign: member }));
      }
      if (challenge !== undefined && challenger !== undefined && result !== undefined)
        challenge.compare(result, reassess({ result, policy: challenger, tier: ledger.tierAt(index) }));
    }
    await replacements.apply();
    const compared = challenge?.comparison();
    return {
      relations,
      first,
      numbers,
      linkedApplications,
      links,
      common: common.list(),
      decisionsUsed,
      hindsight,
      challenger:
        compared === undefined ? undefined : { changed: compared.up + compared.down, up: compared.up, down: compared.down },
    };
  } finally {
    traces.close();
    await replacements.discard();
  }
};
