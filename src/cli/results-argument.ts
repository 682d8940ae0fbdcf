import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { readPerson } from '../screening/person.ts';
import { peoplePath, readResults, resultsPath, wholeLines } from '../screening/results-folder.ts';
import { UsageError } from './io.ts';

/** A run's folder and its results.jsonl. */
export interface ResultsArgument {
  readonly directory: string;
  readonly results: string;
}

/** What RESULTS names: a results.jsonl or the folder that holds it. Throws {@link UsageError} where there is none. */
export const resultsArgument = (given: string): ResultsArgument => {
  if (!existsSync(given)) throw new UsageError(`${given}: there is no such file or folder`);
  const results = statSync(given).isDirectory() ? resultsPath(given) : given;
  if (!existsSync(results))
    throw new UsageError(`${results}: there is no such file; run \`gatehouse screen INPUT --out ${given}\` first`);
  return { directory: dirname(results), results };
};

/** The words a person knows applicants by, for those of `ids` that people.jsonl holds; empty without that file. */
export const peopleNamed = async (
  { directory }: ResultsArgument,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ReturnType<typeof readPerson>>> => {
  const path = peoplePath(directory);
  const found = new Map<string, ReturnType<typeof readPerson>>();
  if (!existsSync(path)) return found;
  for await (const line of wholeLines(path)) {
    if (found.size === ids.size) break;
    const person = readPerson(line);
    if (ids.has(person.applicationId)) found.set(person.applicationId, person);
  }
  return found;
};

/** The result of one application. Throws {@link UsageError} when RESULTS does not hold it. */
export const resultOf = async ({ results }: ResultsArgument, id: string) => {
  for await (const { result } of readResults(results)) if (result.applicationId === id) return result;
  throw new UsageError(`${results} holds no application "${id}"`);
};
