import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { renderExplanation } from '../output/explain.ts';
import { campaignsPath, findCampaign } from '../screening/campaigns-file.ts';
import { colourOf, columnsOf, type ExitCode, type Io, UsageError, write } from './io.ts';
import { peopleNamed, resultOf, resultsArgument } from './results-argument.ts';

/** `gatehouse explain RESULTS ID`: one person's reasons. RESULTS is a results.jsonl or the folder that holds it. */
export const explainCommand = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  const [given, id] = positionals;
  if (given === undefined || id === undefined || positionals.length > 2)
    throw new UsageError('explain needs RESULTS (a results.jsonl or its folder) and the ID of an application');
  const run = resultsArgument(given);
  const result = await resultOf(run, id);
  const people = await peopleNamed(run, new Set([id, ...result.links.map((link) => link.applicationId)]));
  const person = people.get(id);
  const campaigns = campaignsPath(run.directory);
  const ranked = {
    result,
    name: person?.name ?? id,
    job: person?.job ?? undefined,
    receivedAt: person?.receivedAt ?? '',
  };
  const page = renderExplanation(ranked, {
    columns: columnsOf(io),
    colour: colourOf(io),
    names: new Map([...people].map(([other, { name }]) => [other, name])),
    campaign:
      result.campaign === null || !existsSync(campaigns)
        ? undefined
        : await findCampaign(campaigns, result.campaign.id),
  });
  await write(io.stdout, page);
  return 0;
};
