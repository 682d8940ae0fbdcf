import type { Location } from '../contract/application.ts';
import type { Place } from '../model.ts';
import type { Tables } from '../reference.ts';

type Places = Tables['places'];

/** ISO country of a location: its code or name, or the country that its region alone can belong to. */
export const countryOf = (location: Location, places: Places): string | undefined => {
  const stated = (location.countryCode ?? location.country ?? '').trim();
  const country = stated === '' ? undefined : places.country(stated);
  if (country !== undefined) return country;
  const region = (location.region ?? '').trim();
  return stated === '' && region.length > 2 && places.region('US', region) !== undefined ? 'US' : undefined;
};

/** Two-letter region of a location in a country whose regions the reference knows. */
export const regionOf = (location: Location, country: string | undefined, places: Places): string | undefined =>
  country === undefined || location.region === undefined ? undefined : places.region(country, location.region.trim());

/** Reads "Austin, TX", "Toronto, ON, Canada" or "Berlin, Germany". Undefined when no known country or region is in it. */
export const readPlace = (text: string, field: string, places: Places): Place | undefined => {
  const parts = text
    .slice(0, 200)
    .split(/[,;|/–-]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const last = parts.at(-1);
  if (last === undefined) return undefined;
  const american = places.region('US', last);
  if (american !== undefined && parts.length > 1) return { field, country: 'US', region: american };
  const canadian = places.region('CA', last);
  if (canadian !== undefined && parts.length > 1) return { field, country: 'CA', region: canadian };
  const country = places.country(last);
  if (country === undefined) return undefined;
  const region = parts.length > 1 ? places.region(country, parts.at(-2) ?? '') : undefined;
  return { field, country, region };
};
