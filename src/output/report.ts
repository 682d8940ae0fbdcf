import type { Band, Result, TieKind } from '../engine/contract/result.ts';

/** One line of the ranking: a result and the words a person knows the applicant by. */
export interface Ranked {
  readonly result: Result;
  readonly name: string;
  readonly job: string | undefined;
  readonly receivedAt: string;
}

/** Applications whose band is another one, and which way: up is towards priority. */
interface Moved {
  readonly up: number;
  readonly down: number;
}

/** What was found between applications, for the head of every report. */
export interface LinkSummary {
  /** Applications with at least one link that counts. */
  readonly linkedApplications: number;
  readonly links: number;
  readonly campaigns: number;
  /** People in the largest campaign. */
  readonly largestCampaign: number;
  readonly peopleInCampaigns: number;
  /** Values beyond the common-value guard, most people first. */
  readonly commonValues: readonly { readonly kind: TieKind; readonly value: string; readonly people: number }[];
  /** Keys with too many candidates to compare them all. */
  readonly overflowing: number;
  /** With --hindsight: whose band is another one because of later applications. */
  readonly hindsight?: Moved & { readonly changed: number };
  /** With --decisions: verdicts that were used. */
  readonly decisions?: { readonly used: number };
  /** With --challenger: whose band would be another one by the other weights. */
  readonly challenger?: Moved & { readonly changedBand: number };
}

/** Counts over a whole run, for the head of every report. */
export interface Summary {
  readonly screened: number;
  readonly rejected: number;
  /** Rejected records by reason, most frequent first. */
  readonly rejectedReasons: readonly (readonly [reason: string, count: number])[];
  /** Readable records with something odd in them (unknown fields, invisible characters), by kind. */
  readonly warnings: readonly (readonly [kind: string, count: number])[];
  readonly bands: Readonly<Record<Band, number>>;
  /** Applications in each half-bit bin of total bits, from `histogramFrom` upwards. */
  readonly histogram: readonly number[];
  readonly histogramFrom: number;
  /** How often each signal was seen, most frequent first. */
  readonly signals: readonly (readonly [signal: string, count: number])[];
  /** Bits at which review and priority begin, for the standard tier. */
  readonly lines: { readonly review: number; readonly priority: number };
  readonly engine: Result['engine'];
  /** Undefined where applications were not compared with each other. */
  readonly links?: LinkSummary;
}
