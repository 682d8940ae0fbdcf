import { streetKinds, streets } from '../data/employers.ts';
import type { Place } from '../data/places/place.ts';
import type { Random } from '../random.ts';
import type { Home } from './person.ts';

const postalLetters = 'ABCEGHJKLMNPRSTVWXYZ';

/** Fills a postal pattern: `#` with a digit, `@` with a letter. */
const postalCode = (pattern: string, random: Random): string => {
  let code = '';
  for (const sign of pattern) {
    if (sign === '#') code += String(random.below(10));
    else if (sign === '@') code += postalLetters[random.below(postalLetters.length)] ?? 'A';
    else code += sign;
  }
  return code;
};

const units = [', Apt ', ' #', ', Unit '] as const;

const unit = (random: Random): string =>
  random.chance(0.4) ? `${random.pick(units)}${random.between(1, 40)}${random.pick(['', 'A', 'B', 'C'])}` : '';

/** An invented dwelling in a place. */
export const drawHome = (place: Place, random: Random): Home => {
  const street = `${random.pick(streets)} ${random.pick(streetKinds)}`;
  const number = random.between(2, 9_899);
  const numberLast = ['DE', 'NL', 'PL', 'IT', 'ES', 'SE', 'BR', 'MX'].includes(place.country);
  return {
    place,
    street: numberLast ? `${street} ${(number % 180) + 1}` : `${number} ${street}${unit(random)}`,
    postalCode: postalCode(place.postal, random),
  };
};

/** The same house without the number of a flat, as people write who share a door. */
export const withoutUnit = (home: Home): Home => ({
  ...home,
  street: units.reduce<string>((street, mark) => street.split(mark)[0] ?? street, home.street),
});
