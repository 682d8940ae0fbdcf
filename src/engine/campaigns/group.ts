/** A person in a campaign. */
export interface Member {
  readonly person: number;
  membership: 'member' | 'uncertain';
  /** What holds the person in the campaign. */
  bits: number;
}

/** People who seem to be played by one operator. */
export interface Group {
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly members: ReadonlyMap<number, Member>;
}

/** The same while it is kept. */
export interface OpenGroup extends Group {
  readonly formerIds: string[];
  readonly members: Map<number, Member>;
}
