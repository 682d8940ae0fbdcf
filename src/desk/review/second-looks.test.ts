import { afterAll, beforeAll, expect, test } from 'vitest';
import { ann, aud, ben, lea, seen, type TestDesk, testDesk } from './testing/desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await testDesk({ blindShare: 1 });
});
afterAll(() => desk.db.close());

const verified = { outcome: 'verified', reason: 'work-shown', note: 'Saw it.', worth: 'not-worth-it' } as const;

test('somebody else judges a decided case without its decision, and without a name until the signals are judged', async () => {
  const { deciding, secondLooks, files } = desk.cases;
  const line = await desk.opened({ number: 1, name: 'Sam Nobody' });
  await deciding.decide(ann, seen(line), verified);
  desk.pass(7);
  await desk.work('cases.settle');
  expect(await secondLooks.next(ann)).toBeNull();
  const look = await secondLooks.next(ben);
  if (look === null) throw new Error('nothing to look at');
  expect(look.judged).toBe(false);
  expect(JSON.stringify(look)).not.toMatch(/Nobody|verified|sam\.1|case_|api:a-1/);
  expect((await secondLooks.next(ben))?.id).toBe(look.id);
  await expect(files.read(ben, line.id)).rejects.toMatchObject({ code: 'conflict' });
  const outcome = { outcome: 'contradicted', reason: 'work-not-explained', note: 'Unclear.' } as const;
  await expect(secondLooks.conclude(ben, look.id, outcome)).rejects.toMatchObject({ code: 'conflict' });
  await expect(secondLooks.judge(lea, look.id, [])).rejects.toMatchObject({ code: 'not-found' });
  const judged = await secondLooks.judge(ben, look.id, [{ signal: 'network-anonymous', weighs: 'no' }]);
  expect(judged).toMatchObject({ name: 'Sam Nobody', judged: true, band: 'review', linked: 0 });
  expect(judged.evidence.every(({ bits }) => bits !== 0)).toBe(true);
  await secondLooks.conclude(ben, look.id, outcome);
  await expect(secondLooks.conclude(ben, look.id, outcome)).rejects.toMatchObject({ code: 'conflict' });
  expect(await files.read(ben, line.id)).toMatchObject({ state: 'closed', outcome: 'verified' });
});

test('nothing leads the judgement: no band, weight, order by weight, excuse nor links until the signals are judged', async () => {
  const { deciding, secondLooks } = desk.cases;
  const line = await desk.opened({ number: 9, name: 'Kim Other' });
  await deciding.decide(ann, seen(line), verified);
  desk.pass(7);
  await desk.work('cases.settle');
  const look = await secondLooks.next(ben);
  if (look === null || look.judged) throw new Error('one to judge was expected');
  expect(Object.keys(look).toSorted()).toEqual(['evidence', 'id', 'judged']);
  expect(look.evidence.length).toBeGreaterThan(0);
  for (const row of look.evidence) expect(Object.keys(row)).toEqual(['signal', 'says', 'fields']);
  const signals = look.evidence.map(({ signal }) => signal);
  expect(signals).toEqual(signals.toSorted());
  const again = JSON.stringify(await secondLooks.next(ben));
  expect(again).not.toMatch(/"(?:band|bits|score|strength|innocent|ask|family|linked|name)"/);
  const opened = await secondLooks.judge(ben, look.id, []);
  expect(opened.evidence.map(({ signal }) => signal).toSorted()).toEqual(signals);
  expect(JSON.stringify(opened)).toMatch(/"bits":/);
  await secondLooks.conclude(ben, look.id, { outcome: 'verified', reason: 'work-shown', note: 'Saw it too.' });
});

test('agreement and drift are reported with their counts', async () => {
  const { deciding, secondLooks } = desk.cases;
  for (const number of [2, 3, 4]) {
    const line = await desk.opened({ number });
    await deciding.decide(ann, seen(line), verified);
  }
  desk.pass(7);
  await desk.work('cases.settle');
  for (let at = 0; at < 3; at += 1) {
    const look = await secondLooks.next(ben);
    if (look === null) throw new Error('nothing to look at');
    await secondLooks.judge(ben, look.id, []);
    await secondLooks.conclude(ben, look.id, { outcome: 'verified', reason: 'work-shown', note: 'Saw it too.' });
  }
  const report = await secondLooks.agreement(aud);
  expect(report.all).toMatchObject({ pairs: 5, agreed: 4, share: 0.8, kappa: 0 });
  expect(report.differ).toMatchObject([{ first: 'verified', second: 'contradicted' }]);
  expect(report.reviewers.map(({ reviewer, pairs }) => [reviewer.name, pairs])).toEqual([
    ['ann Example', 5],
    ['ben Example', 5],
  ]);
  expect(report.drift).toMatchObject([
    { reviewer: { id: 'ann' }, before: { decisions: 0 }, recent: { decisions: 5, adverse: 0, notWorthIt: 5 } },
  ]);
});
