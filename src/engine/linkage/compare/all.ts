import type { Role } from '../people.ts';
import {
  houseNumberComparison,
  localityComparison,
  postcodeComparison,
  regionComparison,
  secondLineComparison,
  streetComparison,
} from './addresses.ts';
import type { Comparison } from './comparison.ts';
import { emailComparison, identifierComparison, phoneComparison } from './contacts.ts';
import { ageComparison, birthComparison } from './dates.ts';
import { givenComparison, middleComparison, type SameGivenName, surnameComparison } from './names.ts';

/** The comparison of each role. */
export const comparisons = (sameGivenName: SameGivenName): Readonly<Record<Role, Comparison>> => ({
  given: givenComparison(sameGivenName),
  middle: middleComparison,
  surname: surnameComparison,
  birth: birthComparison,
  age: ageComparison,
  'house-number': houseNumberComparison,
  street: streetComparison,
  'second-line': secondLineComparison,
  locality: localityComparison,
  postcode: postcodeComparison,
  region: regionComparison,
  email: emailComparison,
  phone: phoneComparison,
  identifier: identifierComparison,
});
