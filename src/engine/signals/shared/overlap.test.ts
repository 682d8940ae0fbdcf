import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPeriod } from '../../intake/period.ts';
import type { Job } from '../../model.ts';
import { type Held, heldJobs, longestPair, longestTriple } from './overlap.ts';

const NOW = 2026 * 12 + 2;
const job = (employer: string, start: string, end: string): Job => ({
  ...readPeriod(start, end),
  field: `/resume/work/${employer}`,
  employer,
  title: 'Engineer',
  technologies: [],
});
const held = (...jobs: readonly (readonly [string, string, string])[]): Held[] =>
  heldJobs(
    jobs.map(([employer, start, end]) => job(employer, start, end)),
    NOW,
  );

describe('overlapping jobs', () => {
  const parallel = held(
    ['Example Bank', '2020-01', '2023-12'],
    ['Sample Health', '2021-01', '2022-12'],
    ['Specimen Retail', '2022-07', 'Present'],
    ['Model Foods', '2010-01', '2019-12'],
  );

  test('are found as the longest pair and the longest triple', () => {
    expect(longestPair(parallel, 1)?.months).toBe(24);
    expect(longestTriple(parallel, 1)?.months).toBe(6);
    expect(longestTriple(parallel, 1)?.held.map(({ job: { employer } }) => employer)).toEqual([
      'Example Bank',
      'Sample Health',
      'Specimen Retail',
    ]);
  });

  test('are not found below the least length', () => {
    expect(longestPair(parallel, 25)).toBeUndefined();
    expect(longestTriple(parallel, 7)).toBeUndefined();
  });

  test('are not two posts at one employer', () => {
    const promotions = held(['Example Bank', '2018-01', '2024-12'], ['EXAMPLE BANK (London)', '2020-01', '2024-12']);
    expect(longestPair(promotions, 1)).toBeUndefined();
  });

  test('are not jobs in a row that share a bare year or a month of hand-over', () => {
    const row = held(
      ['Example Bank', '2018', '2020'],
      ['Sample Health', '2020', '2022'],
      ['Model Foods', '2022-01', '2023-05'],
    );
    expect(longestPair(row, 2)).toBeUndefined();
  });

  test('of three never share more months than some two of them', () => {
    const span = fc.tuple(fc.integer({ min: 24_000, max: 24_060 }), fc.integer({ min: 0, max: 40 }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const many = spans.map(
          ([from, length], index): Held => ({
            job: job(`${index} employer`, '', ''),
            span: { from, to: from + length },
          }),
        );
        const [two, three] = [longestPair(many, 1)?.months ?? 0, longestTriple(many, 1)?.months ?? 0];
        expect(three).toBeLessThanOrEqual(two);
        const best = many.flatMap((a, i) =>
          many
            .slice(i + 1)
            .flatMap((b, j) =>
              many
                .slice(i + j + 2)
                .map(
                  (c) =>
                    Math.min(a.span.to, b.span.to, c.span.to) - Math.max(a.span.from, b.span.from, c.span.from) + 1,
                ),
            ),
        );
        expect(three).toBe(Math.max(0, ...best));
      }),
      { seed: 4 },
    );
  });
});
