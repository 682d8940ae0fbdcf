import { parseArgs } from 'node:util';
import { renderPair } from '../output/pair.ts';
import { readResults } from '../screening/results-folder.ts';
import { explainPair } from '../screening/why.ts';
import { colourOf, columnsOf, type ExitCode, type Io, UsageError, write } from './io.ts';
import { peopleNamed, type ResultsArgument, resultsArgument } from './results-argument.ts';

const mustHold = async ({ results }: ResultsArgument, ids: ReadonlySet<string>): Promise<void> => {
  const missing = new Set(ids);
  for await (const { result } of readResults(results)) {
    missing.delete(result.applicationId);
    if (missing.size === 0) return;
  }
  throw new UsageError(`${results} holds no application ${[...missing].map((id) => `"${id}"`).join(' and no ')}`);
};

/** `gatehouse why RESULTS A B`: are two applications one person, and is one operator behind both? */
export const whyCommand = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string', default: 'table' } },
  });
  const [given, left, right] = positionals;
  if (given === undefined || left === undefined || right === undefined || positionals.length > 3)
    throw new UsageError('why needs RESULTS (a results.jsonl or its folder) and the IDs of two applications');
  if (left === right) throw new UsageError(`why compares two applications, and "${left}" was named twice`);
  if (values.format !== 'table' && values.format !== 'json')
    throw new UsageError(`--format takes table or json, not "${values.format}"`);
  const run = resultsArgument(given);
  const ids = new Set([left, right]);
  await mustHold(run, ids);
  const pair = await explainPair(run.directory, left, right);
  if (values.format === 'json') {
    await write(io.stdout, `${JSON.stringify(pair, null, 2)}\n`);
    return 0;
  }
  const names = new Map([...(await peopleNamed(run, ids))].map(([id, { name }]) => [id, name]));
  await write(io.stdout, renderPair(pair, { columns: columnsOf(io), colour: colourOf(io), names }));
  return 0;
};
