import { automationAgents } from '../data/browsers.ts';
import { anonymisingNetworks } from '../data/networks.ts';
import { world } from '../data/places/world.ts';
import type { Draft, Session } from '../draft.ts';
import { addressIn, consumerAddress } from '../person/network.ts';
import type { Plant } from './plant.ts';

const inSession = (draft: Draft, change: (session: Session) => Session): Draft | null =>
  draft.session === null ? null : { ...draft, session: change(draft.session) };

export const machineFast: Plant = (draft, { random }) =>
  inSession(draft, (session) => ({
    ...session,
    seconds: random.between(2, 12),
    pastedFields: random.chance(0.5) ? ['name', 'email', 'phone', 'resume', 'answers'] : [],
  }));

export const everythingPasted: Plant = (draft, { random }) =>
  inSession(draft, (session) => ({
    ...session,
    seconds: random.between(25, 140),
    pastedFields: ['name', 'email', 'phone', 'address', 'resume', 'answers'],
  }));

export const programAsBrowser: Plant = (draft, { random }) =>
  inSession(draft, (session) => ({ ...session, userAgent: random.pick(automationAgents) }));

/** A VPN exit or hosting address; most people choose an exit at home. */
export const throughAnonymiser: Plant = (draft, { random }) => {
  const home = draft.person.home.place.country;
  const near = anonymisingNetworks[home];
  const blocks =
    near !== undefined && random.chance(0.8)
      ? near
      : (anonymisingNetworks[random.pick(Object.keys(anonymisingNetworks))] ?? near);
  if (blocks === undefined) return null;
  return inSession(draft, (session) => ({ ...session, ip: addressIn(random.pick(blocks), random) }));
};

export const fromAnotherCountry: Plant = (draft, { random }) => {
  const away = random.pick(world.filter((it) => it.country !== draft.person.home.place.country));
  return inSession(draft, (session) => ({ ...session, ip: consumerAddress(away.country, random) }));
};

/** Zones within three hours of each other are left out: travel inside a country is no tell. */
const farZones: Readonly<Record<'west' | 'east', readonly string[]>> = {
  west: ['America/New_York', 'America/Los_Angeles', 'America/Chicago', 'America/Sao_Paulo'],
  east: [
    'Asia/Shanghai',
    'Asia/Tokyo',
    'Asia/Vladivostok',
    'Asia/Kolkata',
    'Europe/Moscow',
    'Asia/Dubai',
    'Africa/Lagos',
    'Europe/Warsaw',
    'Asia/Manila',
    'Asia/Jakarta',
  ],
};

export const otherClock: Plant = (draft, { random }) => {
  const home = draft.person.home.place;
  const west = /^(America|Pacific)\//.test(home.timeZone);
  const zones = farZones[west ? 'east' : 'west'];
  return inSession(draft, (session) => ({ ...session, timeZone: random.pick(zones) }));
};
