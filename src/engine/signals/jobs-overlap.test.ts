import { expect, test } from 'vitest';
import jobsOverlap from './jobs-overlap.ts';
import { workOf } from './shared/examples.ts';
import { strengthOf } from './testing/evidence-of.ts';

test.each([
  [
    'two for 23 months',
    0,
    ['Example Bank | Engineer | 2020-01 | 2021-11', 'Sample Health | Engineer | 2020-01 | 2024-01'],
  ],
  [
    'two for 24 months',
    0.3,
    ['Example Bank | Engineer | 2020-01 | 2021-12', 'Sample Health | Engineer | 2020-01 | 2024-01'],
  ],
  [
    'two for five years',
    0.7,
    ['Example Bank | Engineer | 2020-01 | Present', 'Sample Health | Engineer | 2020-01 | Present'],
  ],
  [
    'two for bare years that need not meet',
    0,
    ['Example Bank | Engineer | 2019 | 2021', 'Sample Health | Engineer | 2020 | 2022'],
  ],
  [
    'two, one of them on contract',
    0,
    ['Example Bank | Engineer | 2020-01 | 2024-01', 'Sample Health | Contract engineer | 2020-01 | 2024-01'],
  ],
  [
    'two, one of them for smart contracts',
    0.5,
    ['Example Bank | Engineer | 2020-01 | 2024-01', 'Sample Chain | Smart contract engineer | 2020-01 | 2024-01'],
  ],
  [
    'two, one of them self-employed',
    0,
    ['Example Bank | Engineer | 2020-01 | 2024-01', 'Self-employed | Engineer | 2020-01 | 2024-01'],
  ],
  [
    'two at one employer',
    0,
    ['Example Bank | Engineer | 2015-01 | 2024-01', 'Example Bank Ltd | Lead | 2020-01 | 2024-01'],
  ],
  [
    'three for five months',
    0,
    [
      'Example Bank | Engineer | 2020-01 | 2020-05',
      'Sample Health | Engineer | 2020-01 | 2021-01',
      'Model Foods | Engineer | 2020-01 | 2021-01',
    ],
  ],
  [
    'three for six months',
    0.5,
    [
      'Example Bank | Engineer | 2020-01 | 2020-06',
      'Sample Health | Engineer | 2020-01 | 2021-01',
      'Model Foods | Engineer | 2020-01 | 2021-01',
    ],
  ],
  [
    'three for two years',
    1,
    [
      'Example Bank | Engineer | 2020-01 | 2021-12',
      'Sample Health | Engineer | 2020-01 | 2022-01',
      'Model Foods | Engineer | 2020-01 | 2022-01',
    ],
  ],
  [
    'three without a stated end, which may have lost it',
    0.5,
    ['Example Bank | Engineer | 2015-01', 'Sample Health | Engineer | 2015-01', 'Model Foods | Engineer | 2015-01'],
  ],
  [
    'a current job without a stated end after another',
    0,
    ['Example Bank | Engineer | 2020-01', 'Sample Health | Engineer | 2015-01 | 2020-02'],
  ],
  [
    'a current job without a stated end beside another',
    0.7,
    ['Example Bank | Engineer | 2020-01', 'Sample Health | Engineer | 2015-01 | 2025-02'],
  ],
])('%s shows with strength %d', (_, strength, rows) => {
  expect(strengthOf(jobsOverlap, { resume: { work: workOf(...rows) } })).toBe(strength);
});

test('sixty parallel jobs are read in little time', () => {
  const rows = Array.from({ length: 60 }, (_, index) => `Employer number ${index} | Engineer | 2000-01 | Present`);
  const started = performance.now();
  expect(strengthOf(jobsOverlap, { resume: { work: workOf(...rows) } })).toBe(1);
  expect(performance.now() - started).toBeLessThan(2_000);
});
