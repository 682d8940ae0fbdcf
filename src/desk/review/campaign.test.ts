import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSteps } from '../../store/case-steps.ts';
import { findCaseOf } from '../../store/cases.ts';
import { ann, ben, lea, lou, seen, type TestDesk, testDesk } from './testing/desk.ts';
import { storeApplication } from './testing/stored.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await testDesk();
});
afterAll(() => desk.db.close());

const fraud = {
  outcome: 'confirmed-fraud',
  reason: 'one-operator',
  note: 'All links were checked one by one.',
  worth: 'confirmed-risk',
  except: [],
} as const;

/** Applications of one campaign: all with a case but the last, which is below every line. */
const campaign = async (id: string, numbers: readonly number[]): Promise<void> => {
  for (const number of numbers.slice(0, -1)) await desk.opened({ number, campaign: id });
  await storeApplication(desk.db, desk.vault, { number: numbers.at(-1) ?? 0, band: 'clear', bits: -3, campaign: id });
};
const states = async (numbers: readonly number[]) =>
  Promise.all(numbers.map(async (number) => (await findCaseOf(desk.db, `api:a-${number}`))?.standing.state));

describe('one decision for a campaign', () => {
  test('is planned without writing, leaves exceptions out with their reason, and is signed by two people once', async () => {
    const { campaigns, deciding } = desk.cases;
    await campaign('c-1', [1, 2, 3, 4, 5]);
    const decided = await findCaseOf(desk.db, 'api:a-3');
    await deciding.decide(
      ann,
      { id: decided?.id ?? '', version: 1 },
      { ...fraud, outcome: 'verified', reason: 'work-shown' },
    );
    await desk.db.execute(`update campaign_member set membership = 'uncertain' where person = 4`);
    const input = { ...fraud, except: [{ application: 'api:a-2', why: 'A flat-mate, checked.' }] };
    const plan = await campaigns.plan(ann, 'c-1', input);
    expect(plan.map(({ reference, treatment, because }) => [reference, treatment, because])).toEqual([
      ['api:a-1', 'decide', null],
      ['api:a-2', 'except', 'A flat-mate, checked.'],
      ['api:a-3', 'skip', 'It was decided already.'],
      ['api:a-4', 'skip', 'Its place in the campaign is uncertain: decide it by itself.'],
      ['api:a-5', 'decide', null],
    ]);
    expect(await states([1, 2, 3, 4, 5])).toEqual(['waiting', 'waiting', 'closed', 'waiting', undefined]);

    const proposed = await campaigns.propose(ann, 'c-1', input);
    expect(proposed).toMatchObject({ state: 'proposed', version: 1 });
    await expect(campaigns.apply(ben, seen(proposed))).rejects.toMatchObject({ code: 'not-allowed' });
    const applied = await campaigns.apply(ann, seen(proposed));
    expect(applied).toMatchObject({ state: 'awaiting-second', version: 2 });
    expect(await states([1, 2, 3, 4, 5])).toEqual([
      'awaiting-second',
      'waiting',
      'closed',
      'waiting',
      'awaiting-second',
    ]);

    await expect(campaigns.sign(ann, seen(applied), { approve: true })).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(campaigns.sign(ben, seen(applied), { approve: true })).rejects.toMatchObject({ code: 'not-allowed' });
    const signed = await campaigns.sign(lea, seen(applied), { approve: true, note: 'Seen all.' });
    expect(signed).toMatchObject({ state: 'applied', secondBy: 'lea' });
    expect(await states([1, 5])).toEqual(['closed', 'closed']);
    const steps = await readSteps(desk.db, desk.vault, 5);
    expect(steps).toMatchObject([
      { move: 'open', cause: 'campaign' },
      { move: 'propose', by: { id: 'ann' }, reason: 'one-operator', note: fraud.note, campaignDecision: signed.id },
      { move: 'approve', by: { id: 'lea' }, note: 'Seen all.' },
    ]);
    expect(await readSteps(desk.db, desk.vault, 2)).toHaveLength(1);
    desk.pass(7);
    await desk.work('cases.settle');
    expect(desk.settled.filter(([, verdict]) => verdict === 'fraud').sort()).toEqual([
      [1, 'fraud'],
      [5, 'fraud'],
    ]);
    const audited = await desk.db.query<{ action: string }>(
      `select action from audit_entry where action in ('case.propose', 'case.approve') order by sequence`,
    );
    expect(audited).toHaveLength(4);
  });

  test('whoever changed since the proposal is left out, and says so', async () => {
    const { campaigns, work } = desk.cases;
    await campaign('c-2', [11, 12, 13]);
    const proposed = await campaigns.propose(ann, 'c-2', fraud);
    const moved = await findCaseOf(desk.db, 'api:a-12');
    await work.take(ben, { id: moved?.id ?? '', version: 1 });
    const applied = await campaigns.apply(ann, seen(proposed));
    expect(applied.members.map(({ treatment, because }) => [treatment, because])).toEqual([
      ['decide', null],
      ['skip', 'It was changed since the proposal.'],
      ['decide', null],
    ]);
    expect(await states([11, 12, 13])).toEqual(['awaiting-second', 'in-review', 'awaiting-second']);
    const back = await campaigns.sign(lou, seen(applied), { approve: false, note: 'Ask them first.' });
    expect(back.state).toBe('sent-back');
    expect(await states([11, 12, 13])).toEqual(['in-review', 'in-review', 'in-review']);
    expect((await findCaseOf(desk.db, 'api:a-11'))?.standing).toMatchObject({
      outcome: null,
      first: null,
      owner: 'ann',
    });
  });

  test('the whole is taken back within the window, signature by signature', async () => {
    const { campaigns } = desk.cases;
    await campaign('c-3', [21, 22]);
    const proposed = await campaigns.propose(ann, 'c-3', fraud);
    const applied = await campaigns.apply(ann, seen(proposed));
    desk.pass(60);
    const signed = await campaigns.sign(lea, seen(applied), { approve: true });
    desk.pass(5);
    await expect(campaigns.undo(ann, seen(signed))).rejects.toMatchObject({ code: 'not-allowed' });
    const half = await campaigns.undo(lea, seen(signed));
    expect(half.state).toBe('awaiting-second');
    expect(await states([21, 22])).toEqual(['awaiting-second', 'awaiting-second']);
    await expect(campaigns.undo(ann, seen(half))).rejects.toMatchObject({ code: 'conflict' });
    const count = desk.settled.length;
    desk.pass(60);
    await desk.work('cases.settle');
    expect(desk.settled.slice(count).every(([, verdict]) => verdict === 'unsure')).toBe(true);
  });

  test('an outcome that one person may give closes the cases at once, and all stand as before after an undo', async () => {
    const { campaigns } = desk.cases;
    await campaign('c-4', [31, 32]);
    const input = { ...fraud, outcome: 'verified', reason: 'link-explained', worth: 'not-worth-it' } as const;
    const applied = await campaigns.apply(ann, seen(await campaigns.propose(ann, 'c-4', input)));
    expect(await states([31, 32])).toEqual(['closed', 'closed']);
    expect((await campaigns.undo(ann, seen(applied))).state).toBe('undone');
    expect(await states([31, 32])).toEqual(['waiting', 'waiting']);
    expect((await findCaseOf(desk.db, 'api:a-31'))?.standing).toMatchObject({
      outcome: null,
      first: null,
      before: null,
    });
  });

  test('one person clears nobody for all whom two people decided otherwise about', async () => {
    const { campaigns, deciding } = desk.cases;
    await campaign('c-6', [51, 52, 53]);
    const reopened = async (number: number): Promise<void> => {
      const found = await findCaseOf(desk.db, `api:a-${number}`);
      const { except: _, ...alone } = fraud;
      const { case: proposed } = await deciding.decide(
        ann,
        { id: found?.id ?? '', version: found?.version ?? 0 },
        alone,
      );
      const { case: signed } = await deciding.sign(lea, seen(proposed), { approve: true });
      await deciding.reopen(ben, seen(signed), { reason: 'candidate-appealed', note: 'They called.' });
    };
    await reopened(51);
    const input = { ...fraud, outcome: 'verified', reason: 'link-explained', worth: 'not-worth-it' } as const;
    const plan = await campaigns.plan(ann, 'c-6', input);
    expect(plan.map(({ treatment }) => treatment)).toEqual(['skip', 'decide', 'decide']);
    expect(plan[0]?.because).toMatch(/^Two people decided otherwise/);
    await campaigns.apply(ann, seen(await campaigns.propose(ann, 'c-6', input)));
    expect(await states([51, 52, 53])).toEqual(['in-review', 'closed', 'closed']);
    // The same outcome as before takes two anyway, so it goes with the others.
    expect((await campaigns.plan(ann, 'c-6', fraud)).map(({ treatment }) => treatment)).toEqual([
      'decide',
      'skip',
      'skip',
    ]);
  });

  test('a campaign that took another one in is found by either id, with what was decided before', async () => {
    const { campaigns, queue } = desk.cases;
    await campaign('c-7', [61, 62]);
    const before = await campaigns.propose(ann, 'c-7', fraud);
    await campaign('c-8', [63, 64]);
    await desk.db.execute(`update campaign_member set campaign = 'c-8' where campaign = 'c-7'`);
    await desk.db.execute(`update campaign set ended_at = $1 where id = 'c-7'`, [new Date()]);
    await desk.db.execute(`update campaign set former_ids = array['c-7'] where id = 'c-8'`);
    expect(await campaigns.plan(ann, 'c-7', fraud)).toHaveLength(4);
    expect((await campaigns.propose(ann, 'c-7', fraud)).campaign).toBe('c-8');
    for (const id of ['c-7', 'c-8']) {
      expect((await campaigns.list(ann, id)).map(({ campaign: of }) => of).sort()).toEqual(['c-7', 'c-8']);
      expect(await campaigns.isOver(before, id)).toBe(true);
    }
    expect(await campaigns.isOver(before, 'c-6')).toBe(false);
    const numbersIn = async (id: string) => (await queue.list(ann, { campaign: id })).items.length;
    expect([await numbersIn('c-7'), await numbersIn('c-8')]).toEqual([2, 2]);
    await desk.db.execute(`update campaign set ended_at = $1 where id = 'c-8'`, [new Date()]);
    await expect(campaigns.plan(ann, 'c-7', fraud)).rejects.toMatchObject({ code: 'gone' });
    expect(await campaigns.list(ann, 'c-8')).toHaveLength(1);
  });

  test('a reason that does not fit, a stranger among the exceptions and an unknown campaign are refused', async () => {
    const { campaigns } = desk.cases;
    await campaign('c-5', [41, 42]);
    await expect(campaigns.plan(ann, 'c-5', { ...fraud, reason: 'withdrawn' })).rejects.toMatchObject({
      code: 'invalid',
    });
    const except = [{ application: 'api:a-1', why: 'x' }];
    await expect(campaigns.plan(ann, 'c-5', { ...fraud, except })).rejects.toMatchObject({
      code: 'invalid',
      flaws: [{ field: '/except/0' }],
    });
    await expect(campaigns.plan(ann, 'c-x', fraud)).rejects.toMatchObject({ code: 'not-found' });
  });
});
