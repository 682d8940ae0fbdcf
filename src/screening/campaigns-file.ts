import { join } from 'node:path';
import { Campaign } from '../engine/contract/campaign.ts';
import { ResultsError, wholeLines } from './results-folder.ts';

/** Beside results.jsonl; holds names and shared values, so it is read and kept with the same care as people.jsonl. */
export const campaignsPath = (directory: string): string => join(directory, 'campaigns.jsonl');

const read = (path: string, line: string, number: number): Campaign => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new ResultsError(`${path}:${number}: the line is not JSON`);
  }
  const parsed = Campaign.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new ResultsError(
    `${path}:${number}: the line is not a campaign of this format (${parsed.error.issues[0]?.path.join('.')})`,
  );
};

/** Campaigns one by one, in the order of the file; a last line without its end (a crash) is not handed on. */
export async function* readCampaigns(path: string): AsyncGenerator<Campaign> {
  let number = 0;
  for await (const line of wholeLines(path)) {
    number += 1;
    yield read(path, line, number);
  }
}

const larger = (a: Campaign, b: Campaign): number =>
  b.people - a.people || (a.lastSeen === b.lastSeen ? 0 : a.lastSeen < b.lastSeen ? 1 : -1) || (a.id < b.id ? -1 : 1);

/** The largest campaigns of a file, and how many campaigns and people there are in all. */
export interface Largest {
  readonly shown: readonly Campaign[];
  readonly total: number;
  readonly people: number;
}

/** The `most` campaigns with the most people, largest first, later ones before earlier ones. Holds about twice as many. */
export const largestCampaigns = async (path: string, most: number): Promise<Largest> => {
  let kept: Campaign[] = [];
  let total = 0;
  let people = 0;
  for await (const campaign of readCampaigns(path)) {
    total += 1;
    people += campaign.people;
    kept.push(campaign);
    if (kept.length >= 2 * most) kept = kept.sort(larger).slice(0, most);
  }
  return { shown: kept.sort(larger).slice(0, most), total, people };
};

/** The campaign of an id, or the one that it was merged into; undefined when there is none. */
export const findCampaign = async (path: string, id: string): Promise<Campaign | undefined> => {
  let heir: Campaign | undefined;
  for await (const campaign of readCampaigns(path)) {
    if (campaign.id === id) return campaign;
    if (heir === undefined && campaign.formerIds.includes(id)) heir = campaign;
  }
  return heir;
};
