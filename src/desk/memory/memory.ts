import type { Handler } from '../../jobs/handler.ts';
import { version } from '../../version.ts';
import type { LaneContext } from '../lane/parts.ts';
import type { Rescreener } from '../rescreen.ts';
import { type Access, createAccess } from './access.ts';
import { createErase, type Erase } from './erase.ts';
import { createFollowLists } from './follow-lists.ts';
import { followPolicy } from './follow-policy.ts';
import { createHires, type Hires } from './hires.ts';
import { createHolds, type Holds } from './holds.ts';
import { createIndicators, type Indicators } from './indicators.ts';
import { createLearning, LEARN_JOB } from './learning.ts';
import { createNotice } from './notice.ts';
import { createPolicies, type Policies } from './policies.ts';
import { createReplay, type Replays } from './replay.ts';
import { createReports, type Reports } from './reports.ts';
import { createRetention, RETENTION_JOB, type Retention } from './retention.ts';
import { createRetentionPeriods, type RetentionPeriods } from './retention-periods.ts';
import type { RetentionConfiguration } from './retention-rules.ts';
import { createRetro, type Retro } from './retro.ts';
import { createRetroWork } from './retro-work.ts';
import { createStartRun } from './start-run.ts';
import { createSweep } from './sweep.ts';

export interface MemorySettings {
  readonly retention: RetentionConfiguration;
  /** Who may report something: whoever reaches the form, or people with an account. */
  readonly reports: 'open' | 'signed-in';
}

/** What is known of the past, and the duties towards the people in it. */
export interface Memory {
  readonly indicators: Indicators;
  readonly hires: Hires;
  readonly policies: Policies;
  readonly retro: Retro;
  readonly replays: Replays;
  readonly erase: Erase;
  readonly access: Access;
  readonly holds: Holds;
  readonly retention: Retention;
  readonly periods: RetentionPeriods;
  readonly reports: Reports;
  readonly handlers: readonly Handler[];
  /** Jobs that come by themselves, and after how many seconds again. */
  readonly recurring: readonly { readonly kind: string; readonly every: number }[];
  /** Notices indicators in what is received, in the transaction that keeps it. */
  readonly notice: ReturnType<typeof createNotice>;
  /** Screens under the policy that was promoted; at the start of a process and after `policy.promoted`. */
  readonly followPolicy: () => Promise<void>;
  /** Screens the past anew when the reference data is other than at the last start; told its lists at each start. */
  readonly followLists: (lists: unknown) => Promise<string | undefined>;
}

const DAY = 86_400;

export const createMemory = (context: LaneContext, screener: Rescreener, settings: MemorySettings): Memory => {
  const { database, screening, now, dueRules } = context;
  const { policy: started } = screening;
  const startRun = createStartRun(context);
  const policies = createPolicies(context, {
    startRun,
    started: { policy: started.document, weights: started.weights },
  });
  const erase = createErase(context);
  const retention = createRetention(context, settings.retention);
  const learning = createLearning(context, { screening, policies, startRun });
  return {
    indicators: createIndicators(context, screening.tables, startRun),
    hires: createHires(context),
    policies,
    retro: createRetro(context, startRun),
    replays: createReplay(context, { tables: () => screening.tables, version }),
    erase,
    access: createAccess(context),
    holds: createHolds(context),
    retention,
    periods: createRetentionPeriods(context, settings.retention),
    reports: createReports(context, { reports: settings.reports, dueRules }),
    handlers: [
      createRetroWork(context, screener).handler,
      createSweep(context, startRun),
      erase.handler,
      retention.handler,
      learning,
    ],
    recurring: [
      { kind: RETENTION_JOB, every: DAY },
      { kind: LEARN_JOB, every: 7 * DAY },
    ],
    notice: createNotice(context),
    followLists: createFollowLists(context, startRun),
    followPolicy: () => followPolicy(database, screening, now()),
  };
};
