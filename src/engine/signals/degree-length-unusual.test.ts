import { expect, test } from 'vitest';
import degreeLengthUnusual from './degree-length-unusual.ts';
import { educationOf } from './shared/examples.ts';
import { strengthOf } from './testing/evidence-of.ts';

const school = 'Example University';

test.each([
  ['a bachelor in 9 months', 1, [`${school} | BSc | | 2016-09 | 2017-05`]],
  ['a bachelor in 22 months', 0.6, [`${school} | BSc | | 2016-09 | 2018-06`]],
  ['a bachelor in 24 months', 0, [`${school} | BSc | | 2016-09 | 2018-08`]],
  ['a bachelor within two bare years', 0, [`${school} | BSc | | 2016 | 2017`]],
  ['a bachelor under way for 9 months', 0, [`${school} | BSc | | 2025-06 | Present`]],
  ['a bachelor over 12 years', 0.3, [`${school} | BSc | | 2004-09 | 2016-09`]],
  ['a bachelor over 10 years', 0, [`${school} | BSc | | 2006-09 | 2016-08`]],
  [
    'a bachelor after an associate degree',
    0,
    [`${school} | BSc | | 2016-09 | 2017-12`, 'Sample College | Associate of Arts | | 2014 | 2016'],
  ],
  [
    'a bachelor before a certificate',
    1,
    [`${school} | BSc | | 2016-09 | 2017-05`, 'Sample Courses | Certificate | | 2019-01 | 2019-03'],
  ],
  ['a one-year master', 0, [`${school} | MSc | | 2016-09 | 2017-06`]],
  ['a master in four months', 0.6, [`${school} | MSc | | 2016-09 | 2016-12`]],
  ['a doctorate in 17 months', 0.6, [`${school} | PhD | | 2016-09 | 2018-01`]],
  ['a doctorate in 18 months', 0, [`${school} | PhD | | 2016-09 | 2018-02`]],
  ['a certificate in a month', 0, [`${school} | Certificate | | 2016-09 | 2016-09`]],
  ['a degree without a start', 0, [`${school} | BSc | | | 2018-06`]],
])('%s shows with strength %d', (_, strength, rows) => {
  expect(strengthOf(degreeLengthUnusual, { resume: { education: educationOf(...rows) } })).toBe(strength);
});
