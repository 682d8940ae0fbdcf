import type { Handler } from '../../jobs/handler.ts';
import { audit } from '../../store/audit.ts';
import { markOverdue, wakeSnoozed } from '../../store/cases-due.ts';
import { drawLine, dropLines, leftBelow, type ReviewLine, readLines } from '../../store/cases-line.ts';
import { openCasesFor } from '../../store/open-cases.ts';
import type { Actor } from '../actor.ts';
import { demand } from '../permissions.ts';
import type { ReviewContext } from './context.ts';

const AT_ONCE = 500;
const DAY = 86_400_000;
const worker = { kind: 'system', id: 'worker' } as const;

const untilDone = async (one: () => Promise<number>, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted && (await one()) === AT_ONCE);
};

/** Draws the lines of all budgets from recent applications, and opens what lies above them now. */
const drawLines = ({ database, settings, now }: ReviewContext): Promise<void> =>
  database.transaction(async (db) => {
    const at = now();
    const from = new Date(at.getTime() - settings.budgetDays * DAY);
    const tiers = (['standard', 'elevated', 'critical'] as const).filter(
      (tier) => settings.budgets[tier] !== undefined,
    );
    for (const tier of tiers) await drawLine(db, { tier, share: settings.budgets[tier] ?? 1, from, at });
    await dropLines(db, tiers);
    const numbers = await leftBelow(db, from);
    await openCasesFor(db, numbers, { cause: 'budget', by: worker, at }, settings.due);
    const detail = { tiers: tiers.join(' '), opened: numbers.length };
    await audit(db, [{ at, actor: worker, action: 'cases.draw-lines', subject: 'cases', detail }]);
  });

/** Recurring work on cases: time that ran out, snoozes that ended, review lines. */
export const upkeepHandlers = (context: ReviewContext): readonly Handler[] => [
  {
    kind: 'cases.sla',
    run: (_payload, { signal }) => untilDone(() => markOverdue(context.database, context.now(), AT_ONCE), signal),
  },
  {
    kind: 'cases.wake',
    run: (_payload, { signal }) => untilDone(() => wakeSnoozed(context.database, context.now(), AT_ONCE), signal),
  },
  { kind: 'cases.lines', run: () => drawLines(context) },
];

export interface Lines {
  /** Review lines in force that a budget drew; a tier without one has the policy's. */
  list(actor: Actor): Promise<readonly ReviewLine[]>;
}

export const createLines = ({ database }: ReviewContext): Lines => ({
  async list(actor) {
    demand(actor, 'see-all-jobs');
    return readLines(database);
  },
});
