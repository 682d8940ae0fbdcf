import type { Tables } from '../../engine/reference.ts';
import { nameKey } from '../text-key.ts';
import { countryNames } from './countries.ts';
import { regionNames } from './regions.ts';

/** Country and region codes for what people write. */
export const places = (): Tables['places'] => {
  const countries = countryNames();
  const regionsOf = regionNames();
  return {
    country: (text) => countries.get(nameKey(text)),
    region: (country, text) => regionsOf.get(country)?.get(nameKey(text)),
  };
};
