import type { Database } from '../../store/database.ts';
import { publish } from '../../store/events.ts';
import { type CarriedKey, commonIndicators, matchIndicators } from '../../store/indicators-matches.ts';
import { type OpenedCases, openCasesFor } from '../../store/open-cases.ts';
import type { LinkedOne } from '../lane/link-batch.ts';
import type { LaneContext } from '../lane/parts.ts';

/**
 * Notices indicators in what was just received, in the transaction that keeps it: one look-up for a batch. Whoever
 * states one as their own is looked at by a person, in a case that this opens; a referee's is written down only.
 */
export const createNotice =
  ({ vault, now, dueRules }: LaneContext) =>
  async (db: Database, linked: readonly Pick<LinkedOne, 'number' | 'screened'>[]): Promise<OpenedCases> => {
    const keys = linked.flatMap(({ number, screened: { traces, mailboxDomains } }) =>
      [...traces.keys, ...mailboxDomains].map(({ hash, role }) => ({
        application: number,
        hash,
        role,
      })),
    );
    const blinded = vault.blind(keys.map((key) => key.hash));
    const carried = keys.map((key, index): CarriedKey => ({ ...key, hash: blinded[index] ?? 0 }));
    const matches = await matchIndicators(db, carried, now());
    if (matches.length === 0) return new Map();
    const common = await commonIndicators(db, [...new Set(matches.map((match) => match.indicator))]);
    const leads = matches.filter(({ role, indicator }) => role === 'own' && !common.has(indicator));
    const own = new Set(leads.map((match) => match.application));
    const opened = await openCasesFor(
      db,
      [...own],
      { cause: 'indicator', by: { kind: 'system', id: 'server' }, at: now() },
      dueRules,
    );
    await publish(
      db,
      linked.flatMap(({ number, screened }) =>
        own.has(number)
          ? [{ type: 'indicator.matched', subject: screened.reference, job: screened.job, data: {} }]
          : [],
      ),
    );
    return opened;
  };
