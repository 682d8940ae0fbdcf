import { open, rename } from 'node:fs/promises';
import { campaignRecords, type Shown } from '../engine/campaigns/record.ts';
import type { Relations } from '../engine/relations.ts';
import { campaignsPath } from './campaigns-file.ts';
import type { Ledger } from './ledger.ts';
import { openLineReader } from './line-reader.ts';
import type { Relating } from './relate.ts';
import { parseTraces, type StoredTraces, tracesPath } from './traces-file.ts';

/** Ids of everybody's applications in a campaign. */
const memberIds = (relations: Relations): Set<string> => {
  const { people, applications } = relations.linker.history;
  const ids = new Set<string>();
  for (const { members } of relations.campaigns.groups())
    for (const person of members.keys())
      for (const number of people.applications(person)) ids.add(applications.id(number));
  return ids;
};

/** Writes campaigns.jsonl, largest first, with the names and jobs of their people. */
export const writeCampaigns = async (
  directory: string,
  { relations, numbers, past }: Relating,
  { ledger, history }: { readonly ledger: Ledger; readonly history: () => AsyncIterable<StoredTraces> },
): Promise<void> => {
  const wanted = memberIds(relations);
  const shown = new Map<string, Shown>();
  const keep = ({ traces }: StoredTraces): void => {
    if (wanted.has(traces.applicationId))
      shown.set(traces.applicationId, { name: traces.shownName, role: traces.role });
  };
  const { applications } = relations.linker.history;
  const reader = openLineReader(tracesPath(directory));
  try {
    numbers.forEach((number, index) => {
      if (wanted.has(applications.id(number))) keep(parseTraces(reader.read(...ledger.span(index, 'traces'))));
    });
  } finally {
    reader.close();
  }
  if (past > 0) for await (const stored of history()) keep(stored);
  const path = campaignsPath(directory);
  const file = await open(`${path}.new`, 'w', 0o600);
  try {
    for (const record of campaignRecords(relations, (id) => shown.get(id) ?? { name: null, role: '' }))
      await file.write(`${JSON.stringify(record)}\n`);
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
};
