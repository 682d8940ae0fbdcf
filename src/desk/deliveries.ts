import { audit } from '../store/audit.ts';
import {
  type Delivery,
  type DeliveryFilter,
  findOutgoing,
  listDeliveries,
  replayDeliveries,
} from '../store/deliveries.ts';
import type { Actor } from './actor.ts';
import { pageByNumber } from './events-page.ts';
import type { Page, Paging } from './paging.ts';
import type { Parts } from './parts.ts';
import { demand } from './permissions.ts';
import { Problem } from './problem.ts';

/** What was sent to endpoints, or could not be. */
export interface Deliveries {
  /** Newest first; `state: 'failed'` is the list of dead letters. */
  list(actor: Actor, filter: DeliveryFilter & Paging): Promise<Page<Delivery>>;
  /** Sends one that has ended once more, under the id that it had. */
  replay(actor: Actor, id: number): Promise<Delivery>;
}

export const createDeliveries = ({ database, now }: Parts): Deliveries => ({
  async list(actor, filter) {
    demand(actor, 'administer');
    return pageByNumber(filter, (page) => listDeliveries(database, filter, page), {
      numberOf: (row) => row.id,
      show: (row) => row,
    });
  },
  async replay(actor, id) {
    demand(actor, 'administer');
    return database.transaction(async (within) => {
      const replayed = await replayDeliveries(within, { id, which: 'all' });
      const delivery = await findOutgoing(within, id);
      if (delivery === undefined) throw new Problem('not-found', 'There is no such delivery');
      if (replayed === 0) throw new Problem('conflict', 'This delivery is under way already');
      await audit(within, [
        { at: now(), actor, action: 'delivery.replayed', subject: `delivery:${id}`, detail: { type: delivery.type } },
      ]);
      const { subject: _subject, job: _job, at: _at, data: _data, ...shown } = delivery;
      return shown;
    });
  },
});
