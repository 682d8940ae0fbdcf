import type { Answer, Api } from '../../api/client.ts';
import type { Campaign, CampaignMember } from '../record/use-campaign.ts';

/** What a decision does to one application. */
export type Planned = Answer<Api['campaignDecisions']['plan']>['members'][number];

/** One person of a plan with all applications; null when the campaign changed since and does not name them. */
export interface PlannedPerson {
  /** Reference of the first application. */
  readonly key: string;
  readonly member: CampaignMember | null;
  readonly applications: readonly Planned[];
}

/** People are looked through, applications are decided: the plan by person, in its own order. */
export const byPerson = (planned: readonly Planned[], members: Campaign['members']): readonly PlannedPerson[] => {
  const owners = new Map(members.flatMap((member) => member.applications.map((one) => [one, member] as const)));
  const people = new Map<string, PlannedPerson>();
  for (const it of planned) {
    const member = owners.get(it.application) ?? null;
    const key = member?.applications[0] ?? it.application;
    const known = people.get(key);
    people.set(key, { key, member, applications: [...(known?.applications ?? []), it] });
  }
  return [...people.values()];
};

/** Why people are left out, by key. */
export type LeftOut = ReadonlyMap<string, string>;

/** What happens to a person: passed over when none of their applications can be decided. */
export const treatmentOf = ({ key, applications }: PlannedPerson, leftOut: LeftOut): Planned['treatment'] => {
  if (applications.every(({ treatment }) => treatment === 'skip')) return 'skip';
  return leftOut.has(key) ? 'except' : 'decide';
};

/** How many applications come to what. */
export const countsOf = (people: readonly PlannedPerson[], leftOut: LeftOut): Record<Planned['treatment'], number> => {
  const counts = { decide: 0, except: 0, skip: 0 };
  for (const person of people) {
    for (const { treatment } of person.applications) {
      counts[treatment === 'skip' ? 'skip' : treatmentOf(person, leftOut)] += 1;
    }
  }
  return counts;
};

/** Who is left out, for the service: every application that could have been decided. */
export const exceptionsOf = (people: readonly PlannedPerson[], leftOut: LeftOut) =>
  people.flatMap(({ key, applications }) => {
    const why = leftOut.get(key);
    if (why === undefined) return [];
    return applications.flatMap(({ application, treatment }) =>
      treatment === 'skip' ? [] : [{ application, why: why.trim() }],
    );
  });
