import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { renderExplanation } from '../output/explain.ts';
import { readPerson } from '../screening/person.ts';
import { peoplePath, readResults, resultsPath, wholeLines } from '../screening/results-folder.ts';
import { colourOf, columnsOf, type ExitCode, type Io, UsageError, write } from './io.ts';

/** The name and job of an applicant, when people.jsonl lies beside the results. */
const personOf = async (directory: string, id: string) => {
  const path = peoplePath(directory);
  if (!existsSync(path)) return undefined;
  for await (const line of wholeLines(path)) {
    const person = readPerson(line);
    if (person.applicationId === id) return person;
  }
  return undefined;
};

/** `gatehouse explain RESULTS ID`: one person's reasons. RESULTS is a results.jsonl or the folder that holds it. */
export const explainCommand = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  const [results, id] = positionals;
  if (results === undefined || id === undefined || positionals.length > 2)
    throw new UsageError('explain needs RESULTS (a results.jsonl or its folder) and the ID of an application');
  if (!existsSync(results)) throw new UsageError(`${results}: there is no such file or folder`);
  const path = statSync(results).isDirectory() ? resultsPath(results) : results;
  if (!existsSync(path))
    throw new UsageError(`${path}: there is no such file; run \`gatehouse screen INPUT --out ${results}\` first`);
  for await (const { result } of readResults(path)) {
    if (result.applicationId !== id) continue;
    const person = await personOf(dirname(path), id);
    const ranked = {
      result,
      name: person?.name ?? id,
      job: person?.job ?? undefined,
      receivedAt: person?.receivedAt ?? '',
    };
    await write(io.stdout, renderExplanation(ranked, { columns: columnsOf(io), colour: colourOf(io) }));
    return 0;
  }
  throw new UsageError(`${path} holds no application "${id}"`);
};
