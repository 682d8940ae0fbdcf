import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listAudit } from '../../store/audit-read.ts';
import { mediaTypeOf } from './media-type.ts';
import { createPseudonyms } from './pseudonyms.ts';
import { ann, aud, lea, lou, rex, seen, type TestDesk, testDesk } from './testing/desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await testDesk();
});
afterAll(() => desk.db.close());

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('one case', () => {
  test('shows a reviewer everything that was seen and done, and logs that it was read', async () => {
    const line = await desk.opened({ number: 1 });
    await desk.cases.papers.note(ann, line.id, 'Called the switchboard.');
    const file = await desk.cases.files.read(ann, line.id);
    expect(file).toMatchObject({
      view: 'full',
      candidate: { name: 'Sam Example 1', email: 'sam.1@example.com' },
      steps: [{ move: 'open', by: { kind: 'system' } }],
      notes: [{ by: { id: 'ann', name: 'ann Example' }, text: 'Called the switchboard.' }],
      questions: ['Please give us the direct work mailbox or number of this referee.'],
    });
    if (file.view !== 'full') throw new Error(file.view);
    expect(file.result?.evidence).toHaveLength(3);
    expect(file.moves).toContain('decide');
    expect(file.moves).not.toContain('raise');
    const [entry] = await listAudit(desk.db, { subject: line.id }, { limit: 1 });
    expect(entry).toMatchObject({
      action: 'case.read',
      actor: 'ann',
      detail: { view: 'full', application: 'api:a-1' },
    });
  });

  test('shows a recruiter band, questions and status', async () => {
    const line = await desk.opened({ number: 2 });
    const file = await desk.cases.files.read(rex, line.id);
    expect(file).toMatchObject({ view: 'reduced', band: 'review', state: 'waiting' });
    expect(JSON.stringify(file)).not.toMatch(/192\.0\.2|bits|evidence|mailbox sam/);
  });

  test('shows an auditor the same without who it is, until a reason is given, which is logged', async () => {
    const line = await desk.opened({ number: 3, name: 'Sam Nobody' });
    await desk.cases.papers.note(
      ann,
      line.id,
      'Nobody answers at sam.3@example.com or +1 202 555 0143 since 2026-03-01.',
    );
    const file = await desk.cases.files.read(aud, line.id);
    const text = JSON.stringify(file);
    expect(file.view).toBe('pseudonymous');
    expect(text).not.toMatch(/Nobody|sam\.3|555|192\.0\.2\.7/);
    expect(text).toContain('since 2026-03-01');
    expect(text).toContain('an address of a privacy relay');
    expect(JSON.stringify(await desk.cases.files.read(aud, line.id))).toBe(text);
    const shown = await desk.cases.files.reveal(aud, line.id, 'Complaint 17');
    expect(shown).toMatchObject({ view: 'full', candidate: { name: 'Sam Nobody' }, moves: [] });
    const [entry] = await listAudit(desk.db, { subject: line.id }, { limit: 1 });
    expect(entry).toMatchObject({ action: 'case.reveal', actor: 'aud', detail: { reason: 'Complaint 17' } });
    await expect(desk.cases.files.reveal(rex, line.id, 'x')).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(desk.cases.papers.attachment(aud, line.id, 'x')).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

test('a pseudonym is the same for the same value everywhere, and another for another', () => {
  const one = createPseudonyms(desk.vault, undefined, undefined);
  const other = createPseudonyms(desk.vault, undefined, undefined);
  expect(one.name('Sam Example')).toBe(other.name('sam example '));
  expect(one.name('Sam Example')).not.toBe(other.name('Ann Example'));
  expect(one.sentence('Mail a@example.com and "Acme Ltd", 2020-01 to 2021-03; https://example.org/x')).toMatch(
    /^Mail value-\w{8} and value-\w{8}, 2020-01 to 2021-03; value-\w{8}$/,
  );
});

describe('what the candidate is asked', () => {
  test('is written down, rests the clock, and is answered by whoever speaks with the candidate', async () => {
    const { asking, files } = desk.cases;
    const line = await desk.opened({ number: 4 });
    const asked = await asking.ask(ann, seen(line), ['Where did you study?', 'Who was your manager?']);
    expect(asked).toMatchObject({ state: 'asked', owner: { id: 'ann' } });
    const file = await files.read(rex, line.id);
    expect(file.asked.map(({ text }) => text).sort()).toEqual(['Where did you study?', 'Who was your manager?']);
    desk.pass(3600);
    const answers = file.asked.map(({ id }) => ({ question: id, text: 'An answer.' }));
    const answered = await asking.answer(rex, seen(asked), answers);
    expect(answered).toMatchObject({ view: 'reduced', state: 'in-review' });
    const after = await files.read(ann, line.id);
    expect(after.asked).toMatchObject([{ answer: 'An answer.', answeredBy: { id: 'rex' } }, { answer: 'An answer.' }]);
    if (after.view === 'reduced') throw new Error('reduced');
    expect(Date.parse(after.dueAt) - Date.parse(line.dueAt)).toBe(3_600_000);
    await expect(asking.answer(rex, seen(answered), answers)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('never accuses, and never tells what is looked at', async () => {
    const line = await desk.opened({ number: 5 });
    const questions = ['Where did you study?', 'Why does our system flag your VPN as fraud?'];
    await expect(desk.cases.asking.ask(ann, seen(line), questions)).rejects.toMatchObject({
      code: 'invalid',
      flaws: [{ field: '/questions/1', reason: 'has words that tell: flag, vpn, fraud' }],
    });
    expect(await desk.cases.asking.suggestions(rex, line.id)).toHaveLength(1);
  });
});

describe('files beside a case', () => {
  test('are known by content, kept sealed, given back whole, and limited', async () => {
    const { papers } = desk.cases;
    const line = await desk.opened({ number: 6 });
    const page = bytes('<!doctype html><script>alert(1)</script>');
    const kept = await papers.attach(ann, line.id, { name: '../../etc/ev\u202Eil.pdf', bytes: page });
    expect(kept).toMatchObject({ name: 'ev_il.pdf', mediaType: 'text/plain; charset=utf-8', size: page.length });
    expect(await papers.attachment(lea, line.id, kept.id)).toEqual({
      name: 'ev_il.pdf',
      mediaType: 'text/plain; charset=utf-8',
      bytes: Buffer.from(page),
    });
    const [row] = await desk.db.query<{ sealed_bytes: Uint8Array }>('select sealed_bytes from case_attachment');
    expect(Buffer.from(row?.sealed_bytes ?? []).includes('alert')).toBe(false);
    const large = { name: 'x', bytes: new Uint8Array(10 * 1024 * 1024 + 1) };
    await expect(papers.attach(ann, line.id, large)).rejects.toMatchObject({ code: 'too-large' });
    await expect(papers.attach(ann, line.id, { name: 'x', bytes: bytes('') })).rejects.toMatchObject({
      code: 'invalid',
    });
    const other = await desk.opened({ number: 7 });
    await expect(papers.attachment(ann, other.id, kept.id)).rejects.toMatchObject({ code: 'not-found' });
  });

  test.each([
    ['%PDF-1.7', 'application/pdf'],
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['PK\x03\x04', 'application/zip'],
    ['plain', 'text/plain; charset=utf-8'],
    ['<svg onload=alert(1)>', 'text/plain; charset=utf-8'],
    ['\xff\xfe\x00\x01', 'application/octet-stream'],
  ])('content %j is %s', (content, type) => {
    expect(mediaTypeOf(bytes(content))).toBe(type);
  });
});

test('of somebody who was erased the record of the decision can be read, and nothing new is written', async () => {
  const line = await desk.opened({ number: 90 });
  const decision = { outcome: 'verified', reason: 'work-shown', note: 'Shown.', worth: 'worthwhile' } as const;
  const { case: closed } = await desk.cases.deciding.decide(ann, seen(line), decision);
  await desk.db.execute('update application set erased_at = $1 where number = 90', [desk.now()]);
  const { deciding, papers, files } = desk.cases;
  for (const attempt of [
    () => papers.note(ann, line.id, 'One more thing.'),
    () => papers.attach(ann, line.id, { name: 'a.txt', bytes: Buffer.from('a') }),
    () => deciding.undo(ann, seen(closed)),
    () => deciding.reopen(ann, seen(closed), { reason: 'new-evidence', note: 'Again.' }),
  ])
    await expect(attempt()).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('erased') });
  expect(await files.read(ann, line.id)).toMatchObject({ state: 'closed', outcome: 'verified' });
});

test('an evidence pack holds all of a case as it was decided, with digests that prove it', async () => {
  const { papers, deciding, packing } = desk.cases;
  const line = await desk.opened({ number: 8, campaign: 'c-1' });
  await papers.note(ann, line.id, 'A note.');
  await papers.attach(ann, line.id, { name: 'call.txt', bytes: bytes('what was said') });
  const decision = {
    outcome: 'contradicted',
    reason: 'employment-contradicted',
    note: 'HR said no.',
    worth: 'confirmed-risk',
  } as const;
  const { case: proposed } = await deciding.decide(ann, seen(line), decision);
  await deciding.sign(lou, seen(proposed), { approve: true });
  const pack = await packing.pack(ann, line.id);
  const files = unzipSync(pack.bytes);
  expect(Object.keys(files).sort()).toEqual([
    'README.txt',
    'application.json',
    'attachments/1-call.txt',
    'audit.json',
    'campaign.json',
    'case.json',
    'checks.json',
    'interviews.json',
    'judgements.json',
    'links.json',
    'manifest.json',
    'notes.json',
    'questions.json',
    'result-at-decision.json',
    'result.json',
    'steps.json',
  ]);
  const read = (name: string) => JSON.parse(strFromU8(files[name] ?? new Uint8Array()));
  const digest = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');
  const manifest = read('manifest.json');
  for (const { name, size, sha256 } of manifest.files) {
    expect([files[name]?.length, digest(files[name] ?? '')]).toEqual([size, sha256]);
  }
  expect(manifest.sha256).toBe(digest(`${JSON.stringify({ ...manifest, sha256: '' }, null, 2)}\n`));
  expect(manifest).toMatchObject({ case: line.id, application: 'api:a-8', stepsLeadToState: true });
  expect(read('steps.json').map(({ move }: { move: string }) => move)).toEqual(['open', 'propose', 'approve']);
  expect(read('result-at-decision.json')).toMatchObject({ applicationId: 'api:a-8' });
  expect(read('audit.json').length).toBeGreaterThan(3);
  expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain('Chain of custody');
  const [entry] = await listAudit(desk.db, { subject: line.id }, { limit: 1 });
  expect(entry).toMatchObject({ action: 'case.evidence-pack', detail: { sha256: digest(pack.bytes) } });
});
