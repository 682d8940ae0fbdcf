import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '../../store/database.ts';
import { testDatabase } from '../../store/testing/database.ts';
import type { Actor } from '../actor.ts';
import { people, type Workshop, workshop } from './testing/memory.ts';

let db: Connection;
let shop: Workshop;
beforeAll(async () => {
  db = await testDatabase();
  shop = workshop(db);
  await shop.receive('one', { name: 'Annabella Quixworth' });
  const { hires, holds, indicators, reports } = shop.memory;
  await hires.record(people.lead, 'api:one', { hiredOn: '2026-02-01', worker: 'Quixworth, A.' });
  await holds.place(people.lead, { kind: 'person', subject: 'api:one', reason: 'Letter about Annabella Quixworth' });
  await indicators.add(people.lead, {
    kind: 'email',
    value: 'annabella.quixworth@example.org',
    source: 'Bulletin 12',
    note: 'Called herself Quixworth',
  });
  const about = { seen: 'Quixworth spoke with two voices', about: 'Annabella Quixworth', reporter: 'Tim Quixworth' };
  await reports.send(people.analyst, about, { address: '192.0.2.1' });
});
afterAll(() => db.close());

describe('an auditor who gave no reason', () => {
  test.each<[string, (actor: Actor) => Promise<{ readonly items: readonly unknown[] }>]>([
    ['hires', (actor) => shop.memory.hires.list(actor, {})],
    ['holds', (actor) => shop.memory.holds.list(actor, {})],
    ['indicators', (actor) => shop.memory.indicators.list(actor, {})],
    ['reports', (actor) => shop.memory.reports.list(actor, {})],
  ])('reads %s without who they are about', async (_, list) => {
    const { items } = await list(people.auditor);
    expect(items).toHaveLength(1);
    expect(JSON.stringify(items).toLowerCase()).not.toContain('quixworth');
    expect(JSON.stringify((await list(people.lead)).items).toLowerCase()).toContain('quixworth');
  });
});
