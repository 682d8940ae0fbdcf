import type { Group } from '../../engine/campaigns/group.ts';
import { verdictNumber } from '../../engine/links/settled.ts';
import type { Database } from '../../store/database.ts';
import { joinPeople } from '../../store/link-memory/join-people.ts';
import {
  type NewEdge,
  saveCampaigns,
  saveEdges,
  saveSurroundings,
  saveVerdicts,
} from '../../store/link-memory/save.ts';
import type { Vault } from '../../vault/vault.ts';
import type { Surroundings } from './surroundings.ts';

/** What a group was, to tell whether it changed. */
const stateOf = ({ formerIds, members }: Group): string =>
  JSON.stringify([formerIds, [...members.values()].sort((a, b) => a.person - b.person)]);

const newEdges = ({ memory, relations, edges }: Surroundings, numbers: readonly number[]): NewEdge[] => {
  const found = new Map<string, NewEdge>();
  for (const number of numbers) {
    const person = memory.people.of(number);
    for (const [other, edge] of relations.campaigns.edges.of(person)) {
      if (edges.has(edge)) continue;
      const [low, high] = person < other ? [person, other] : [other, person];
      const { left: first, right: second, bits, ties } = edge;
      found.set(`${low}:${high}`, { low, high, first, second, bits, ties });
    }
  }
  return [...found.values()];
};

/** Campaigns that are not as they were loaded, by id; those that ended have no people. */
export interface Campaigning {
  readonly changed: readonly Group[];
  readonly ended: readonly string[];
}

const campaignChanges = ({ relations, groups: before }: Surroundings): Campaigning => {
  const now = relations.campaigns.groups();
  const were = new Map(before.map((group) => [group.id, stateOf(group)]));
  const living = new Set(now.map(({ id }) => id));
  return {
    changed: now.filter((group) => were.get(group.id) !== stateOf(group)),
    ended: [...were.keys()].filter((id) => !living.has(id)),
  };
};

/** Writes down what linking changed. `numbers`: the applications that were linked. Returns the campaigns it touched. */
export const keepChanges = async (
  db: Database,
  { vault, at }: { readonly vault: Vault; readonly at: Date },
  surroundings: Surroundings,
  numbers: readonly number[],
): Promise<Campaigning> => {
  const { memory } = surroundings;
  const first: Promise<void>[] = [];
  const campaigns = campaignChanges(surroundings);
  const merged = new Map([...memory.people.merged.keys()].map((gone) => [gone, memory.people.of(gone)]));
  const verdicts = [...memory.people.changed].map(
    (person) => [person, verdictNumber(memory.people.verdict(person))] as const,
  );
  if (numbers.length > 0)
    first.push(
      saveSurroundings(db, vault, {
        values: memory.values.changed(),
        buckets: memory.texts.changed(),
        people: memory.people.count,
      }),
    );
  if (merged.size > 0) {
    // What is written next names people by the numbers that this gives them.
    await Promise.all(first.splice(0));
    await joinPeople(db, vault, merged);
  }
  await Promise.all([
    ...first,
    saveEdges(db, vault, newEdges(surroundings, numbers)),
    saveVerdicts(db, new Map(verdicts)),
    saveCampaigns(db, { groups: campaigns.changed, ended: campaigns.ended, at }),
  ]);
  return campaigns;
};
