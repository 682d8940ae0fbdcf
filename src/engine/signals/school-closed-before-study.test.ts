import { expect, test } from 'vitest';
import schoolClosedBeforeStudy from './school-closed-before-study.ts';
import { educationOf } from './shared/examples.ts';
import { strengthOf } from './testing/evidence-of.ts';

test.each([
  ['2013-09', '2016-06', 0],
  ['2016-09', '2017-06', 0],
  ['2016', '2017', 0],
  ['2016', '2018', 0.6],
  ['2015-09', '2019-06', 0.6],
  ['2015-09', 'Present', 0.6],
  ['2016-10', '2017-06', 1],
  ['2018', '2021', 1],
  ['', '2018-06', 0.6],
  ['', '', 0],
])('study from "%s" to "%s" at a school closed in September 2016 shows with strength %d', (start, end, strength) => {
  const education = educationOf(`ITT Technical Institute | BSc | Computing | ${start} | ${end}`);
  expect(strengthOf(schoolClosedBeforeStudy, { resume: { education } })).toBe(strength);
});
