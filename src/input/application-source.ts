/** By words in what exports and tracking systems write as source, first match. */
const SOURCES: readonly (readonly [RegExp, string])[] = [
  [/linkedin/i, 'linkedin'],
  [/referr|employee recommendation/i, 'referral'],
  [/agency|agencies|headhunter|staffing/i, 'agency'],
  [/\b(?:indeed|glassdoor|monster|ziprecruiter|dice|stepstone|wellfound|job ?board)\b/i, 'job-board'],
  [/career|web ?site|company site|applied/i, 'careers-site'],
];

/** Where an application came from, in the words of format v1. */
export const sourceIn = (words: string): string => SOURCES.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
