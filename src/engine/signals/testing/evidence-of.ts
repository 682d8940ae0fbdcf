import { exampleTables } from '../../../reference/testing/example-tables.ts';
import { readClaims } from '../../intake/claims.ts';
import { readSubmission } from '../../intake/submission.ts';
import type { Evidence, Stated } from '../../model.ts';
import { createReader } from '../read.ts';
import type { Example, Signal } from '../signal.ts';

/** The claims of an example, read as any application is; throws when it is not valid. */
export const claimsOf = ({ candidate, ...rest }: Example): Stated => {
  const submission = readSubmission({
    id: 'example',
    receivedAt: '2026-03-02T09:00:00Z',
    ...rest,
    candidate: { name: 'Alex Example', ...candidate },
  });
  if (!submission.ok) throw new Error(`not a valid example: ${JSON.stringify(submission.problems)}`);
  return readClaims(submission.application, exampleTables);
};

/** What a signal sees in an example; throws when it could not run. */
export const evidenceOf = (signal: Signal, example: Example): readonly Evidence[] => {
  const { seen, notRun } = createReader([signal], exampleTables)(claimsOf(example));
  if (notRun.length > 0) throw new Error(`${signal.id} did not run: ${JSON.stringify(notRun)}`);
  return seen.flatMap(({ evidence }) => evidence);
};

/** How plainly the first piece of evidence shows, 0 when there is none. */
export const strengthOf = (signal: Signal, example: Example): number => {
  const [first] = evidenceOf(signal, example);
  return first === undefined ? 0 : (first.strength ?? 1);
};
