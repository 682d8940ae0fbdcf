import { z } from 'zod';
import { type Handler, Poison } from '../jobs/handler.ts';
import { linkTo } from '../notify/event-types.ts';
import { type Posted, post } from '../notify/post.ts';
import { retrySchedule, signedHeaders } from '../notify/webhook.ts';
import type { Database } from '../store/database.ts';
import { deliverKind, findOutgoing, noteAttempt, type Outgoing } from '../store/deliveries.ts';
import {
  disableEndpoint,
  type Endpoint,
  findEndpoint,
  noteFailing,
  noteWorking,
  signingSecrets,
} from '../store/endpoints.ts';
import { publish } from '../store/events.ts';
import { secretPlace } from './deliveries-endpoints.ts';
import type { Parts } from './parts.ts';

/** How Gatehouse reaches the world outside. */
export interface Outside {
  /** The address of this Gatehouse, for links; without a slash at its end. */
  readonly publicUrl: string;
  /** `inside` lets endpoints stand in the own network, and plain http on this machine. */
  readonly network: 'public' | 'inside';
  /** Milliseconds that an endpoint may take. */
  readonly patience?: number;
}

/** An attempt that an endpoint did not accept: the next one comes by the schedule. */
class DeliveryFailed extends Error {
  override readonly name = 'DeliveryFailed';
}

const Payload = z.object({ delivery: z.number().int().positive() });
const attempts = retrySchedule.length + 1;
/** An endpoint that took nothing for so long is switched off. */
const longestFailure = 3 * 86_400_000;

const gone = 410;
const said = (posted: Posted): string => (posted.status === null ? posted.error : `answered ${posted.status}`);
const taken = ({ status }: Posted): boolean => status !== null && status >= 200 && status < 300;

const bodyOf = (it: Outgoing, publicUrl: string): string =>
  JSON.stringify({
    type: it.type,
    timestamp: it.at.toISOString(),
    data: { ...it.data, subject: it.subject, job: it.job, link: linkTo(publicUrl, it.type, it.subject) },
  });

const switchOff = async (db: Database, endpoint: Endpoint, because: string): Promise<void> => {
  if (!(await disableEndpoint(db, endpoint.id, because))) return;
  await publish(db, [{ type: 'endpoint.disabled', subject: endpoint.id, data: { because } }]);
};

/** Makes one delivery: signs, posts, and notes what came of it. */
export const deliverHandler = ({ database, vault, now }: Parts, outside: Outside): Handler => {
  const send = async (it: Outgoing, endpoint: Endpoint, signal: AbortSignal): Promise<Posted> => {
    const sealed = await signingSecrets(database, endpoint.id, now());
    const secrets = sealed.map((secret) => vault.open(secret.sealed, secretPlace(secret)));
    const body = bodyOf(it, outside.publicUrl);
    const { network, patience } = outside;
    return post({
      url: endpoint.url,
      headers: signedHeaders(`evt_${it.event}`, now(), body, secrets),
      body,
      network,
      signal,
      ...(patience === undefined ? {} : { patience }),
    });
  };

  const giveUp = async (it: Outgoing, endpoint: Endpoint, posted: Posted): Promise<void> => {
    const since = endpoint.failingSince?.getTime() ?? now().getTime();
    await database.transaction(async (within) => {
      await noteAttempt(within, it.id, { state: 'failed', status: posted.status, error: said(posted) });
      await publish(within, [
        {
          type: 'delivery.failed',
          subject: endpoint.id,
          data: { delivery: it.id, type: it.type, error: said(posted) },
        },
      ]);
      if (posted.status === gone) await switchOff(within, endpoint, 'it answered that it is gone');
      else if (now().getTime() - since >= longestFailure) await switchOff(within, endpoint, 'it failed for three days');
    });
  };

  return {
    kind: deliverKind,
    concurrency: 20,
    attempts,
    delayAfter: (attempt) => retrySchedule[attempt - 1] ?? 86_400,
    async run(payload, { attempt, signal }) {
      const read = Payload.safeParse(payload);
      if (!read.success) throw new Poison('the job names no delivery');
      const it = await findOutgoing(database, read.data.delivery);
      if (it?.state !== 'waiting') return;
      const endpoint = await findEndpoint(database, it.endpoint);
      if (endpoint === undefined) return;
      if (!endpoint.enabled && it.type !== 'endpoint.test') {
        await noteAttempt(database, it.id, { state: 'failed', status: null, error: 'the endpoint is switched off' });
        return;
      }
      const posted = await send(it, endpoint, signal);
      if (taken(posted)) {
        await noteAttempt(database, it.id, { state: 'delivered', status: posted.status, error: null });
        await noteWorking(database, endpoint.id);
        return;
      }
      // A worker that stops has not learnt anything about the endpoint.
      if (signal.aborted) throw new DeliveryFailed('the worker stopped');
      await noteFailing(database, endpoint.id, now());
      if (attempt >= attempts || posted.status === gone || it.type === 'endpoint.test') {
        return giveUp(it, endpoint, posted);
      }
      await noteAttempt(database, it.id, { state: 'waiting', status: posted.status, error: said(posted) });
      throw new DeliveryFailed(said(posted));
    },
  };
};
