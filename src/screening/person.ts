import { z } from 'zod';
import { tiers } from './record.ts';
import { ResultsError } from './results-folder.ts';

const Person = z.object({
  applicationId: z.string(),
  name: z.string(),
  job: z.string().nullable(),
  receivedAt: z.string(),
  riskTier: z.enum(tiers),
});

/** What `people.jsonl` holds: the words a person knows an applicant by, kept apart from the results. */
export type Person = z.output<typeof Person>;

/** Reads one line of people.jsonl. */
export const readPerson = (line: string): Person => {
  const parsed = Person.safeParse(JSON.parse(line));
  if (!parsed.success) throw new ResultsError('people.jsonl: a line is not in its format');
  return parsed.data;
};
