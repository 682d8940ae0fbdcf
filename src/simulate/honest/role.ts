import type { Draft } from '../draft.ts';
import type { Opening } from '../openings.ts';
import type { Casting } from '../person/draw-person.ts';
import type { Random } from '../random.ts';
import type { TellName } from '../tells/catalogue.ts';
import type { Soil } from '../tells/plant.ts';
import { plant } from '../tells/plants.ts';

/** An honest person who applies once. */
export interface Role {
  readonly archetype: `honest/${string}`;
  /** Share of honest applications, relative. */
  readonly share: number;
  /** What is settled before the person is drawn. */
  readonly cast?: (random: Random, opening: Opening) => Partial<Casting>;
  /** What their life does to the plain application. */
  readonly act?: (draft: Draft, soil: Soil) => Draft;
}

/** Leaves a tell with some probability. */
export const perhaps = (draft: Draft, probability: number, tell: TellName, soil: Soil): Draft =>
  soil.random.chance(probability) ? plant(draft, tell, soil) : draft;

/** Leaves exactly one of several tells, where the draft has a place for one. */
export const oneOf = (draft: Draft, among: readonly TellName[], soil: Soil): Draft => {
  for (const tell of soil.random.sample(among, among.length)) {
    const planted = plant(draft, tell, soil);
    if (planted !== draft) return planted;
  }
  return draft;
};
