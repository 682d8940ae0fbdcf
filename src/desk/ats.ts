import { setTimeout as sleep } from 'node:timers/promises';
import { createCaller } from '../ats/http/caller.ts';
import type { Handler } from '../jobs/handler.ts';
import type { Recurring } from '../jobs/worker.ts';
import type { TakeInUses } from './ats-act.ts';
import { createAtsApis } from './ats-apis.ts';
import { type AtsHooks, createAtsHooks } from './ats-hooks.ts';
import { createHookPruning, createTakeIn } from './ats-take-in.ts';
import { createWriteBack } from './ats-write-back.ts';
import { type Connectors, createConnectors } from './connectors.ts';
import type { Parts } from './parts.ts';

/** Everything about applicant tracking systems, put together. */
export interface Ats {
  readonly hooks: AtsHooks;
  readonly connectors: Connectors;
  readonly handlers: readonly Handler[];
  readonly recurring: readonly Recurring[];
}

const DAY = 86_400;

/** `publicUrl` is the address of this Gatehouse, without a slash at its end: notes link to it. */
export const createAts = (parts: Parts, uses: TakeInUses, { publicUrl }: { readonly publicUrl: string }): Ats => {
  const { now } = parts;
  const caller = createCaller({ reach: 'public', now, sleep: (milliseconds) => sleep(milliseconds) });
  const apis = createAtsApis(caller, now);
  return {
    hooks: createAtsHooks(parts),
    connectors: createConnectors(parts, apis),
    handlers: [createTakeIn(parts, uses, apis), createWriteBack(parts, apis, { publicUrl }), createHookPruning(parts)],
    recurring: [{ kind: 'ats.prune', every: DAY }],
  };
};
