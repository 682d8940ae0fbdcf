import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSubmission } from './submission.ts';

const minimal = { id: 'a', receivedAt: '2026-03-02T09:00:00Z', candidate: { name: 'Alex Example' } };

const problemOf = (input: unknown): { field: string; reason: string } => {
  const submission = readSubmission(input);
  if (submission.ok) throw new Error('was accepted');
  return submission.problems[0];
};

describe('readSubmission', () => {
  test('takes the three required fields alone', () => {
    expect(readSubmission(minimal)).toEqual({ ok: true, application: minimal, warnings: [] });
  });
  test('counts null as absent, at any depth, and leaves its input alone', () => {
    const input = { ...minimal, job: null, candidate: { name: 'Alex', email: null, location: { city: null } } };
    const before = JSON.stringify(input);
    const submission = readSubmission(input);
    expect(submission.ok && submission.application.candidate.email).toBeUndefined();
    expect(JSON.stringify(input)).toBe(before);
  });
  test('ignores unknown fields with a warning that names them', () => {
    const submission = readSubmission({ ...minimal, shoeSize: 44, candidate: { name: 'Alex', nick: 'A' } });
    expect(submission.ok && submission.warnings.map((it) => it.field)).toEqual(['/candidate/nick', '/shoeSize']);
  });
  test('reads the spellings that résumé files use', () => {
    const submission = readSubmission({
      ...minimal,
      resume: {
        basics: { location: 'Berlin' },
        work: [{ company: 'Example Works', startDate: 2019 }],
        skills: ['SQL', { name: 'TypeScript', level: 5 }],
      },
    });
    expect(submission.ok && submission.application.resume).toEqual({
      basics: { location: { city: 'Berlin' } },
      work: [{ company: 'Example Works', startDate: '2019' }],
      skills: [{ name: 'SQL' }, { name: 'TypeScript', level: '5' }],
    });
  });
  test.each([
    ['not an object', 'text', '/'],
    ['null', null, '/'],
    ['an array', [], '/'],
    ['no id', { ...minimal, id: undefined }, '/id'],
    ['an empty name', { ...minimal, candidate: { name: '' } }, '/candidate/name'],
    ['an impossible date', { ...minimal, receivedAt: '2026-13-45T00:00:00Z' }, '/receivedAt'],
    ['a date without time', { ...minimal, receivedAt: '2026-03-02' }, '/receivedAt'],
    ['a number for text', { ...minimal, candidate: { name: 'Alex', email: 5 } }, '/candidate/email'],
    ['an unknown tier', { ...minimal, job: { riskTier: 'huge' } }, '/job/riskTier'],
    ['text for a list', { ...minimal, documents: 'cv.pdf' }, '/documents'],
    ['a text of 10 MB', { ...minimal, candidate: { name: 'Alex', email: 'x'.repeat(10_000_000) } }, '/candidate/email'],
    ['a long list', { ...minimal, documents: Array.from({ length: 1_001 }, () => ({})) }, '/documents'],
    [
      'a key of the object machinery',
      JSON.parse('{"id":"a","receivedAt":"2026-03-02T09:00:00Z","candidate":{"name":"A","__proto__":{"admin":true}}}'),
      '/candidate/__proto__',
    ],
    [
      'constructor as a key',
      { ...minimal, session: JSON.parse('{"constructor":{"prototype":{}}}') },
      '/session/constructor',
    ],
  ])('refuses %s and names the field', (_, input, field) => {
    expect(problemOf(input).field).toBe(field);
    expect(problemOf(input).reason).not.toBe('');
  });
  test('refuses deep nesting, also in fields that it does not know', () => {
    let deep: unknown = 'end';
    for (let level = 0; level < 50_000; level += 1) deep = [deep];
    expect(problemOf({ ...minimal, extra: deep }).reason).toMatch(/deeper than 40/);
  });
  test('never pollutes a prototype', () => {
    readSubmission(JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'));
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
  test('replaces NUL and half surrogate pairs, with a warning', () => {
    const submission = readSubmission({ ...minimal, candidate: { name: 'Al\0ex \ud800' } });
    expect(submission.ok && submission.application.candidate.name).toBe('Al\ufffdex \ufffd');
    expect(submission.ok && submission.warnings.map((it) => it.kind)).toEqual([
      'character that no text can hold was replaced',
    ]);
  });
  test('names the id of a refused record where it can be read', () => {
    const submission = readSubmission({ ...minimal, candidate: 'Alex' });
    expect(submission.ok ? undefined : submission.id).toBe('a');
  });
  test('never throws on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        expect(typeof readSubmission(value).ok).toBe('boolean');
        expect(typeof readSubmission({ ...minimal, candidate: value, resume: value, session: value }).ok).toBe(
          'boolean',
        );
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});
