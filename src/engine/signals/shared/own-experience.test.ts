import { describe, expect, test } from 'vitest';
import { bundledTables } from '../../../reference/bundled.ts';
import { findExperience } from '../../intake/experience.ts';
import { readProse } from '../../intake/words.ts';
import { isOwnExperience } from './own-experience.ts';

const own = (text: string): boolean[] =>
  findExperience(text, '/resume/basics/summary', bundledTables.technologies).map((claim) =>
    isOwnExperience(claim, [readProse('/resume/basics/summary', text)]),
  );

describe('years of experience', () => {
  test.each([
    'Software engineer with 12 years of experience in payments.',
    'Over 12+ years of professional experience.',
    'Team lead. 12 years of experience with distributed systems.',
    'Joined a small company. Engineer with 12 years of experience in payments.',
  ])('are the applicant’s in "%s"', (text) => {
    expect(own(text)).toEqual([true]);
  });

  test.each([
    'Worked at a company with 50 years of experience in machine tools.',
    'Led a team with 60 years of combined experience in audit.',
    'The firm has 40 years of experience.',
    'Family business with over 30 years of experience.',
    'Reported on 10 years of warranty data.',
  ])('are not the applicant’s in "%s"', (text) => {
    expect(own(text)).toEqual([false]);
  });
});
