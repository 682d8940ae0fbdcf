import { type Month, monthAt } from '../calendar.ts';
import type { Field } from '../data/fields/field.ts';
import type { Place } from '../data/places/place.ts';
import { unitedStates } from '../data/places/united-states.ts';
import { world } from '../data/places/world.ts';
import type { Random } from '../random.ts';
import { type Template, withTemplate } from '../templates.ts';
import { drawHome } from './address.ts';
import { drawHistory } from './history.ts';
import { freeMailbox, ownMailbox, schoolMailbox } from './mailbox.ts';
import { drawName, drawNaming, slug } from './name.ts';
import { drawDevice, hexadecimal } from './network.ts';
import type { FullName, Handles, History, Person, Phone, Style } from './person.ts';
import type { PhoneBook } from './phones.ts';

/** What may be settled before a person is drawn; the rest is left to chance. Names are never settled by a role. */
export interface Casting {
  readonly id: string;
  readonly field: Field;
  /** Where they live; anywhere by default. */
  readonly place?: Place;
  /** Studied and started abroad. */
  readonly movedIn?: 'from-abroad';
  /** Years since the first job. */
  readonly years?: number;
  /** Months without work before today. */
  readonly pause?: number;
  /** Wrote the résumé with a template or a coach; one in twelve does anyway. */
  readonly writes?: 'from-template';
}

/** What every person is drawn with. */
export interface Setting {
  readonly random: Random;
  readonly phones: PhoneBook;
  /** The instant of applying, in milliseconds. */
  readonly at: number;
  readonly templates: readonly Template[];
}

const anyPlace = (random: Random): Place => (random.chance(0.86) ? random.pick(unitedStates) : random.pick(world));

const drawYears = (random: Random): number => Math.min(34, 0.4 + Math.exp(1.9 + 0.75 * random.normal()));

const originOf = (countries: readonly string[], place: Place, random: Random): string => {
  const abroad = countries.filter((it) => it !== place.country);
  if (abroad.length > 0 && random.chance(0.75)) return random.pick(abroad);
  return random.pick(world.filter((it) => it.country !== place.country)).country;
};

/** Places by what a résumé calls them. */
const placesByName: ReadonlyMap<string, Place> = new Map(unitedStates.map((it) => [`${it.city}, ${it.region}`, it]));

const pastAreas = (history: History): readonly Place[] => {
  const past = new Set<Place>();
  for (const { place } of history.positions) {
    const known = placesByName.get(place);
    if (known !== undefined) past.add(known);
  }
  return [...past];
};

/** Most numbers are local; some were kept from a place that the résumé names. */
const drawPhone = (place: Place, history: History, phones: PhoneBook, random: Random): Phone | null => {
  const past = pastAreas(history);
  const from = past.length > 0 && random.chance(0.25) ? random.pick(past) : place;
  return from.areaCodes.length === 0 ? null : phones.line(from.country, random.pick(from.areaCodes));
};

const drawMailbox = (name: FullName, history: History, now: Month, random: Random): string => {
  const latest = history.studies[0];
  const recent = latest !== undefined && now - latest.end < 60;
  if (latest !== undefined && random.chance(recent ? 0.22 : 0.03)) return schoolMailbox(name, latest.domain, random);
  return random.chance(0.08) ? ownMailbox(name, random) : freeMailbox(name, random);
};

/** Handles that carry the name, as networks suggest them. */
export const drawHandles = (name: FullName, field: Field, random: Random): Handles => {
  const given = slug(name.given);
  const family = slug(name.family);
  const technical = ['backend', 'frontend', 'mobile', 'infrastructure', 'data', 'security', 'quality'].includes(
    field.id,
  );
  const stem = random.pick([
    `${given}${family}`,
    `${given.slice(0, 1)}${family}`,
    `${given}-${family}`,
    `${family}${given.slice(0, 1)}`,
  ]);
  const own = `${stem.replace(/-$/, '')}${random.between(100, 99_999)}`;
  return {
    linkedin: [given, family, hexadecimal(9, random)].filter((part) => part !== '').join('-'),
    github: technical && random.chance(0.6) ? own : null,
    site: random.chance(technical ? 0.12 : 0.05)
      ? `https://${own}.example.${random.pick(['com', 'net', 'org'])}`
      : null,
  };
};

/** How somebody writes. */
const drawStyle = (random: Random): Style => ({
  dates: random.weighted([
    ['iso-month', 40],
    ['iso-day', 14],
    ['short-name', 20],
    ['full-name', 8],
    ['slash', 10],
    ['year', 8],
  ]),
  phone: random.below(60),
  layout: random.below(3),
  country: random.chance(0.75) ? 'code' : 'name',
  employerKey: random.chance(0.8) ? 'name' : 'company',
  skills: random.chance(0.85) ? 'objects' : 'strings',
});

/** Draws one person. */
export const drawPerson = (casting: Casting, { random, phones, at, templates }: Setting): Person => {
  const naming = drawNaming(random);
  const name = drawName(naming, random);
  const place = casting.place ?? anyPlace(random);
  const now = monthAt(at);
  const origin = casting.movedIn === 'from-abroad' ? originOf(naming.countries, place, random) : place.country;
  const years = casting.years ?? drawYears(random);
  const drawn = drawHistory({ field: casting.field, place, origin, now, years, pause: casting.pause ?? 0 }, random);
  const history =
    casting.writes === 'from-template' || random.chance(0.08) ? withTemplate(drawn, templates, random) : drawn;
  return {
    id: casting.id,
    naming: naming.id,
    name,
    home: drawHome(place, random),
    phone: drawPhone(place, history, phones, random),
    mailbox: drawMailbox(name, history, now, random),
    handles: drawHandles(name, casting.field, random),
    device: drawDevice(place, random),
    field: casting.field,
    history,
    style: drawStyle(random),
  };
};
