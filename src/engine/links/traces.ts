import type { TieKind } from '../contract/result.ts';

/**
 * What an application could be linked by, as plain data: made where the application is read, kept when it is gone.
 * Holds no judgement. Hashes are those of `hash53`; months count from year 0.
 */
export interface Traces {
  readonly applicationId: string;
  /** Seconds since 1970. */
  readonly at: number;
  /** Title of the job applied for, cut to 120 characters. */
  readonly role: string;
  /** As on the form, cut to 120 characters: for people, never compared. */
  readonly shownName: string;
  /** Folded words of the name in the order written, without titles. */
  readonly name: readonly string[];
  /** Whether the words are transliterated and so one of several spellings. */
  readonly script: 'latin' | 'other';
  /** Region and town of the stated home; 0 when not stated. */
  readonly region: number;
  readonly town: number;
  readonly keys: readonly Key[];
  readonly jobs: readonly CareerStep[];
  readonly schools: readonly number[];
  /** MinHash signature of the résumé's prose, or null for less than a few sentences. */
  readonly signature: readonly number[] | null;
  readonly passages: readonly Passage[];
}

/** Values live in spaces: a mailbox is one value, whether an applicant's own, a referee's or a referrer's. */
export const spaces = [
  'account',
  'document',
  'email',
  'profile',
  'phone',
  'device',
  'ip',
  'network',
  'dwelling',
  'building',
  'pattern',
  'site',
  'identity',
] as const;
export type Space = (typeof spaces)[number];

export const roles = ['own', 'referee', 'referrer'] as const;
export type Role = (typeof roles)[number];

export interface Key {
  readonly space: Space;
  readonly hash: number;
  /** Whose it is: the applicant's own, or that of somebody named as referee or referrer. */
  readonly role: Role;
  /** JSON pointer, and the value as stated, cut to 120 characters. */
  readonly field: string;
  readonly shown: string;
}

export interface CareerStep {
  readonly employer: number;
  readonly from: number;
  readonly to: number;
}

/** One bullet, project description or summary that is long enough to tell people apart. */
export interface Passage {
  /** `project`: courses and tutorials set the same one to many people. */
  readonly section: 'job' | 'project' | 'summary';
  readonly keys: readonly number[];
  readonly field: string;
}

/** What an own value in a space is called when two people share it. */
export const tieOf: Readonly<Record<Exclude<Space, 'identity'>, TieKind>> = {
  account: 'account',
  document: 'document',
  email: 'email',
  profile: 'profile',
  phone: 'phone',
  device: 'device',
  ip: 'ip',
  network: 'network',
  dwelling: 'address',
  building: 'address',
  pattern: 'mailbox-pattern',
  site: 'site',
};
