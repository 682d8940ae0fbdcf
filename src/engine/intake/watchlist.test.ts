import { describe, expect, test } from 'vitest';
import { bundledTables } from '../../reference/bundled.ts';
import { exampleTables } from '../../reference/testing/example-tables.ts';
import type { Tables } from '../reference.ts';
import { readClaims } from './claims.ts';
import { readSubmission } from './submission.ts';

const watchlistOf = (
  input: { readonly candidate?: object; readonly [part: string]: unknown },
  tables: Tables = exampleTables,
) => {
  const submission = readSubmission({
    id: 'one',
    receivedAt: '2026-03-02T09:00:00Z',
    ...input,
    candidate: { name: 'Alex Example', ...input.candidate },
  });
  if (!submission.ok) throw new Error(JSON.stringify(submission.problems));
  return readClaims(submission.application, tables).watchlist;
};

const inValletta = { city: 'Valletta', countryCode: 'MT' };

describe('the claim on lists', () => {
  test('is absent without a list, and empty where a list holds nothing', () => {
    expect(watchlistOf({ candidate: { name: 'Quillan Marvane' } }, bundledTables)).toBeUndefined();
    expect(watchlistOf({})).toEqual({ namesakes: [], contacts: [] });
  });
  test('shows how the names stand to each other', () => {
    expect(watchlistOf({ candidate: { name: 'Q. Marvane' } })?.namesakes).toMatchObject([
      {
        field: '/candidate/name',
        party: { list: 'example-list', id: 'E1', name: 'MARVANE, Quillan' },
        shown: 'marvane, q for quillan (initial)',
      },
    ]);
  });
  test('takes the name on the résumé too, when it is another', () => {
    const resume = { basics: { name: 'Quillan Marvane' } };
    expect(watchlistOf({ resume })?.namesakes.map((it) => it.field)).toEqual(['/resume/basics/name']);
    expect(watchlistOf({ candidate: { name: 'Marvane, Quillan' }, resume })?.namesakes).toHaveLength(1);
  });
  test.each([
    ['city and country', { location: inValletta }, true],
    ['another city', { location: { ...inValletta, city: 'Mdina' } }, false],
    ['a city of that name elsewhere', { location: { ...inValletta, countryCode: 'US' } }, false],
    ['a part of the city’s name', { location: { ...inValletta, city: 'Valle' } }, false],
    ['the country alone', { location: { countryCode: 'MT', city: 'Malta' } }, false],
    ['no home', {}, false],
  ])('compares the home with the listing: %s', (_, candidate, isShared) => {
    const [first] = watchlistOf({ candidate: { name: 'Quillan Marvane', ...candidate } })?.namesakes ?? [];
    expect(first?.home !== undefined).toBe(isShared);
  });
  test('counts a weak alias only with the city', () => {
    expect(watchlistOf({ candidate: { name: 'Ostrava the Fox' } })?.namesakes).toEqual([]);
    expect(watchlistOf({ candidate: { name: 'Ostrava the Fox', location: inValletta } })?.namesakes).toHaveLength(1);
  });
  test.each([
    ['a mailbox', { candidate: { email: 'Q.Marvane@Example.net' } }, 'email', '/candidate/email'],
    [
      'a mailbox on the résumé',
      { candidate: { email: 'a@example.com' }, resume: { basics: { email: 'q.marvane@example.net' } } },
      'email',
      '/resume/basics/email',
    ],
    [
      'a number',
      { candidate: { phone: '(202) 555-0177', location: { countryCode: 'US' } } },
      'phone',
      '/candidate/phone',
    ],
    [
      'a wallet in an answer',
      { answers: [{ question: 'Pay to?', answer: 'pay 1ExampleWalletNobodyHas22222222222.' }] },
      'wallet',
      '/answers/0/answer',
    ],
  ])('finds %s', (_, input, kind, field) => {
    expect(watchlistOf(input)?.contacts).toMatchObject([{ kind, field, party: { id: 'E1' }, reaches: 'one' }]);
  });
  test.each([
    ['a referee', { candidate: { references: [{ name: 'Quillan Marvane', email: 'q.marvane@example.net' }] } }],
    ['an agency', { source: 'agency', candidate: { email: 'q.marvane@example.net' } }],
  ])('never holds the contacts of %s against the applicant', (_, input) => {
    expect(watchlistOf(input)).toEqual({ namesakes: [], contacts: [] });
  });
});
