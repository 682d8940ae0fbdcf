import { refusalOf } from '../notify/addresses.ts';
import { newSecret } from '../notify/webhook.ts';
import { audit } from '../store/audit.ts';
import type { Database } from '../store/database.ts';
import { addTestDelivery, replayDeliveries } from '../store/deliveries.ts';
import {
  addEndpoint,
  addSecret,
  changeEndpoint,
  type Endpoint,
  type EndpointSecret,
  findEndpoint,
  listEndpoints,
  nextSecretNumber,
  removeEndpoint,
} from '../store/endpoints.ts';
import type { Actor } from './actor.ts';
import { newId } from './paging.ts';
import type { Parts } from './parts.ts';
import { demand } from './permissions.ts';
import { Problem } from './problem.ts';

export interface EndpointWish {
  readonly name: string;
  readonly url: string;
  readonly types: readonly string[];
  readonly enabled: boolean;
}

/** Endpoints of outgoing webhooks: administrators keep them. A secret is shown once, when it is made. */
export interface Endpoints {
  list(actor: Actor): Promise<readonly Endpoint[]>;
  add(actor: Actor, wish: EndpointWish): Promise<{ readonly endpoint: Endpoint; readonly secret: string }>;
  change(actor: Actor, id: string, wish: EndpointWish): Promise<Endpoint>;
  remove(actor: Actor, id: string): Promise<void>;
  /** Makes a new secret; the one before it goes on signing for a day. */
  renewSecret(actor: Actor, id: string): Promise<string>;
  /** Sends an event of type `endpoint.test`, also to an endpoint that is switched off. Gives the id of the delivery. */
  test(actor: Actor, id: string): Promise<number>;
  /** Sends once more what was made since a time. Gives the number of deliveries. */
  replay(actor: Actor, id: string, replay: { readonly since: Date; readonly which: 'failed' | 'all' }): Promise<number>;
}

const overlap = 86_400_000;

/** Where a sealed secret stands. */
export const secretPlace = ({ endpoint, number }: Pick<EndpointSecret, 'endpoint' | 'number'>): string =>
  `endpoint_secret.sealed_secret:${endpoint}:${number}`;

export const createEndpoints = (
  { database, vault, now }: Parts,
  { network }: { readonly network: 'public' | 'inside' },
): Endpoints => {
  const checkUrl = (url: string): void => {
    const reason = refusalOf(url, network);
    if (reason === undefined) return;
    throw new Problem('invalid', 'This address cannot be called', { flaws: [{ field: '/url', reason }] });
  };
  const find = async (db: Database, id: string): Promise<Endpoint> => {
    const found = await findEndpoint(db, id);
    if (found === undefined) throw new Problem('not-found', 'There is no such endpoint');
    return found;
  };
  const makeSecret = async (within: Database, endpoint: string): Promise<string> => {
    const secret = newSecret();
    const number = await nextSecretNumber(within, endpoint);
    const sealed = vault.seal(secret, secretPlace({ endpoint, number }));
    const at = now();
    await addSecret(within, { endpoint, number, sealed }, { at, earlierEnd: new Date(at.getTime() + overlap) });
    return secret;
  };
  /** Every change is one transaction that ends in the audit log. */
  const changing = async <T>(
    actor: Actor,
    action: string,
    id: string,
    work: (within: Database) => Promise<T>,
  ): Promise<T> => {
    demand(actor, 'administer');
    return database.transaction(async (within) => {
      const result = await work(within);
      await audit(within, [{ at: now(), actor, action: `endpoint.${action}`, subject: `endpoint:${id}`, detail: {} }]);
      return result;
    });
  };

  return {
    async list(actor) {
      demand(actor, 'administer');
      return listEndpoints(database);
    },
    async add(actor, wish) {
      demand(actor, 'administer');
      checkUrl(wish.url);
      const id = newId('ep');
      return changing(actor, 'added', id, async (within) => {
        await addEndpoint(within, { id, ...wish }, now());
        const secret = await makeSecret(within, id);
        return { endpoint: await find(within, id), secret };
      });
    },
    change: (actor, id, wish) =>
      changing(actor, 'changed', id, async (within) => {
        await find(within, id);
        checkUrl(wish.url);
        await changeEndpoint(within, { id, ...wish });
        return find(within, id);
      }),
    remove: (actor, id) =>
      changing(actor, 'removed', id, async (within) => {
        await find(within, id);
        await removeEndpoint(within, id);
      }),
    renewSecret: (actor, id) =>
      changing(actor, 'secret-renewed', id, async (within) => {
        await find(within, id);
        return makeSecret(within, id);
      }),
    test: (actor, id) =>
      changing(actor, 'tested', id, async (within) => {
        await find(within, id);
        return addTestDelivery(within, id);
      }),
    replay: (actor, id, { since, which }) =>
      changing(actor, 'replayed', id, async (within) => {
        await find(within, id);
        return replayDeliveries(within, { endpoint: id, since, which });
      }),
  };
};
