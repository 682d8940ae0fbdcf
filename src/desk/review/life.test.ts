import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSteps } from '../../store/case-steps.ts';
import { decisionsForLearning } from '../../store/cases-learning.ts';
import { openOrUpdateCases } from '../../store/open-cases.ts';
import type { Actor } from '../actor.ts';
import { defaultReviewSettings } from './settings.ts';
import { ann, ben, fraud, full, lea, lou, rex, seen, type TestDesk, testDesk, verified } from './testing/desk.ts';
import { storeApplication } from './testing/stored.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await testDesk();
});
afterAll(() => desk.db.close());

describe('from the queue to an outcome', () => {
  test('a case is taken, decided with a reason and a note, and settled once it cannot be undone', async () => {
    const { cases, settled } = desk;
    const line = await desk.opened({ number: 1 });
    const taken = full(await cases.work.take(ann, seen(line)));
    expect(taken).toMatchObject({ state: 'in-review', owner: { id: 'ann', name: 'ann Example' }, version: 2 });
    const { case: closed } = await cases.deciding.decide(ann, seen(taken), verified);
    expect(closed).toMatchObject({ state: 'closed', outcome: 'verified', version: 3 });
    expect(await desk.work('cases.settle')).toBe(0);
    desk.pass(7);
    expect(await desk.work('cases.settle')).toBe(1);
    expect(settled).toEqual([[1, 'genuine']]);
    const events = await desk.db.query<{ type: string }>('select type from event where subject = $1 order by id', [
      line.id,
    ]);
    expect(events.map(({ type }) => type)).toEqual(['case.opened', 'case.changed', 'case.changed', 'case.decided']);
    expect(await readSteps(desk.db, desk.vault, 1)).toMatchObject([
      { move: 'open' },
      { move: 'assign', by: { id: 'ann' }, owner: 'ann' },
      { move: 'decide', by: { kind: 'person', id: 'ann' }, note: 'Walked through three commits.', worth: 'worthwhile' },
    ]);
  });

  test('confirmed fraud needs a lead who is somebody else, then memory, siblings and learning are told', async () => {
    const { cases, settled } = desk;
    const line = await desk.opened({ number: 2 });
    const { case: proposed } = await cases.deciding.decide(lea, seen(line), fraud);
    expect(proposed).toMatchObject({ state: 'awaiting-second', outcome: 'confirmed-fraud' });
    await expect(cases.deciding.sign(ann, seen(proposed), { approve: true })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await expect(cases.deciding.sign(lea, seen(proposed), { approve: true })).rejects.toThrow(/second person/);
    desk.pass(60);
    const { case: signed } = await cases.deciding.sign(lou, seen(proposed), { approve: true });
    expect(signed).toMatchObject({ state: 'closed', outcome: 'confirmed-fraud' });
    desk.pass(7);
    await desk.work('cases.settle');
    expect(settled.at(-1)).toEqual([2, 'fraud']);
    const jobs = await desk.db.query<{ kind: string; payload: unknown }>(
      `select kind, payload from job where state = 'waiting' order by kind`,
    );
    expect(jobs).toEqual([
      { kind: 'learn.refresh', payload: null },
      { kind: 'retro.siblings', payload: { application: 2 } },
    ]);
  });

  test('the second person may send it back with a note, and the first may withdraw', async () => {
    const { cases } = desk;
    const line = await desk.opened({ number: 3 });
    const { case: proposed } = await cases.deciding.decide(ann, seen(line), fraud);
    await expect(cases.deciding.sign(lea, seen(proposed), { approve: false })).rejects.toMatchObject({
      code: 'invalid',
    });
    const { case: back } = await cases.deciding.sign(lea, seen(proposed), {
      approve: false,
      note: 'Ask the employer.',
    });
    expect(back).toMatchObject({ state: 'in-review', outcome: null, owner: { id: 'ann' } });
    const { case: again } = await cases.deciding.decide(ann, seen(back), fraud);
    const { case: withdrawn } = await cases.deciding.sign(ann, seen(again), {
      approve: false,
      note: 'I was too fast.',
    });
    expect(withdrawn).toMatchObject({ state: 'in-review', outcome: null });
  });

  test('a decision is taken back within six seconds, and nobody was told of it', async () => {
    const { cases, settled } = desk;
    const before = settled.length;
    const line = await desk.opened({ number: 4 });
    const { case: closed } = await cases.deciding.decide(ann, seen(line), verified);
    await expect(cases.deciding.undo(ben, seen(closed))).rejects.toMatchObject({ code: 'not-allowed' });
    desk.pass(6);
    const undone = await cases.deciding.undo(ann, seen(closed));
    expect(undone).toMatchObject({ state: 'waiting', outcome: null, version: 3 });
    desk.pass(60);
    await desk.work('cases.settle');
    expect(settled.slice(before)).toEqual([[4, 'unsure']]);
    const told = await desk.db.query(`select 1 from event where type = 'case.decided' and subject = $1`, [line.id]);
    expect(told).toEqual([]);
  });

  test('later it can only be opened again, with a reason; the memory forgets the verdict', async () => {
    const { cases, settled } = desk;
    const line = await desk.opened({ number: 5 });
    const { case: closed } = await cases.deciding.decide(ann, seen(line), verified);
    desk.pass(7);
    await desk.work('cases.settle');
    await expect(cases.deciding.undo(ann, seen(closed))).rejects.toMatchObject({ code: 'conflict' });
    const why = { reason: 'new-evidence', note: 'The school answered.' };
    await expect(cases.deciding.reopen(ben, seen(closed), { ...why, reason: 'admitted' })).rejects.toMatchObject({
      code: 'invalid',
    });
    const open = await cases.deciding.reopen(ben, seen(closed), why);
    expect(open).toMatchObject({ state: 'in-review', owner: { id: 'ben' }, outcome: null });
    await desk.work('cases.settle');
    expect(settled.at(-1)).toEqual([5, 'unsure']);
  });

  test('a settled job that comes twice does its work once', async () => {
    const line = await desk.opened({ number: 6 });
    await desk.cases.deciding.decide(ann, seen(line), verified);
    desk.pass(7);
    await desk.work('cases.settle');
    const count = desk.settled.length;
    await desk.db.execute(`update job set state = 'waiting' where kind = 'cases.settle'`);
    await desk.work('cases.settle');
    expect(desk.settled.length).toBe(count);
  });
});

describe('who may', () => {
  test.each<[string, Actor]>([
    [
      'a key',
      { kind: 'key', id: 'key-1', name: 'ATS', scopes: ['applications:write', 'applications:read', 'cases:read'] },
    ],
    ['the worker', { kind: 'system', id: 'worker' }],
    ['the command line', { kind: 'system', id: 'command-line' }],
    ['a recruiter', rex],
    ['an administrator', { kind: 'person', id: 'adm', name: 'Adm', roles: ['administrator'], jobs: [] }],
    ['an auditor', { kind: 'person', id: 'aud', name: 'Aud', roles: ['auditor'], jobs: [] }],
  ])('%s can neither work on a case nor decide', async (name, actor) => {
    const number = 20 + name.length;
    const line = await desk.opened({ number });
    const { deciding, work, asking, papers } = desk.cases;
    const tries = [
      () => work.next(actor),
      () => work.take(actor, seen(line)),
      () => work.escalate(actor, seen(line), 'x'),
      () => deciding.decide(actor, seen(line), verified),
      () => deciding.sign(actor, seen(line), { approve: true }),
      () => deciding.undo(actor, seen(line)),
      () => deciding.reopen(actor, seen(line), { reason: 'new-evidence', note: 'x' }),
      () => asking.ask(actor, seen(line), ['Where did you study?']),
      () => papers.note(actor, line.id, 'x'),
      () => desk.cases.campaigns.propose(actor, 'c-1', { ...fraud, except: [] }),
      () => desk.cases.packing.pack(actor, line.id),
    ];
    for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ code: 'not-allowed' });
  });

  test('an escalated case is decided by a lead', async () => {
    const { cases } = desk;
    const line = await desk.opened({ number: 60 });
    const up = await cases.work.escalate(ann, seen(line), 'A board member referred this one.');
    expect(up).toMatchObject({ state: 'escalated', owner: null });
    await expect(cases.deciding.decide(ann, seen(up), verified)).rejects.toMatchObject({ code: 'not-allowed' });
    expect((await cases.deciding.decide(lea, seen(up), verified)).case).toMatchObject({ state: 'closed' });
  });

  test('an escalated case is not brought back by a way round: resting or asking is for a lead too', async () => {
    const { cases } = desk;
    const line = await desk.opened({ number: 62 });
    const up = await cases.work.escalate(ann, seen(line), 'A board member referred this one.');
    const until = new Date(desk.now().getTime() + 60_000);
    for (const move of [
      () => cases.work.snooze(ann, seen(up), { until, note: 'Later.' }),
      () => cases.asking.ask(ann, seen(up), ['Where did you study?']),
    ])
      await expect(move()).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await cases.work.snooze(lea, seen(up), { until, note: 'Later.' })).toMatchObject({ state: 'snoozed' });
  });

  test('a case is given only to somebody who may work on it', async () => {
    const line = await desk.opened({ number: 61 });
    for (const to of ['rex', 'aud', 'nobody']) {
      await expect(desk.cases.work.assign(lea, seen(line), to)).rejects.toMatchObject({ code: 'invalid' });
    }
    expect(await desk.cases.work.assign(lea, seen(line), 'ben')).toMatchObject({ owner: { id: 'ben' } });
  });
});

