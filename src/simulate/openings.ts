import type { Field } from './data/fields/field.ts';
import { fields } from './data/fields/fields.ts';
import type { Place } from './data/places/place.ts';
import { unitedStates } from './data/places/united-states.ts';
import { advertEndings, advertIntros } from './data/wording.ts';
import type { Random } from './random.ts';
import { duty } from './wording.ts';

/** One open job of the screening employer. */
export interface Opening {
  readonly id: string;
  readonly field: Field;
  readonly title: string;
  readonly remote: boolean;
  readonly riskTier: 'standard' | 'elevated' | 'critical';
  readonly place: Place;
  /** The sentences of the advert, in order. */
  readonly advert: readonly string[];
}

const draw = (index: number, random: Random): Opening => {
  const field = random.weighted(fields.map((it) => [it, it.weight]));
  const rung = random.pick(field.titles.slice(0, 3));
  const title = random.pick(rung);
  return {
    id: `req-${1000 + index}`,
    field,
    title,
    remote: field.remote && random.chance(0.65),
    riskTier: random.weighted([
      ['standard', 70],
      ['elevated', 24],
      ['critical', 6],
    ]),
    place: random.pick(unitedStates),
    advert: [
      random.pick(advertIntros).replace('{title}', title),
      ...Array.from({ length: random.between(3, 5) }, () => duty(field, random)),
      random.pick(advertEndings),
    ],
  };
};

/** The openings that a number of applications goes to: about 150 for each, at least eight. */
export const drawOpenings = (applications: number, random: Random): readonly Opening[] =>
  Array.from({ length: Math.max(8, Math.min(400, Math.ceil(applications / 150))) }, (_, index) => draw(index, random));
