import { getAllTimezones, getCountry, getTimezone } from 'countries-and-timezones';
import type { Tables } from '../../engine/reference.ts';
import { lazy } from '../lazy.ts';
import type { TableSource } from '../table-source.ts';
import { regions } from './regions.ts';

export const source: TableSource = {
  title: 'countries-and-timezones, from the IANA time zone database',
  url: 'https://github.com/manuelmhtr/countries-and-timezones',
  accessed: '2026-11',
  licence: 'MIT; data public domain',
};

interface Zone {
  readonly countries: readonly string[];
  readonly offsets: readonly number[];
}

/** Names of an offset and not of a place: they say nothing of a country. */
const placeless = /^(?:Etc\/.*|[A-Z]{3}|[A-Z]{3}\d[A-Z]{3}|GMT.*|Greenwich|UCT|UTC|Universal|Zulu)$/;
/** The database knows no zone for Kosovo, which keeps the time of Belgrade. */
const kosovo = { code: 'XK', zone: 'Europe/Belgrade' };

const buildZones = (): ReadonlyMap<string, Zone> => {
  const table = new Map<string, Zone>();
  for (const name of Object.keys(getAllTimezones({ deprecated: true }))) {
    const zone = getTimezone(name);
    if (zone === null || name === 'Factory') continue;
    const countries: readonly string[] = placeless.test(name) ? [] : zone.countries;
    table.set(name, {
      countries: name === kosovo.zone ? [...countries, kosovo.code] : countries,
      offsets: [...new Set([zone.utcOffset, zone.dstOffset])],
    });
  }
  return table;
};

/** Where a zone is in use and what it shows; what clocks show in a country or in a state. */
export const timeZones = (): Tables['timeZones'] => {
  const zones = lazy(buildZones);
  const regionsOf = lazy(regions);
  const countries = new Map<string, readonly number[]>();
  const offsetsOfCountry = (country: string): readonly number[] | undefined => {
    const names = country === kosovo.code ? [kosovo.zone] : (getCountry(country)?.timezones ?? []);
    const offsets = names.flatMap((name) => zones().get(name)?.offsets ?? []);
    return offsets.length === 0 ? undefined : [...new Set(offsets)].sort((a, b) => a - b);
  };
  return {
    countries(zone) {
      const countries = zones().get(zone)?.countries;
      return countries === undefined || countries.length === 0 ? undefined : countries;
    },
    offsets: (zone) => zones().get(zone)?.offsets,
    offsetsOfRegion: (country, region) => regionsOf().get(country)?.get(region)?.offsets,
    offsetsOfCountry(country) {
      const known = countries.get(country) ?? offsetsOfCountry(country);
      if (known !== undefined) countries.set(country, known);
      return known;
    },
  };
};
