import { disposableMail } from '../data/mailboxes.ts';
import type { Place } from '../data/places/place.ts';
import { unitedStates } from '../data/places/united-states.ts';
import type { Draft } from '../draft.ts';
import { drawHome } from '../person/address.ts';
import { freeMailbox, localPart } from '../person/mailbox.ts';
import { drawName, drawNaming } from '../person/name.ts';
import type { Random } from '../random.ts';
import type { Plant } from './plant.ts';
import { regionsNamed } from './regions.ts';

/** The same mailbox in form and résumé. */
const withMailbox = (draft: Draft, email: string): Draft => ({
  ...draft,
  email,
  curriculum:
    draft.curriculum === null || draft.curriculum.email === null ? draft.curriculum : { ...draft.curriculum, email },
});

export const disposableMailbox: Plant = (draft, { random }) =>
  draft.email === null
    ? null
    : withMailbox(draft, `${localPart(draft.person.name, random)}@${random.pick(disposableMail)}`);

export const otherNameInMailbox: Plant = (draft, { random }) => {
  if (draft.email === null) return null;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const other = drawName(drawNaming(random), random);
    if (other.given === draft.person.name.given || other.family === draft.person.name.family || other.family === '')
      continue;
    return withMailbox(draft, freeMailbox(other, random));
  }
  return null;
};

/** Codes that the plan leaves unassigned (NANPA report of 2025-11-26). */
export const unassignedCodes: readonly string[] = [
  '222',
  '233',
  '255',
  '277',
  '355',
  '422',
  '433',
  '635',
  '655',
  '735',
  '766',
];

export const impossiblePhone: Plant = (draft, { random }) => {
  if (draft.phone === null || draft.person.home.place.country !== 'US') return null;
  const phone = { country: 'US', area: random.pick(unassignedCodes), line: `5550${random.between(100, 199)}` };
  return {
    ...draft,
    phone,
    curriculum:
      draft.curriculum === null || draft.curriculum.phone === null ? draft.curriculum : { ...draft.curriculum, phone },
  };
};

export const phoneFromElsewhere: Plant = (draft, { random, phones }) => {
  const home = draft.home ?? draft.curriculum?.home;
  if (draft.phone === null || home?.place.country !== 'US') return null;
  const known = regionsNamed(draft);
  const far = unitedStates.filter((it) => !known.has(it.region));
  const phone = phones.line('US', random.pick(random.pick(far).areaCodes));
  if (phone === null) return null;
  return {
    ...draft,
    phone,
    curriculum:
      draft.curriculum === null || draft.curriculum.phone === null ? draft.curriculum : { ...draft.curriculum, phone },
  };
};

export const writtenCountryCode: Plant = (draft) =>
  draft.phone !== null && draft.phone.country === 'US' ? { ...draft, countryCode: 'written' } : null;

const otherDwellings: readonly ((random: Random) => string)[] = [
  (random) => `PO Box ${random.between(100, 9_899)}`,
  (random) => `${random.between(100, 9_800)} Market St, PMB ${random.between(100, 899)}`,
  (random) => `The UPS Store, ${random.between(100, 9_800)} Main St #${random.between(100, 399)}`,
  (random) => `Regus, ${random.between(100, 990)} Commerce Blvd, Suite ${random.between(100, 900)}`,
  (random) => `Municipal Court House, ${random.between(1, 400)} Court Square`,
  (random) => `Parcel Forwarding, ${random.between(1, 90)} Freight Way, Suite ${random.between(10_000, 99_000)}`,
  (random) => `Motel 6, ${random.between(100, 9_800)} Airport Rd, Room ${random.between(100, 320)}`,
];

export const otherThanDwelling: Plant = (draft, { random }) =>
  draft.home === null || draft.home.place.country !== 'US'
    ? null
    : { ...draft, addressLine: 'written', home: { ...draft.home, street: random.pick(otherDwellings)(random) } };

const elsewhere = (place: Place, random: Random): Place =>
  random.pick(unitedStates.filter((it) => it.region !== place.region));

export const foreignPostalCode: Plant = (draft, { random }) => {
  if (draft.home === null || draft.home.place.country !== 'US') return null;
  const other = drawHome(elsewhere(draft.home.place, random), random);
  return { ...draft, home: { ...draft.home, postalCode: other.postalCode } };
};

export const otherContactsInResume: Plant = (draft, { random, phones }) => {
  if (draft.curriculum === null || draft.curriculum.email === null || draft.email === null) return null;
  const { home } = draft.person;
  const phone =
    home.place.areaCodes.length > 0 ? phones.line(home.place.country, random.pick(home.place.areaCodes)) : null;
  const email = freeMailbox(draft.person.name, random);
  const both = random.chance(0.4) && draft.curriculum.phone !== null && phone !== null;
  return { ...draft, curriculum: { ...draft.curriculum, email, phone: both ? phone : draft.curriculum.phone } };
};

export const otherHomeInResume: Plant = (draft, { random }) => {
  if (draft.curriculum === null || draft.home === null || draft.home.place.country !== 'US') return null;
  return { ...draft, curriculum: { ...draft.curriculum, home: drawHome(elsewhere(draft.home.place, random), random) } };
};

/** Doubles a letter or swaps it with the next. */
const misspelt = (name: string, random: Random): string => {
  const index = random.between(1, Math.max(1, name.length - 2));
  const [left = '', right = ''] = [name.slice(0, index), name.slice(index + 1)];
  const letter = name.slice(index, index + 1);
  if (random.chance(0.5)) return `${left}${letter}${letter}${right}`;
  return `${left}${right.slice(0, 1)}${letter}${right.slice(1)}`;
};

export const otherSpelling: Plant = (draft, { random }) => {
  if (draft.curriculum === null) return null;
  const words = draft.curriculum.name.split(' ');
  const index = random.below(words.length);
  const word = words[index] ?? '';
  if (word.length < 4) return null;
  const changed = misspelt(word, random);
  if (changed.toLowerCase() === word.toLowerCase()) return null;
  return { ...draft, curriculum: { ...draft.curriculum, name: words.with(index, changed).join(' ') } };
};
