import type { Answer, Api } from '../api/client.ts';

/** What kind of value an indicator is. */
export type Kind = Answer<Api['indicators']['list']>['items'][number]['kind'];

/** Kinds of values, those that tell people apart best first; a kind that is missing here does not compile. */
const places: Readonly<Record<Kind, number>> = {
  email: 0,
  phone: 1,
  profile: 2,
  account: 3,
  device: 4,
  document: 5,
  address: 6,
  site: 7,
  'email-domain': 8,
  ip: 9,
  network: 10,
};

const isKind = (text: string): text is Kind => Object.hasOwn(places, text);

/** In the order of the form. */
export const kinds: readonly Kind[] = Object.keys(places)
  .filter(isKind)
  .toSorted((one, other) => places[one] - places[other]);

/** A kind that an address names; undefined for anything else. */
export const kindOf = (text: string | null): Kind | undefined => kinds.find((kind) => kind === text);
