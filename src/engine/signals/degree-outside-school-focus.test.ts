import { expect, test } from 'vitest';
import degreeOutsideSchoolFocus from './degree-outside-school-focus.ts';
import educationConsistent from './education-consistent.ts';
import { educationOf } from './shared/examples.ts';
import { strengthOf } from './testing/evidence-of.ts';

test.each([
  ['The Juilliard School', 'Computer Science', 1],
  ['The Juilliard School', 'Mechanical Engineering', 1],
  ['The Juilliard School', 'Law', 1],
  ['The Juilliard School', 'Music', 0],
  ['The Juilliard School', 'Computer Music', 0],
  ['The Juilliard School', 'Arts Management', 0],
  ['The Juilliard School', 'Economics', 0],
  ['Albany Medical College', 'Software Engineering', 1],
  ['Albany Medical College', 'Health Informatics', 0],
  ['Albany Medical College', 'Graphic Design', 1],
  ['Albany Law School', 'Computer Science', 1],
  ['Albany Law School', 'Health Law', 0],
  ['Babson College', 'Information Systems', 0],
  ['University of Washington', 'Computer Science', 0],
])('%s and %s show with strength %d', (school, area, strength) => {
  const example = { resume: { education: educationOf(`${school} | BSc | ${area} | 2012-09 | 2016-06`) } };
  expect(strengthOf(degreeOutsideSchoolFocus, example)).toBe(strength);
  if (strength > 0) expect(strengthOf(educationConsistent, example)).toBe(0);
});
