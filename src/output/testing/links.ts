import type { Campaign, CampaignEdge } from '../../engine/contract/campaign.ts';
import type { Link, Tie, TieKind } from '../../engine/contract/result.ts';
import type { LinkSummary, Ranked } from '../report.ts';

/** Made-up ties, links and campaigns in the shape that a real run gives. */

export const tieOf = (kind: TieKind, value: string, changes: Partial<Tie> = {}): Tie => ({
  kind,
  value,
  level: 'exact',
  people: 3,
  firstSeen: '2026-02-02T08:00:00Z',
  lastSeen: '2026-03-04T17:30:00Z',
  bits: 4.2,
  explained: null,
  ...changes,
});

export const linkOf = (applicationId: string, ties: readonly Tie[], changes: Partial<Link> = {}): Link => ({
  applicationId,
  via: ties[0]?.kind ?? 'email',
  bits: ties.reduce((sum, tie) => sum + tie.bits, 0),
  relation: 'different-people',
  samePersonBits: -6.1,
  ties,
  decided: null,
  ...changes,
});

interface Sample {
  readonly id: string;
  /** Members in order of arrival. */
  readonly people: readonly Ranked[];
}

const pairTies = (left: number, right: number): readonly Tie[] => [
  tieOf('resume-text', '', { level: 'resemblance 0.81', people: 2, bits: 3.4 }),
  ...((left + right) % 2 === 0 ? [tieOf('phone', '+1 202 555 0143', { people: 4, bits: 4.6 })] : []),
  ...((left * right) % 3 === 0 ? [tieOf('device', 'f3c9…', { people: 5, bits: 2.8 })] : []),
];

/** Everybody is linked to the one before, and to some others; the last one by a thread. */
const edgesOf = (people: readonly Ranked[]): readonly CampaignEdge[] =>
  people
    .flatMap((right, at) =>
      people.slice(0, at).flatMap((left, before) => {
        const thread = at === people.length - 1;
        if (thread ? before !== 0 : at - before > 1 && (at * 7 + before * 3) % 4 !== 0) return [];
        const ties = thread ? [tieOf('network', '198.51.100.0/24', { bits: 1.2 })] : pairTies(before, at);
        return [
          {
            left: left.result.applicationId,
            right: right.result.applicationId,
            bits: ties.reduce((sum, tie) => sum + tie.bits, 0),
            kinds: ties.map((tie) => tie.kind),
          },
        ];
      }),
    )
    .sort((a, b) => b.bits - a.bits);

/** A campaign of these people; the last one is an uncertain member. */
const campaignOf = ({ id, people }: Sample): Campaign => {
  const edges = edgesOf(people);
  const [strongest, weakest] = [edges[0], edges.at(-1)];
  if (strongest === undefined || weakest === undefined) throw new Error('a campaign needs two people');
  const held = (person: string) =>
    edges.filter(({ left, right }) => left === person || right === person).reduce((sum, edge) => sum + edge.bits, 0);
  const members = people.map(({ result, name }, at) => ({
    applications: at % 5 === 1 ? [result.applicationId, `${result.applicationId}-again`] : [result.applicationId],
    name,
    membership: at === people.length - 1 ? ('uncertain' as const) : ('member' as const),
    bits: held(result.applicationId),
    because: [
      `The résumé text resembles that of ${Math.min(8, people.length - 1)} other people`,
      ...(at % 2 === 0 ? ['The phone number +1 202 555 0143 is shared by 4 people'] : []),
    ],
    removedIf: at % 2 === 0 ? (['resume-text', 'phone'] as const) : (['resume-text'] as const),
    decided: at === 0 ? ('fraud' as const) : at === 3 ? ('genuine' as const) : null,
  }));
  const seen = { firstSeen: '2026-02-02T08:00:00Z', lastSeen: '2026-03-24T17:30:00Z' };
  return {
    id,
    formerIds: id.endsWith('1') ? ['c-000090'] : [],
    ...seen,
    people: people.length,
    applications: members.reduce((sum, member) => sum + member.applications.length, 0),
    growth: [
      { week: '2026-W06', applications: 1 },
      { week: '2026-W07', applications: Math.ceil(people.length / 4) },
      { week: '2026-W09', applications: Math.ceil(people.length / 2) },
      { week: '2026-W12', applications: Math.max(1, Math.floor(people.length / 6)) },
    ],
    roles: [
      { title: 'Senior Backend Engineer', applications: Math.ceil(people.length / 2) },
      { title: 'Site Reliability Engineer, Payments', applications: Math.floor(people.length / 3) },
    ],
    shared: [
      {
        kind: 'passage',
        value: 'Built payment services with Kafka and Go',
        members: people.length,
        people: people.length,
        ...seen,
      },
      {
        kind: 'phone',
        value: '+1 202 555 0143',
        members: Math.ceil(people.length / 2),
        people: Math.ceil(people.length / 2) + 1,
        ...seen,
      },
      {
        kind: 'device',
        value: 'f3c9…',
        members: Math.ceil(people.length / 3),
        people: Math.ceil(people.length / 3) + 3,
        ...seen,
      },
    ],
    strongest,
    weakest,
    edges,
    edgesLeftOut: 0,
    members,
    decided: { fraud: 1, genuine: people.length > 3 ? 1 : 0 },
  };
};

/** These people with the links and the membership that the campaign gives them. */
const linkedBy = ({ id, edges, members }: Campaign, people: readonly Ranked[]): readonly Ranked[] =>
  people.map((person) => {
    const own = person.result.applicationId;
    const at = people.indexOf(person);
    const links = edges
      .filter(({ left, right }) => left === own || right === own)
      .map(({ left, right }) => {
        const other = left === own ? right : left;
        const place = people.findIndex(({ result }) => result.applicationId === other);
        return linkOf(other, pairTies(Math.min(at, place), Math.max(at, place)), {
          decided: place === 0 ? 'fraud' : null,
        });
      });
    const member = members[at];
    if (member === undefined) return person;
    const membership = { id, membership: member.membership, bits: member.bits };
    return {
      ...person,
      result: { ...person.result, links: links.slice(0, 20), linksLeftOut: 0, campaign: membership },
    };
  });

/** Some campaigns among these people, largest first, and everybody with his links; the order of people is kept. */
export const campaignsAmong = (
  people: readonly Ranked[],
  sizes: readonly number[],
): { readonly campaigns: readonly Campaign[]; readonly people: readonly Ranked[] } => {
  const linked = [...people];
  let from = 0;
  const campaigns = sizes.map((size, index) => {
    const members = people.slice(from, from + size);
    const campaign = campaignOf({ id: `c-${String(index + 1).padStart(6, '0')}`, people: members });
    linked.splice(from, size, ...linkedBy(campaign, members));
    from += size;
    return campaign;
  });
  return { campaigns, people: linked };
};

export const linkSummaryOf = (changes: Partial<LinkSummary> = {}): LinkSummary => ({
  linkedApplications: 212,
  links: 1_480,
  campaigns: 3,
  largestCampaign: 24,
  peopleInCampaigns: 43,
  commonValues: [
    { kind: 'network', value: '192.0.2.0/24', people: 412 },
    { kind: 'passage', value: 'Team player with a passion for clean code', people: 88 },
  ],
  overflowing: 2,
  ...changes,
});
