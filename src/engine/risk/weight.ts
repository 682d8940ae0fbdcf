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
}

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
  | 'consistency';
