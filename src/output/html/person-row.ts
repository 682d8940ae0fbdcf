/**
 * What the page's script reads. People are arrays rather than objects, and repeated texts are kept once in the
 * catalogue and named by their index, so that thousands of people open quickly.
 */

/** One row of evidence; `bits` in hundredths, so that what is shown adds up. */
type EvidenceCell = readonly [kind: number, bits: number, says: string, fields: readonly number[]];

/**
 * One thing that two applications share; texts by their index, `bits` in hundredths, `people` 0 where nobody counts
 * them, `explained` -1 where it counts.
 */
export type TieCell = readonly [
  what: number,
  level: number,
  people: number,
  seen: number,
  bits: number,
  explained: number,
];

/** Another application that shares something with this one; texts by their index, `decided` -1 where nobody did. */
export type LinkCell = readonly [
  applicationId: string,
  via: number,
  bits: number,
  relation: number,
  chanceOfOne: number,
  decided: number,
  ties: readonly TieCell[],
];

/** The campaign that holds the person, by the index of its id, and how firmly. */
export type CampaignCell = readonly [id: number, membership: number, bits: number];

export type PersonRow = readonly [
  id: string,
  name: string,
  job: string,
  receivedAt: string,
  band: 'clear' | 'review' | 'priority',
  score: number,
  chance: readonly [probability: number, low: number, high: number],
  chanceInWords: readonly [probability: string, odds: string, low: string, high: string],
  prior: number,
  total: number,
  ran: number,
  of: number,
  notRun: number,
  evidence: readonly EvidenceCell[],
  links: readonly LinkCell[],
  linksLeftOut: number,
  campaign: CampaignCell | null,
];

/** What every row of evidence of one kind has in common. */
export interface EvidenceKind {
  readonly signal: string;
  readonly label: string;
  readonly family: string;
  readonly innocent: readonly string[];
  readonly ask: string;
}

export interface Catalogue {
  readonly kinds: readonly EvidenceKind[];
  /** JSON pointers. */
  readonly fields: readonly string[];
  /** What links and campaigns say. */
  readonly texts: readonly string[];
  /** People in each campaign that the page shows. */
  readonly campaigns: readonly (readonly [id: string, people: number])[];
  readonly notRunGroups: readonly (readonly [why: string, signals: readonly string[]])[];
  /** Lists of indices into `notRunGroups`. */
  readonly notRunSets: readonly (readonly number[])[];
  /** Bits, in hundredths, where the bands begin in the standard tier; null where no score reaches one. */
  readonly lines: { readonly review: number | null; readonly priority: number | null };
  readonly screened: number;
}
