import type { Draft } from '../draft.ts';
import type { PhoneBook } from '../person/phones.ts';
import type { Random } from '../random.ts';

/** What a tell may use. */
export interface Soil {
  readonly random: Random;
  readonly phones: PhoneBook;
  /** The instant of applying, in milliseconds. */
  readonly at: number;
}

/** Makes one tell show in a draft, or answers null when the draft has no place for it. */
export type Plant = (draft: Draft, soil: Soil) => Draft | null;
