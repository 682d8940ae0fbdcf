import type { TieKind } from '../contract/result.ts';
import type { Usage } from './values.ts';

const MONTHS_2 = 60 * 86_400;

/**
 * How many different people may share a value before it says nothing any more: a campus network, an office address,
 * an agency's line, a template. The second number holds once a value has been in use for two months: operators move
 * on, institutions stay. Learned from the population as it comes; an operator's allow-list adds what he knows.
 */
const mostPeople: Readonly<Record<TieKind, readonly [people: number, longInUse: number]>> = {
  account: [40, 40],
  document: [60, 60],
  email: [8, 8],
  profile: [8, 8],
  phone: [5, 4],
  reference: [10, 8],
  vouching: [10, 8],
  device: [30, 20],
  ip: [12, 6],
  network: [14, 8],
  address: [14, 12],
  'mailbox-pattern': [60, 60],
  site: [12, 12],
  'resume-text': [40, 40],
  passage: [24, 16],
};

/** Whether so many people share a value that it links nobody. */
export const isCommon = (kind: TieKind, { people, first, last }: Usage): boolean => {
  const [few, longInUse] = mostPeople[kind];
  return people > (last - first > MONTHS_2 ? longInUse : few);
};

/** Seconds within which two people must have used a connection: addresses are given to others (RFC 6269). */
const windows: Partial<Readonly<Record<TieKind, number>>> = { ip: 45 * 86_400, network: 14 * 86_400 };

export const isWithinWindow = (kind: TieKind, seconds: number): boolean =>
  Math.abs(seconds) <= (windows[kind] ?? Number.POSITIVE_INFINITY);
