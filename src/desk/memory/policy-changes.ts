import type { Band, Result } from '../../engine/contract/result.ts';
import { reassess } from '../../engine/risk/challenge.ts';
import type { CompiledPolicy, Tier } from '../../engine/risk/policy.ts';
import { readHeadlines, readResults } from '../../store/applications.ts';
import { type Reweighed, reweighedAfter } from '../../store/policies.ts';
import type { RowChange } from '../../store/retro-findings.ts';
import type { Actor } from '../actor.ts';
import { limitOf, type Page, type Paging, readCursor, readNumber } from '../paging.ts';
import type { Parts } from '../parts.ts';
import { mustPseudonymise } from '../permissions.ts';
import { createPseudonyms } from '../review/pseudonyms.ts';
import { changedRows } from './rescreening.ts';

type LineName = 'review' | 'priority';

/** Where a queue begins, which two policies draw differently, and which an application comes to lie beyond. */
export interface MovedLine {
  readonly line: LineName;
  readonly before: number;
  readonly after: number;
}

/** An application that would be in another band under a policy, and why. */
export interface PolicyChange {
  readonly reference: string;
  readonly name: string | null;
  readonly case: string | null;
  readonly bandBefore: Band;
  readonly bandAfter: Band;
  readonly bitsBefore: number;
  readonly bitsAfter: number;
  /** Rows of the sum that weigh otherwise, the greatest change first. */
  readonly rows: readonly RowChange[];
  /** Rows that were left out. */
  readonly rowsLeftOut: number;
  readonly lines: readonly MovedLine[];
}

export interface PolicyChanges extends Page<PolicyChange> {
  /** Results that this page went through: it may hold none of them and still not be the last. */
  readonly looked: number;
}

export interface PolicyChangesQuery extends Paging {
  /** Only those that leave this band, and only those that come to this one. */
  readonly from?: Band | undefined;
  readonly to?: Band | undefined;
}

/** The policy in force, and the one that is looked at. */
export interface ComparedPolicies {
  readonly before: CompiledPolicy;
  readonly after: CompiledPolicy;
}

const AT_ONCE = 200;
const MOST_LOOKED = 2_000;
const MOST_ROWS = 4;

/** Lines between two bands that are drawn elsewhere. */
const movedLines = ({ before, after }: ComparedPolicies, tier: Tier, bands: readonly Band[]): readonly MovedLine[] => {
  const crossed: readonly LineName[] = [
    ...(bands.includes('clear') ? (['review'] as const) : []),
    ...(bands.includes('priority') ? (['priority'] as const) : []),
  ];
  return crossed
    .map((line): MovedLine => ({ line, before: before.tiers[tier][line], after: after.tiers[tier][line] }))
    .filter((it) => it.before !== it.after);
};

/** Why a result is in another band under the other policy. */
const reasonsOf = (before: Result, after: Result, policies: ComparedPolicies, tier: Tier) => {
  const rows = changedRows({ before, after });
  return {
    rows: rows.slice(0, MOST_ROWS),
    rowsLeftOut: Math.max(0, rows.length - MOST_ROWS),
    lines: movedLines(policies, tier, [before.band, after.band]),
  };
};

/** Weighs stored results under a policy, in order of arrival, until a page is full or long enough was looked. */
export const policyChanges = async (
  { database: db, vault }: Parts,
  actor: Actor,
  policies: ComparedPolicies,
  query: PolicyChangesQuery,
): Promise<PolicyChanges> => {
  const limit = limitOf(query);
  const { name } = createPseudonyms(vault, undefined, undefined);
  const hidden = mustPseudonymise(actor);
  const items: PolicyChange[] = [];
  let after = query.cursor === undefined ? 0 : readNumber(readCursor(query.cursor, 1)?.[0]);
  let looked = 0;
  let isLast = false;
  const isWanted = (from: Band, to: Band): boolean =>
    from !== to && (query.from ?? from) === from && (query.to ?? to) === to;
  const weigh = async (rows: readonly Reweighed[]): Promise<void> => {
    const numbers = rows.map(({ number }) => number);
    const headlines = await readHeadlines(db, vault, numbers);
    const results = await readResults(
      db,
      vault,
      rows.map(({ screening }) => screening),
    );
    for (const { number, reference, screening, tier, case: caseId } of rows) {
      if (items.length >= limit) return;
      after = number;
      looked += 1;
      const result = results.get(screening);
      if (result === undefined) continue;
      const then = reassess({ result, policy: policies.after, tier });
      if (!isWanted(result.band, then.band)) continue;
      const stated = headlines.get(number)?.name ?? null;
      items.push({
        reference,
        name: stated === null ? null : hidden ? name(stated) : stated,
        case: caseId,
        bandBefore: result.band,
        bandAfter: then.band,
        bitsBefore: result.bits,
        bitsAfter: then.bits,
        ...reasonsOf(result, then, policies, tier),
      });
    }
    isLast = rows.length < AT_ONCE;
  };
  while (!isLast && items.length < limit && looked < MOST_LOOKED) {
    await weigh(await reweighedAfter(db, after, AT_ONCE));
  }
  return { items, looked, next: isLast ? null : Buffer.from(String(after), 'utf8').toString('base64url') };
};
