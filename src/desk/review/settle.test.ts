import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveVerdicts } from '../../store/link-memory/save.ts';
import { ann, lea, seen, type TestDesk, testDesk } from './testing/desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await testDesk();
});
afterAll(() => desk.db.close());

const fraud = { outcome: 'confirmed-fraud', reason: 'admitted', note: 'Told us.', worth: 'confirmed-risk' } as const;
const verified = { outcome: 'verified', reason: 'work-shown', note: 'Explained it.', worth: 'worthwhile' } as const;
const byMistake = { reason: 'decided-in-error', note: 'It was somebody else.' } as const;

const searches = () => desk.db.query(`select payload from job where kind = 'retro.siblings'`);

test('whoever stands near is screened anew once two people signed that a confirmed fraud was none, not before', async () => {
  const { cases, db } = desk;
  const line = await desk.opened({ number: 1 });
  const { case: proposed } = await cases.deciding.decide(ann, seen(line), fraud);
  const { case: signed } = await cases.deciding.sign(lea, seen(proposed), { approve: true });
  desk.pass(60);
  await desk.work('cases.settle');
  await saveVerdicts(db, new Map([[1, 1]]));
  await db.execute(`delete from job where kind = 'retro.siblings'`);
  const again = await cases.deciding.reopen(lea, seen(signed), byMistake);
  await desk.work('cases.settle');
  expect(await searches()).toEqual([]);
  const { case: cleared } = await cases.deciding.decide(ann, seen(again), verified);
  await cases.deciding.sign(lea, seen(cleared), { approve: true });
  desk.pass(60);
  await desk.work('cases.settle');
  expect(await searches()).toEqual([{ payload: { application: 1 } }]);
});

test('nobody is screened anew for a decision that was taken back before the memory knew of it', async () => {
  const { cases, db } = desk;
  await db.execute(`delete from job where kind = 'retro.siblings'`);
  const line = await desk.opened({ number: 2 });
  const { case: proposed } = await cases.deciding.decide(ann, seen(line), fraud);
  const { case: signed } = await cases.deciding.sign(lea, seen(proposed), { approve: true });
  await cases.deciding.undo(lea, seen(signed));
  desk.pass(60);
  await desk.work('cases.settle');
  expect(await searches()).toEqual([]);
});
