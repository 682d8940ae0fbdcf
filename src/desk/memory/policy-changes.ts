import type { Band } from '../../engine/contract/result.ts';
import { reassess } from '../../engine/risk/challenge.ts';
import type { CompiledPolicy } from '../../engine/risk/policy.ts';
import { readHeadlines, readResults } from '../../store/applications.ts';
import { type Reweighed, reweighedAfter } from '../../store/policies.ts';
import type { Actor } from '../actor.ts';
import type { Parts } from '../parts.ts';
import { mustPseudonymise } from '../permissions.ts';
import { createPseudonyms } from '../review/pseudonyms.ts';
import { limitOf, type Page, type Paging, readCursor, readNumber } from './paging.ts';

/** An application that would be in another band under a policy. */
export interface PolicyChange {
  readonly reference: string;
  readonly name: string | null;
  readonly case: string | null;
  readonly bandBefore: Band;
  readonly bandAfter: Band;
  readonly bitsBefore: number;
  readonly bitsAfter: number;
}

export interface PolicyChanges extends Page<PolicyChange> {
  /** Results that this page went through: it may hold none of them and still not be the last. */
  readonly looked: number;
}

const AT_ONCE = 200;
const MOST_LOOKED = 2_000;

/** Weighs stored results under a policy, in order of arrival, until a page is full or long enough was looked. */
export const policyChanges = async (
  { database: db, vault }: Parts,
  actor: Actor,
  policy: CompiledPolicy,
  query: Paging,
): Promise<PolicyChanges> => {
  const limit = limitOf(query);
  const { name } = createPseudonyms(vault, undefined, undefined);
  const hidden = mustPseudonymise(actor);
  const items: PolicyChange[] = [];
  let after = query.cursor === undefined ? 0 : readNumber(readCursor(query.cursor, 1)?.[0]);
  let looked = 0;
  let isLast = false;
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
      const then = reassess({ result, policy, tier });
      if (then.band === result.band) continue;
      const stated = headlines.get(number)?.name ?? null;
      items.push({
        reference,
        name: stated === null ? null : hidden ? name(stated) : stated,
        case: caseId,
        bandBefore: result.band,
        bandAfter: then.band,
        bitsBefore: result.bits,
        bitsAfter: then.bits,
      });
    }
    isLast = rows.length < AT_ONCE;
  };
  while (!isLast && items.length < limit && looked < MOST_LOOKED) {
    await weigh(await reweighedAfter(db, after, AT_ONCE));
  }
  return { items, looked, next: isLast ? null : Buffer.from(String(after), 'utf8').toString('base64url') };
};
