import type { Band, Result } from '../contract/result.ts';

/** What is learned from: the evidence of one application, without anything that tells who it is. */
export interface LearningCase {
  readonly applicationId: string;
  /** One entry for each row of evidence. */
  readonly shown: readonly { readonly signal: string; readonly strength: number }[];
  /** Signals that could not run: neither seen nor clear. */
  readonly notRun: readonly string[];
  /** log2 odds that the result gave it. */
  readonly bits: number;
  readonly band: Band;
  /** Whatever it is not independent of, by {@link applicationKin} and {@link groupKin}. */
  readonly kin: readonly string[];
  /** Fingerprint of the weights that the result was made with. */
  readonly weights: string;
}

/** Bits from which a link between two people makes their cases dependent. */
const DEPENDENT_FROM = 3;

/** The name of an application among kin. */
export const applicationKin = (applicationId: string): string => `application ${applicationId}`;

/** The name of a campaign or any other known group among kin. */
export const groupKin = (group: string): string => `group ${group}`;

/** Takes from a result what can be learned from. Cases of one campaign, one person or one strong link are kin. */
export const caseOf = ({
  applicationId,
  evidence,
  coverage,
  bits,
  band,
  links,
  campaign,
  engine,
}: Result): LearningCase => ({
  applicationId,
  shown: evidence.map(({ signal, strength }) => ({ signal, strength })),
  notRun: coverage.notRun.map(({ signal }) => signal),
  bits,
  band,
  kin: [
    ...(campaign?.membership === 'member' ? [groupKin(campaign.id)] : []),
    ...links
      .filter((link) => link.relation === 'same-person' || link.bits >= DEPENDENT_FROM)
      .map((link) => applicationKin(link.applicationId)),
  ],
  weights: engine.weights,
});