describe('two people at once', () => {
  test('of two who decide, one wins and the other learns that the case changed', async () => {
    const line = await desk.opened({ number: 70 });
    const both = await Promise.allSettled([
      desk.cases.deciding.decide(ann, seen(line), verified),
      desk.cases.deciding.decide(ben, seen(line), { ...verified, reason: 'link-explained' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find((it) => it.status === 'rejected');
    expect(lost?.reason).toMatchObject({ code: 'changed-meanwhile' });
    expect(await readSteps(desk.db, desk.vault, 70)).toHaveLength(2);
  });

  test('who asks for the next case at once gets different ones', async () => {
    for (const number of [71, 72, 73, 74]) await desk.opened({ number, band: 'priority', bits: 30, tier: 'critical' });
    const got = await Promise.all([ann, ben, lea, lou].map((actor) => desk.cases.work.next(actor)));
    expect(new Set(got.map((it) => it?.id)).size).toBe(4);
    expect(got.map((it) => it?.application).sort()).toEqual(['api:a-71', 'api:a-72', 'api:a-73', 'api:a-74']);
  });

  test('a screening that changes the evidence meanwhile is a change too', async () => {
    const line = await desk.opened({ number: 75, bits: 1 });
    const again = await storeApplication(desk.db, desk.vault, { number: 75, bits: 9, band: 'priority' });
    await openOrUpdateCases(desk.db, [{ ...again, cause: 'retro' }], defaultReviewSettings.due);
    await expect(desk.cases.deciding.decide(ann, seen(line), verified)).rejects.toMatchObject({
      code: 'changed-meanwhile',
    });
  });
});

test('a decision stands when the band rises: it is upheld or opened again', async () => {
  const { cases } = desk;
  const line = await desk.opened({ number: 80, bits: 1 });
  const { case: closed } = await cases.deciding.decide(ann, seen(line), verified);
  desk.pass(30);
  const again = await storeApplication(desk.db, desk.vault, { number: 80, bits: 9, band: 'priority' });
  await openOrUpdateCases(desk.db, [{ ...again, cause: 'retro' }], defaultReviewSettings.due);
  const { items } = await cases.queue.list(ann, { changed: true });
  expect(items).toMatchObject([{ application: 'api:a-80', state: 'closed', outcome: 'verified', changed: true }]);
  const upheld = await cases.deciding.uphold(
    lea,
    { id: closed.id, version: closed.version + 1 },
    'The agency explains it.',
  );
  expect(upheld).toMatchObject({ changed: false, outcome: 'verified' });
  expect((await cases.queue.list(ann, { changed: true })).items).toEqual([]);
});

test('decisions come out in the format that the learner reads', async () => {
  const all = [];
  for await (const decision of decisionsForLearning(desk.db)) all.push(decision);
  expect(all.find(({ applicationId }) => applicationId === 'api:a-1')).toMatchObject({ verdict: 'genuine', by: 'ann' });
  expect(all.find(({ applicationId }) => applicationId === 'api:a-2')).toMatchObject({ verdict: 'fraud', by: 'lea' });
  expect(all.some(({ applicationId }) => applicationId === 'api:a-4')).toBe(false);
});
