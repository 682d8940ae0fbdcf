import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Campaign } from '../engine/contract/campaign.ts';
import { campaignsPath, findCampaign, largestCampaigns, readCampaigns } from './campaigns-file.ts';
import { ResultsError } from './results-folder.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'gatehouse-campaigns-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const campaignOf = (id: string, people: number, changes: Partial<Campaign> = {}): Campaign => {
  const edge = { left: 'a', right: 'b', bits: 5, kinds: ['email' as const] };
  return {
    id,
    formerIds: [],
    firstSeen: '2026-02-02T08:00:00Z',
    lastSeen: '2026-03-04T08:00:00Z',
    people,
    applications: people,
    growth: [{ week: '2026-W06', applications: people }],
    roles: [],
    shared: [],
    strongest: edge,
    weakest: edge,
    edges: [edge],
    edgesLeftOut: 0,
    members: [],
    decided: { fraud: 0, genuine: 0 },
    ...changes,
  };
};

const write = (campaigns: readonly Campaign[]): string => {
  const path = campaignsPath(directory);
  writeFileSync(path, campaigns.map((it) => `${JSON.stringify(it)}\n`).join(''));
  return path;
};

const idsOf = (campaigns: readonly Campaign[]): readonly string[] => campaigns.map(({ id }) => id);

describe('campaigns.jsonl', () => {
  test('is read in its order; a last line without its end is left out', async () => {
    const path = write([campaignOf('a', 2), campaignOf('b', 3)]);
    appendFileSync(path, '{"id":"cut');
    const read: Campaign[] = [];
    for await (const campaign of readCampaigns(path)) read.push(campaign);
    expect(read).toEqual([campaignOf('a', 2), campaignOf('b', 3)]);
  });

  test.each([
    ['not json\n', /:2: the line is not JSON/],
    ['{"id":"x"}\n', /:2: the line is not a campaign of this format \(formerIds\)/],
  ])('names the line that holds %j', async (line, reason) => {
    const path = write([campaignOf('a', 2)]);
    appendFileSync(path, line);
    await expect(findCampaign(path, 'nobody')).rejects.toThrow(reason);
    await expect(largestCampaigns(path, 5)).rejects.toThrow(ResultsError);
  });

  test('gives the largest, later ones before earlier ones, and counts all', async () => {
    const sizes = [2, 9, 4, 4, 7, 3, 2, 8, 5];
    const campaigns = sizes.map((people, index) => campaignOf(`c-${index}`, people));
    campaigns[2] = campaignOf('c-2', 4, { lastSeen: '2026-04-01T00:00:00Z' });
    const path = write(campaigns);
    for (const most of [1, 2, 5, 100]) {
      const { shown, total, people } = await largestCampaigns(path, most);
      expect(idsOf(shown)).toEqual(['c-1', 'c-7', 'c-4', 'c-8', 'c-2', 'c-3', 'c-5', 'c-0', 'c-6'].slice(0, most));
      expect({ total, people }).toEqual({ total: 9, people: 44 });
    }
  });

  test('finds a campaign by its id, and by the id of one that was merged into it', async () => {
    const path = write([campaignOf('young', 5, { formerIds: ['old', 'older'] }), campaignOf('old', 3)]);
    expect((await findCampaign(path, 'old'))?.people).toBe(3);
    expect((await findCampaign(path, 'older'))?.id).toBe('young');
    expect(await findCampaign(path, 'nobody')).toBeUndefined();
  });
});
