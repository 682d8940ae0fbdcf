import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { renderCampaigns } from '../output/campaign-list.ts';
import { renderCampaign } from '../output/campaign-page.ts';
import { campaignsPath, findCampaign, largestCampaigns } from '../screening/campaigns-file.ts';
import { colourOf, columnsOf, type ExitCode, type Io, UsageError, write } from './io.ts';
import { resultsArgument } from './results-argument.ts';
import { wholeNumber } from './whole-number.ts';

const MOST_LISTED = 20;

type Format = 'table' | 'jsonl';

const formatOf = (text: string): Format => {
  if (text === 'table' || text === 'jsonl') return text;
  throw new UsageError(`--format takes table or jsonl, not "${text}"`);
};

const showOne = async (path: string, { id, format }: { readonly id: string; readonly format: Format }, io: Io) => {
  const campaign = await findCampaign(path, id);
  if (campaign === undefined)
    throw new UsageError(`${path} holds no campaign "${id}"; gatehouse campaigns RESULTS lists them`);
  await write(
    io.stdout,
    format === 'jsonl'
      ? `${JSON.stringify(campaign)}\n`
      : renderCampaign(campaign, { columns: columnsOf(io), colour: colourOf(io) }),
  );
};

/** `gatehouse campaigns RESULTS [ID]`: the campaigns of a run, largest first, or one of them in full. */
export const campaignsCommand = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string', default: 'table' }, top: { type: 'string' } },
  });
  const [given, id] = positionals;
  if (given === undefined || positionals.length > 2)
    throw new UsageError('campaigns needs RESULTS (a results.jsonl or its folder), and may name one campaign');
  const format = formatOf(values.format);
  const top = values.top === undefined ? undefined : wholeNumber('top', values.top, { from: 1, to: 1_000_000 });
  const path = campaignsPath(resultsArgument(given).directory);
  if (!existsSync(path))
    throw new UsageError(`${path}: there is no such file; the run did not compare applications with each other`);
  if (id !== undefined) {
    await showOne(path, { id, format }, io);
    return 0;
  }
  const largest = await largestCampaigns(path, top ?? (format === 'table' ? MOST_LISTED : Number.POSITIVE_INFINITY));
  if (format === 'jsonl') for (const campaign of largest.shown) await write(io.stdout, `${JSON.stringify(campaign)}\n`);
  else {
    const { shown, total, people } = largest;
    await write(io.stdout, renderCampaigns(shown, { columns: columnsOf(io), colour: colourOf(io), total, people }));
  }
  return 0;
};
