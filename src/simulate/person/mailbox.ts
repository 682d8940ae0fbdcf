import { freeMail, neutralWords, workWords } from '../data/mailboxes.ts';
import type { Random } from '../random.ts';
import { slug } from './name.ts';
import type { FullName } from './person.ts';

/** Digits that keep a mailbox from being anybody's. */
const digits = (random: Random): string => String(random.between(10_000, 999_999));

/** A day of birth as people put it into a mailbox; in six digits it is as long as any other number here. */
const birthday = (random: Random): string =>
  [random.between(10, 28), random.between(10, 12), random.between(60, 99)].join('');

/** The part before the @, in one of the usual shapes. */
export const localPart = (name: FullName, random: Random): string => {
  const given = slug(name.given);
  const family = slug(name.family) || given;
  const shape = random.weighted([
    [`${given}.${family}`, 34],
    [`${given}${family}`, 22],
    [`${given.slice(0, 1)}${family}`, 14],
    [`${given}_${family}`, 5],
    [`${family}.${given}`, 7],
    [given, 6],
    [random.pick(neutralWords), 12],
    [`${given}${random.pick(workWords)}`, 3],
    [`${given}${family}${random.pick(workWords)}`, 2],
    [`${random.pick(workWords)}.${given}`, 1],
  ]);
  if (random.chance(0.12)) return `${given}.${family}${birthday(random)}`;
  return `${shape}${random.chance(0.4) ? '.' : ''}${digits(random)}`;
};

/** A mailbox at one of the large providers or at a stand-in for one. */
export const freeMailbox = (name: FullName, random: Random): string =>
  `${localPart(name, random)}@${random.weighted(freeMail)}`;

/** A mailbox at a domain that its owner runs. */
export const ownMailbox = (name: FullName, random: Random): string =>
  `${random.pick(['me', 'hello', slug(name.given), 'mail'])}@${slug(name.full)}${random.between(10, 99_999)}.example.${random.pick(['com', 'org', 'net'])}`;

/** A mailbox at the school somebody attended. */
export const schoolMailbox = (name: FullName, domain: string, random: Random): string =>
  `${slug(name.given).slice(0, 1)}${slug(name.family).slice(0, 8)}${digits(random)}@${domain}`;

/** The invented domain of an invented employer. */
export const employerDomain = (employer: string): string => {
  const [first = 'company'] = employer.split(/,| LLC| Group| Co\.| Partners| Ltd/);
  return `${slug(first) || 'company'}.example.com`;
};

/** A mailbox at somebody's workplace. */
export const workMailbox = (name: FullName, employer: string): string =>
  `${slug(name.given)}.${slug(name.family) || 'staff'}@${employerDomain(employer)}`;
