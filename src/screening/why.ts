import { existsSync } from 'node:fs';
import type { Pair } from '../engine/contract/pair.ts';
import { explainTwo } from '../engine/links/explain-two.ts';
import { History } from '../engine/links/history.ts';
import type { Traces } from '../engine/links/traces.ts';
import { bundledTables } from '../reference/bundled.ts';
import { campaignsPath, readCampaigns } from './campaigns-file.ts';
import { ResultsError } from './results-folder.ts';
import { readTracesFile } from './traces-file.ts';

/** Ids of the campaigns that two applications are in. */
const campaignsOf = async (directory: string, left: string, right: string): Promise<Pair['campaign']> => {
  const found: { left: string | null; right: string | null } = { left: null, right: null };
  if (!existsSync(campaignsPath(directory))) return found;
  for await (const { id, members } of readCampaigns(campaignsPath(directory)))
    for (const { applications } of members) {
      if (applications.includes(left)) found.left = id;
      if (applications.includes(right)) found.right = id;
    }
  return found;
};

const twoTraces = async (directory: string, left: string, right: string): Promise<readonly [Traces, Traces]> => {
  const found = new Map<string, Traces>();
  for await (const { traces } of readTracesFile(directory)) {
    if (traces.applicationId === left || traces.applicationId === right) found.set(traces.applicationId, traces);
    if (found.size === 2) break;
  }
  const [one, other] = [found.get(left), found.get(right)];
  if (one === undefined || other === undefined)
    throw new ResultsError(`${directory}: holds no traces of ${one === undefined ? left : right}`);
  return one.at <= other.at ? [one, other] : [other, one];
};

/**
 * Why two applications of a results folder are, or are not, held for one person and for one operator. How many people
 * share a value is counted over the whole folder.
 */
export const explainPair = async (directory: string, left: string, right: string): Promise<Pair> => {
  if (left === right) throw new ResultsError('why compares two different applications');
  const [earlier, later] = await twoTraces(directory, left, right);
  const wanted = new Set(
    [earlier, later].flatMap((it) => [...it.keys, ...it.passages.flatMap(keysOf)].map((key) => key.hash)),
  );
  const history = new History(bundledTables.nicknames);
  for await (const { traces } of readTracesFile(directory)) {
    if (traces.applicationId === later.applicationId) continue;
    const part: Traces = {
      ...traces,
      keys: traces.keys.filter(({ hash }) => wanted.has(hash)),
      passages: traces.passages.filter(({ keys }) => keys.some((hash) => wanted.has(hash))),
      signature: traces.applicationId === earlier.applicationId ? traces.signature : null,
    };
    history.publish(history.keep(part, 0), part);
  }
  const pair = explainTwo(earlier, later, history);
  return { ...pair, campaign: await campaignsOf(directory, pair.left, pair.right) };
};

const keysOf = ({ keys }: Traces['passages'][number]): { readonly hash: number }[] => keys.map((hash) => ({ hash }));
