import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listAudit } from '../../store/audit-read.ts';
import { removeApplications } from '../../store/erasure.ts';
import { ann, aud, ben, rex, seen, type TestDesk, testDesk } from './testing/desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await testDesk();
});
afterAll(() => desk.db.close());

const fileOf = async (id: string, actor = ann) => {
  const file = await desk.cases.files.read(actor, id);
  if (file.view === 'reduced') throw new Error('a reduced file');
  return file;
};

describe('the playbook', () => {
  test('suggests steps by evidence and tier, and keeps each result with who, when and why', async () => {
    const { verification } = desk.cases;
    const line = await desk.opened({ number: 1, tier: 'critical' });
    const before = await verification.playbook(ann, line.id);
    const references = before.find(({ id }) => id === 'references');
    expect(references).toMatchObject({ suggested: true, because: ['reference-own-mailbox'], latest: null });
    expect(before.find(({ id }) => id === 'same-person')).toMatchObject({ suggested: true, because: [] });
    const note = 'Reached sam.1@example.com through the switchboard.';
    await verification.check(ann, line.id, { step: 'references', result: 'not-yet-verified', note });
    desk.pass(60);
    await verification.check(ben, line.id, { step: 'references', result: 'verified', note: 'Called again.' });
    const after = (await verification.playbook(ann, line.id)).find(({ id }) => id === 'references');
    expect(after?.latest).toMatchObject({ result: 'verified', by: { id: 'ben' } });
    expect(after?.checks).toHaveLength(2);
    expect((await fileOf(line.id)).checks.map(({ note: text }) => text)).toEqual([note, 'Called again.']);
    expect(JSON.stringify(await fileOf(line.id, aud))).not.toContain('sam.1@');
    expect(JSON.stringify(await verification.playbook(aud, line.id))).not.toContain('sam.1@');
    const [entry] = await listAudit(desk.db, { subject: line.id, action: 'case.check' }, { limit: 1 });
    expect(entry).toMatchObject({ actor: 'ben', detail: { step: 'references', result: 'verified' } });
  });

  test('takes no step that is not in it, and nothing from whoever does not review', async () => {
    const { verification } = desk.cases;
    const { id } = await desk.opened({ number: 2 });
    const given = { step: 'palm-reading', result: 'verified', note: 'Yes.' } as const;
    await expect(verification.check(ann, id, given)).rejects.toMatchObject({ code: 'invalid' });
    for (const actor of [rex, aud])
      await expect(verification.check(actor, id, { ...given, step: 'employment' })).rejects.toMatchObject({
        code: 'not-allowed',
      });
    await expect(verification.playbook(rex, id)).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

describe('an interview', () => {
  test('is led by a recruiter of the job, and its sheet says what was asked', async () => {
    const { verification } = desk.cases;
    const { id } = await desk.opened({ number: 3 });
    const { questions } = await verification.interview(rex, id);
    expect(questions.map(({ text }) => text)).toContain(
      'Please give us the direct work mailbox or number of this referee.',
    );
    expect(JSON.stringify(questions)).not.toMatch(/anonymising|reference-own-mailbox|network/);
    const scores = questions.map(({ id: question }) => ({ question, score: 2 as const, note: 'Concrete.' }));
    const sheet = await verification.score(rex, id, { scores });
    expect(sheet).toMatchObject({ by: { id: 'rex' }, total: 2 * questions.length, most: 2 * questions.length });
    expect((await verification.interview(ann, id)).sheets).toEqual([sheet]);
  });

  test('takes marks for its own questions only, each once', async () => {
    const { verification } = desk.cases;
    const { id } = await desk.opened({ number: 4 });
    const mark = { question: 'proud-line', score: 1 as const };
    for (const scores of [[mark, mark], [{ ...mark, question: 'detail-0' }]])
      await expect(verification.score(ann, id, { scores })).rejects.toMatchObject({ code: 'invalid' });
    await expect(verification.score(aud, id, { scores: [mark] })).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

describe('judging before a name is seen', () => {
  test('leaves out name, contact and school until the signals are judged, once and for this person', async () => {
    const line = await desk.opened({ number: 5, name: 'Sam Nobody' });
    await desk.cases.papers.note(ben, line.id, 'Sam Nobody called from +1 202 555 0143.');
    const read = (actor: typeof ann) => desk.cases.files.readBlind(actor, line.id);
    const blind = await read(ann);
    expect(blind).toMatchObject({ view: 'blind' });
    expect(JSON.stringify(blind)).not.toMatch(/Nobody|sam\.5|555|192\.0\.2\.7/);
    const signals = [{ signal: 'network-anonymous', weighs: 'no' }] as const;
    await desk.cases.judging.judge(ann, line.id, signals);
    const open = await read(ann);
    expect(open).toMatchObject({ view: 'full', judged: true, candidate: { name: 'Sam Nobody' } });
    expect(open).toMatchObject({ judgements: [{ by: { id: 'ann' }, signals }], received: { id: 'a-5' } });
    expect(await read(ben)).toMatchObject({ view: 'blind' });
    await expect(desk.cases.judging.judge(ann, line.id, signals)).rejects.toMatchObject({ code: 'conflict' });
    await expect(desk.cases.judging.judge(rex, line.id, signals)).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

test('an erasure takes checks, sheets and judgements with it', async () => {
  const line = await desk.opened({ number: 6 });
  const decision = { outcome: 'verified', reason: 'work-shown', note: 'Saw it.', worth: 'worthwhile' } as const;
  await desk.cases.verification.check(ann, line.id, { step: 'employment', result: 'verified', note: 'HR.' });
  await desk.cases.verification.score(ann, line.id, { scores: [{ question: 'proud-line', score: 0 }] });
  await desk.cases.judging.judge(ann, line.id, []);
  await desk.cases.deciding.decide(ann, seen(line), decision);
  const removed = await desk.db.transaction((db) => removeApplications(db, [6], desk.now()));
  expect(removed).toMatchObject({
    'results of verification steps': 1,
    'sheets of interviews': 1,
    'judgements of signals': 1,
  });
});
