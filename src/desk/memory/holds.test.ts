import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Connection } from '../../store/database.ts';
import { joinPeople } from '../../store/link-memory/join-people.ts';
import { testDatabase } from '../../store/testing/database.ts';
import { holdLane } from '../lane/lane.ts';
import { people, type Workshop, workshop } from './testing/memory.ts';

let db: Connection;
let shop: Workshop;
beforeEach(async () => {
  db = await testDatabase();
  shop = workshop(db);
});
afterEach(() => db.close());

const numberOf = async (reference: string): Promise<number> =>
  (await db.query<{ number: number }>('select number from application where reference = $1', [reference]))[0]?.number ??
  0;

const erase = (reference: string, scope: 'application' | 'person' = 'application') =>
  shop.memory.erase.erase(people.lead, { reference, scope });

describe('a legal hold', () => {
  test('on a person goes on when they turn out to be one with somebody else', async () => {
    await shop.receive('first', { name: 'Robin Example' });
    await shop.receive('second', { name: 'Peter Sample' });
    await shop.memory.holds.place(people.lead, { kind: 'person', subject: 'api:second', reason: 'Dispute' });
    const [kept, gone] = [await numberOf('api:first'), await numberOf('api:second')];
    await db.transaction((within) => joinPeople(within, shop.context.vault, new Map([[gone, kept]])));
    await expect(erase('api:second')).rejects.toMatchObject({ code: 'conflict' });
    await expect(erase('api:first', 'person')).rejects.toMatchObject({ code: 'conflict' });
  });

  test('is never placed on what is being erased at this moment', async () => {
    await shop.receive('gone');
    let placed: Promise<unknown> = Promise.resolve();
    await db.transaction(async (within) => {
      await holdLane(within);
      placed = shop.memory.holds
        .place(people.lead, { kind: 'application', subject: 'api:gone', reason: 'Dispute' })
        .then(
          () => 'placed',
          (error: unknown) => error,
        );
      // Long enough for whoever does not wait to be through.
      await new Promise((resolve) => setTimeout(resolve, 300));
      await within.execute("update application set erased_at = received_at where reference = 'api:gone'");
    });
    expect(await placed).toMatchObject({ code: 'not-found' });
  });

  test('says nothing more of somebody who was erased after its release', async () => {
    await shop.receive('gone', { name: 'Annabella Quixworth' });
    const { id } = await shop.memory.holds.place(people.lead, {
      kind: 'person',
      subject: 'api:gone',
      reason: 'Letter of counsel about Annabella Quixworth',
    });
    await shop.memory.holds.release(people.lead, id, { reason: 'Settled with A. Quixworth' });
    await erase('api:gone');
    const { items } = await shop.memory.holds.list(people.lead, { released: true });
    expect(items).toHaveLength(1);
    expect(JSON.stringify(items)).not.toContain('Quixworth');
    const [row] = await db.query<{ released: boolean }>(
      'select sealed_release is null as released from legal_hold where id = $1',
      [id],
    );
    expect(row?.released).toBe(true);
  });
});
