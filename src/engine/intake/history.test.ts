import { describe, expect, test } from 'vitest';
import type { Job, Study } from '../model.ts';
import type { AwardLevel } from '../reference.ts';
import { historyStart, isDated } from './history.ts';
import { readPeriod } from './period.ts';

const job = (start?: string, end?: string): Job => ({
  ...readPeriod(start, end),
  field: '/resume/work/0',
  employer: 'Example Ltd',
  title: 'Engineer',
  technologies: [],
});
const study = (start?: string, end?: string, level?: AwardLevel): Study => ({
  ...readPeriod(start, end),
  field: '/resume/education/0',
  institution: 'Example University',
  award: '',
  area: '',
  ...(level === undefined ? {} : { level }),
});
const month = (year: number, number: number): number => year * 12 + number - 1;

describe('the start of a history', () => {
  test.each([
    ['is the first study', [job('2019-07')], [study('2015-09', '2019-06')], month(2015, 9)],
    ['is a job before the study', [job('2012-01')], [study('2015-09', '2019-06')], month(2012, 1)],
    [
      'is four years before the end of a bachelor study',
      [job('2019-07')],
      [study(undefined, '2019-06', 'bachelor')],
      month(2015, 6),
    ],
    [
      'is two years before the end of a master study',
      [job('2019-07')],
      [study(undefined, '2019-06', 'master')],
      month(2017, 6),
    ],
    ['is January of a bare year', [job('2019')], [study('2019')], month(2019, 1)],
  ])('%s', (_, jobs, studies, at) => {
    expect(historyStart(jobs, studies)?.at).toBe(at);
  });

  test.each([
    ['no study is listed', [job('2019-07')], []],
    ['a study has no date', [job('2019-07')], [study('2015-09'), study()]],
    ['a study is under way without a start', [job('2019-07')], [study(undefined, 'Present')]],
    ['a job has no start', [job('2019-07'), job(undefined, '2012-01')], [study('2015-09')]],
  ])('is unknown while %s', (_, jobs, studies) => {
    expect(historyStart(jobs, studies)).toBeUndefined();
  });
});

test.each([
  [undefined, undefined, false],
  ['soon', 'later', false],
  ['2019-13', undefined, true],
  [undefined, 'Present', true],
  ['2019', undefined, true],
])('a period from %s to %s has dates: %s', (start, end, dated) => {
  expect(isDated(readPeriod(start, end))).toBe(dated);
});
