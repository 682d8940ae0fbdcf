/** What one signal weighs, and how that is known. */
export interface Weight {
  /** log2 of how much likelier the evidence is under misrepresentation than among honest applicants. */
  readonly bits: number;
  readonly family: Family;
  /** Expected share of honest applications that show it. */
  readonly honest: number;
  /** Standard deviation as a share of the bits: how far the weight may be off. */
  readonly uncertainty: number;
  /**
   * `report`: named as a tell in a public report, strength judged; `judgement`: inferred by us;
   * `restricted`: class R, may prompt a check that everybody gets, never weighs.
   */
  readonly basis: 'report' | 'judgement' | 'restricted';
  /** True when the evidence is only that something is missing; such evidence alone never leaves "clear". */
  readonly absence: boolean;
  /** Bits by strength where they were measured, weakest first; straight lines between, from 0 at strength 0. */
  readonly levels?: readonly Level[] | undefined;
  /** `signal`: fitted together with all others, so only rows of the same signal discount each other. */
  readonly discountedWithin?: 'family' | 'signal' | undefined;
}

export interface Level {
  readonly strength: number;
  readonly bits: number;
}

/** What evidence of a strength weighs, before any discount: read off the levels, else bits times strength. */
export const bitsAt = ({ bits, levels }: Weight, strength: number): number => {
  if (levels === undefined) return bits * strength;
  let below: Level = { strength: 0, bits: 0 };
  for (const level of levels) {
    if (strength <= level.strength) {
      const share = (strength - below.strength) / (level.strength - below.strength);
      return below.bits + share * (level.bits - below.bits);
    }
    below = level;
  }
  return below.bits;
};

export type Family =
  | 'phone'
  | 'email'
  | 'identity'
  | 'presence'
  | 'address'
  | 'education'
  | 'career'
  | 'skill'
  | 'text'
  | 'file'
  | 'references'
  | 'network'
  | 'place'
  | 'behaviour'
  | 'watchlist'
  | 'shared-contact'
  | 'shared-machine'
  | 'shared-text'
  | 'shared-circle'
  | 'company'
  | 'own-history'
  | 'consistency';
