import { z } from 'zod';
import { readBody } from '../ats/body.ts';
import { Refused } from '../ats/http/caller.ts';
import { TooLarge } from '../ats/http/request.ts';
import { atsVendors } from '../ats/registry.ts';
import { type Handler, Poison } from '../jobs/handler.ts';
import { Forbidden } from '../notify/addresses.ts';
import { openConnector } from '../store/connectors.ts';
import {
  endHook,
  findHook,
  type HookEnd,
  pruneHooks,
  type ReceivedHook,
  readHookBody,
} from '../store/received-hooks.ts';
import { createAtsActs, type TakeInUses } from './ats-act.ts';
import type { AtsApis } from './ats-apis.ts';
import { TAKE_IN } from './ats-hooks.ts';
import type { Parts } from './parts.ts';
import { Problem } from './problem.ts';

const Payload = z.object({ hook: z.int().positive() });

const ATTEMPTS = 10;
/** After so many attempts a document that cannot be had is done without. */
const PATIENT_ATTEMPTS = 3;
const DAY = 86_400_000;
const BODIES_KEPT = 30 * DAY;
const DELIVERIES_KEPT = 400 * DAY;

/** Half a minute, doubling up to an hour: a vendor that is down comes back within the five hours of ten attempts. */
const delayAfter = (attempt: number): number => Math.min(3_600, 15 * 2 ** attempt);

/** Why another attempt would end the same way, in words of ours; undefined when it may not. */
const lasting = (error: unknown): string | undefined => {
  if (error instanceof Refused) return `answered-${error.status}`;
  if (error instanceof Forbidden || error instanceof TooLarge) return 'not-allowed';
  return error instanceof Problem && error.code === 'invalid' ? 'unreadable' : undefined;
};

/** Reads deliveries that were kept. Doing one twice changes nothing more than doing it once. */
export const createTakeIn = (parts: Parts, uses: TakeInUses, apis: AtsApis): Handler => {
  const { database, vault, now, log } = parts;
  const act = createAtsActs(parts, uses);

  const read = async (hook: ReceivedHook, attempt: number): Promise<HookEnd> => {
    const connector = await openConnector(database, vault, hook.connector);
    const bytes = await readHookBody(database, vault, hook.id);
    const body = bytes === undefined ? undefined : readBody(bytes);
    if (connector === undefined || body === undefined) return { state: 'failed', reason: 'unreadable' };
    const delivery = { event: hook.event ?? undefined, receivedAt: hook.receivedAt.toISOString() };
    const event = atsVendors[connector.vendor].read(body, connector.settings, delivery);
    return act({ connector, hook, api: apis(connector), patient: attempt <= PATIENT_ATTEMPTS }, event);
  };

  const end = async (hook: ReceivedHook, how: HookEnd): Promise<void> => {
    await endHook(database, hook.id, how, now());
    if (how.state === 'failed')
      log.warn('delivery not read', { connector: hook.connector, hook: hook.id, reason: how.reason });
  };

  return {
    kind: TAKE_IN,
    attempts: ATTEMPTS,
    concurrency: 2,
    delayAfter,
    async run(payload, { attempt }) {
      const asked = Payload.safeParse(payload);
      const hook = asked.success ? await findHook(database, asked.data.hook) : undefined;
      if (hook === undefined || !hook.kept || hook.state === 'done') return;
      try {
        await end(hook, await read(hook, attempt));
      } catch (error) {
        const reason = lasting(error);
        if (reason !== undefined || attempt >= ATTEMPTS)
          await end(hook, { state: 'failed', reason: reason ?? 'unreachable' });
        if (reason !== undefined) throw new Poison(`the delivery was not read: ${reason}`, { cause: error });
        throw error;
      }
    },
  };
};

/** Forgets bodies of failed deliveries after 30 days, and after 400 that a delivery ever came. Run once a day. */
export const createHookPruning = ({ database, now }: Parts): Handler => ({
  kind: 'ats.prune',
  async run() {
    const at = now().getTime();
    await pruneHooks(database, { bodies: new Date(at - BODIES_KEPT), rows: new Date(at - DELIVERIES_KEPT) });
  },
});
