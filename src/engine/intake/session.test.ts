import { describe, expect, test } from 'vitest';
import type { Application } from '../contract/application.ts';
import { readSession } from './session.ts';

const LONG = 'I moved the billing service to event queues over two quarters and was on call for it.';
const session = { startedAt: '2026-03-02T09:00:00Z', submittedAt: '2026-03-02T09:01:00Z' };

const application = (parts: Partial<Application>): Application => ({
  id: 'example',
  receivedAt: '2026-03-02T09:01:00Z',
  candidate: { name: 'Alex River', email: 'alex@example.com', phone: '(206) 555-0142' },
  ...parts,
});

const typed = (parts: Partial<Application>) => readSession(application(parts)).formSeconds?.typedCharacters;

describe('typed characters', () => {
  test('leave out contact fields, which browsers fill in by themselves', () => {
    expect(typed({ session })).toBe(0);
  });
  test('leave out answers that may have been chosen from a list', () => {
    expect(typed({ session, answers: [{ answer: 'Yes, in two weeks' }, { answer: LONG }] })).toBe(LONG.length);
  });
  test.each(['answers/1', 'answers[1]', 'answers.1.answer', '/answers/1'])('leave out a pasted answer: %s', (field) => {
    const answers = [{ answer: LONG }, { answer: `${LONG} And more.` }];
    expect(typed({ session: { ...session, pastedFields: [field] }, answers })).toBe(LONG.length);
  });
  test('are none when a pasted field of unknown name may have been any answer', () => {
    expect(typed({ session: { ...session, pastedFields: ['question_7'] }, answers: [{ answer: LONG }] })).toBe(0);
  });
  test('are not affected by pasted contact fields', () => {
    const pastedFields = ['candidate.email', 'Phone', 'LinkedIn URL'];
    expect(typed({ session: { ...session, pastedFields }, answers: [{ answer: LONG }] })).toBe(LONG.length);
  });
});

test('pasted fields have one spelling, and come with the number of fields that hold something', () => {
  const pastedFields = ['candidate.email', '/candidate/email', 'Email', 'answers[0]'];
  const { pasted } = readSession(
    application({ session: { pastedFields }, answers: [{ answer: LONG }, { answer: '' }] }),
  );
  expect([...(pasted?.fields ?? [])]).toEqual(['email', 'answers/0']);
  expect(pasted?.filled).toBe(4);
});

test('a form without telemetry on pasting makes no claim about it', () => {
  expect(readSession(application({ session })).pasted).toBeUndefined();
});

test.each([
  ['2026-03-02T09:00:00Z', '2026-03-02T09:01:00Z', 60],
  ['2026-03-02T09:00:00+01:00', '2026-03-02T09:01:00Z', 3660],
  ['2026-03-02T09:01:00Z', '2026-03-02T09:00:00Z', undefined],
  [undefined, '2026-03-02T09:00:00Z', undefined],
])('a form opened at %s and sent at %s took %s seconds', (startedAt, submittedAt, seconds) => {
  const times = startedAt === undefined ? { submittedAt } : { startedAt, submittedAt };
  expect(readSession(application({ session: times })).formSeconds?.seconds).toBe(seconds);
});
