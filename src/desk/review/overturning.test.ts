import { afterAll, beforeAll, expect, test } from 'vitest';
import { ann, ben, fraud, full, lea, lou, seen, type TestDesk, testDesk, verified } from './testing/desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await testDesk();
});
afterAll(() => desk.db.close());

test('what two people confirmed is opened again by one, and cleared by two; until then the memory holds it', async () => {
  const { cases, settled } = desk;
  const line = await desk.opened({ number: 40 });
  const { case: proposed } = await cases.deciding.decide(ann, seen(line), fraud);
  const { case: confirmed } = await cases.deciding.sign(lou, seen(proposed), { approve: true });
  desk.pass(7);
  await desk.work('cases.settle');
  const told = settled.length;
  const why = { reason: 'candidate-appealed', note: 'The candidate called.' };
  const again = full(await cases.deciding.reopen(ben, seen(confirmed), why));
  expect(again.needsSecond).toContain('verified');
  await desk.work('cases.settle');
  expect(settled.length).toBe(told);
  const { case: cleared } = await cases.deciding.decide(ben, seen(again), verified);
  expect(cleared).toMatchObject({ state: 'awaiting-second', outcome: 'verified' });
  await expect(cases.deciding.sign(ann, seen(cleared), { approve: true })).rejects.toMatchObject({
    code: 'not-allowed',
  });
  // Nor is there a way round the use case.
  await expect(desk.db.execute("update review_case set state = 'closed' where id = $1", [cleared.id])).rejects.toThrow(
    /two_people/,
  );
  const { case: closed } = await cases.deciding.sign(lea, seen(cleared), { approve: true });
  expect(closed).toMatchObject({ state: 'closed', outcome: 'verified' });
  desk.pass(7);
  await desk.work('cases.settle');
  expect(settled.slice(told)).toEqual([[40, 'genuine']]);
});
