import { expect, test } from 'vitest';
import answerYearsExceedHistory from './answer-years-exceed-history.ts';
import { educationOf, workOf } from './shared/examples.ts';
import { strengthOf } from './testing/evidence-of.ts';

/** Ten and a half years before the application. */
const resume = {
  work: workOf('Example Ltd | Engineer | 2019-07 | Present'),
  education: educationOf('Example University | BSc | | 2015-09 | 2019-06'),
};
const question = 'How many years of experience do you have?';

test.each([
  ['12', 0],
  ['13', 0.6],
  ['13+', 0.6],
  ['13-15 years', 0.6],
  ['10-15 years', 0],
  ['More than 13 years', 0.6],
  ['16 years', 1],
  ['20', 1],
  ['25 years, the first ten not on the résumé', 0],
  ['I have worked with Go for 16 years', 1],
  ['1.5', 0],
  ['0,5 years', 0],
  ['since 2012', 0],
  ['06/2015', 0],
  ['none', 0],
  ['99 problems but no years', 0],
])('the answer "%s" shows with strength %d', (answer, strength) => {
  expect(strengthOf(answerYearsExceedHistory, { resume, answers: [{ question, answer }] })).toBe(strength);
});

test.each(['Are you at least 18 years old?', 'What is your age in years?', 'Which salary do you expect?'])(
  'an answer to "%s" does not count',
  (asked) => {
    expect(strengthOf(answerYearsExceedHistory, { resume, answers: [{ question: asked, answer: '35' }] })).toBe(0);
  },
);

test('a history without the dates of study is not measured', () => {
  const undated = { ...resume, education: educationOf('Example University | BSc | Physics') };
  expect(() =>
    strengthOf(answerYearsExceedHistory, { resume: undated, answers: [{ question, answer: '35' }] }),
  ).toThrow('did not run');
});
