import { hash53 } from '../links/hash.ts';

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

/** The id of a campaign whose first member sent this application: the first one of its row that nobody has. */
export const newGroupId = (founder: string, isTaken: (id: string) => boolean): string => {
  for (let attempt = 0; ; attempt += 1) {
    const id = `c-${hash53(`${founder}|${attempt}`).toString(36).padStart(11, '0').slice(-8)}`;
    if (!isTaken(id)) return id;
  }
};
