import { expect, test } from 'vitest';
import experienceExceedsHistory from './experience-exceeds-history.ts';
import { educationOf, workOf } from './shared/examples.ts';
import { evidenceOf, strengthOf } from './testing/evidence-of.ts';

const work = workOf('Example Ltd | Engineer | 2019-07 | Present');
const education = educationOf('Example University | BSc | | 2015-09 | 2019-06');

test.each([
  [12, 0],
  [13, 0.6],
  [16, 1],
  [20, 1],
  [21, 0],
])('%d years after ten and a half show with strength %d', (years, strength) => {
  const summary = `Engineer with ${years} years of experience in payments.`;
  expect(strengthOf(experienceExceedsHistory, { resume: { basics: { summary }, work, education } })).toBe(strength);
});

test('the longest statement counts, in its own words', () => {
  const summary = 'Over 14 years of experience in payments. Lead with 18+ years of experience in banking.';
  const [found] = evidenceOf(experienceExceedsHistory, { resume: { basics: { summary }, work, education } });
  expect(found?.says).toContain('"18+ years of experience in banking"');
});

test('years of one technology are left to their own signal', () => {
  const summary = 'Engineer with 18 years of experience with Kubernetes.';
  expect(strengthOf(experienceExceedsHistory, { resume: { basics: { summary }, work, education } })).toBe(0);
});

test('a history that leaves out old degrees or dates is not measured', () => {
  const summary = 'Engineer with 30 years of experience in payments.';
  const left = educationOf('Example University | BSc | Physics');
  for (const shown of [left, []]) {
    expect(() =>
      strengthOf(experienceExceedsHistory, { resume: { basics: { summary }, work, education: shown } }),
    ).toThrow('did not run');
  }
});
