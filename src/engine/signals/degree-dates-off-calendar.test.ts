import { expect, test } from 'vitest';
import degreeDatesOffCalendar from './degree-dates-off-calendar.ts';
import { educationOf } from './shared/examples.ts';
import { strengthOf } from './testing/evidence-of.ts';

const us = 'University of Washington | BSc | Computer Science';

test.each([
  ['a semester start and end', 0, `${us} | 2013-08 | 2017-05`],
  ['quarters', 0, `${us} | 2013-09 | 2017-03`],
  ['a start in February', 0.5, `${us} | 2013-02 | 2017-06`],
  ['a start in February and an end in October', 1, `${us} | 2013-02 | 2017-10`],
  ['January, which often stands for a bare year', 0, `${us} | 2013-01 | 2017-11`],
  ['bare years', 0, `${us} | 2013 | 2017`],
  ['study that goes on', 0, `${us} | 2023-02 | Present`],
  ['a school in another country', 0, 'Technical University of Munich | BSc | Informatics | 2013-02 | 2017-10'],
  ['a school that the table does not know', 0, 'Example University | BSc | Computer Science | 2013-02 | 2017-10'],
  [
    'a doctorate, which ends when it is done',
    0,
    'University of Washington | PhD | Computer Science | 2013-02 | 2018-10',
  ],
])('%s shows with strength %d', (_, strength, row) => {
  expect(strengthOf(degreeDatesOffCalendar, { resume: { education: educationOf(row) } })).toBe(strength);
});
