import type { Link, Membership, Tie, TieKind } from '../engine/contract/result.ts';
import { peopleOf } from './words.ts';

/** The words in which every kind of output speaks of what applications share. */

/** A short name for each kind of tie, to stand after "shares" or "by". */
export const tieLabel: Readonly<Record<TieKind, string>> = {
  account: 'bank or wallet account',
  document: 'document file',
  email: 'e-mail address',
  profile: 'online profile',
  phone: 'phone number',
  reference: 'referee',
  vouching: 'applicant named as referee',
  'resume-text': 'résumé text',
  passage: 'passage of text',
  device: 'device',
  ip: 'IP address',
  network: 'network',
  address: 'home address',
  'mailbox-pattern': 'mailbox naming pattern',
  site: 'website',
};

/** Kinds of tie as a list: `phone number, device`. */
export const tieLabels = (kinds: readonly TieKind[]): string => kinds.map((kind) => tieLabel[kind]).join(', ');

/** Why a tie is shown but weighs nothing. */
export const explainedInWords: Readonly<Record<NonNullable<Tie['explained']>, string>> = {
  'one-home': 'not counted: they share one home',
  allowed: 'not counted: it is on the allow-list',
  'same-course': 'not counted: they took the same course',
};

/** Whether both applications are held for one person. */
export const relationInWords: Readonly<Record<Link['relation'], string>> = {
  'same-person': 'the same person, applying again',
  'different-people': 'different people',
  uncertain: 'one person or two: not certain',
};

/** What a person decided about an application. */
export const decidedInWords: Readonly<Record<NonNullable<Link['decided']>, string>> = {
  fraud: 'confirmed by a person',
  genuine: 'cleared by a person',
};

export const membershipInWords: Readonly<Record<Membership['membership'], string>> = {
  member: 'member',
  uncertain: 'uncertain member',
};

/** The day of an RFC 3339 instant. */
export const dayOf = (instant: string): string => /^\d{4}-\d{2}-\d{2}(?=[Tt ])/.exec(instant)?.[0] ?? instant;

/** From day to day, or the one day: `2026-02-01 to 2026-03-04`. */
export const spanOf = (firstSeen: string, lastSeen: string): string => {
  const [first, last] = [dayOf(firstSeen), dayOf(lastSeen)];
  return first === last ? first : `${first} to ${last}`;
};

/** The chance that belongs to log2 odds. */
export const chanceOf = (bits: number): number => 1 / (1 + 2 ** -bits);

/** How rare a shared value is: the fewer people anywhere, the rarer. */
export const rarityInWords = ({ members, people }: { readonly members: number; readonly people: number }): string =>
  people <= members ? 'nobody else' : `${people - members} ${people - members === 1 ? 'other person' : 'other people'}`;

/** What people decided about the people of a campaign: `2 confirmed, 1 cleared`; empty when nothing was. */
export const decidedCounts = ({ fraud, genuine }: { readonly fraud: number; readonly genuine: number }): string =>
  fraud + genuine === 0 ? '' : `${fraud} confirmed, ${genuine} cleared by people`;

/** What is shared, with its value where it has one: a text as a whole has none. */
export const tieInWords = ({ kind, value }: Pick<Tie, 'kind' | 'value'>): string =>
  value === '' ? tieLabel[kind] : `${tieLabel[kind]}: ${value}`;

/** How closely, by how many, when, and why it does not count; what a text as a whole resembles is not counted. */
export const tieFacts = ({ level, value, people, firstSeen, lastSeen, explained }: Tie): readonly string[] => [
  level,
  ...(value === '' ? [] : [`is shared by ${peopleOf(people)}`]),
  spanOf(firstSeen, lastSeen),
  ...(explained === null ? [] : [explainedInWords[explained]]),
];
