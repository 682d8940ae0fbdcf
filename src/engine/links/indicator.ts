import { readEmail } from '../intake/email.ts';
import { readPhone } from '../intake/phone.ts';
import { readProfile, readWebAddress } from '../intake/web.ts';
import type { Tables } from '../reference.ts';
import { accountsIn } from './accounts.ts';
import { dwellingOf, townIn } from './address-key.ts';
import { hash53 } from './hash.ts';
import type { IndicatorKind } from './indicator-kinds.ts';
import { addressPrefix } from './ip-prefix.ts';
import { isNobodysSite, isPlaceholderHandle, isPlaceholderMailbox } from './placeholder.ts';
import type { Space } from './traces.ts';

export type IndicatorKeys =
  | {
      readonly ok: true;
      /** One spelling for one value, however it was written. */
      readonly canonical: string;
      /** The keys under which traces carry it. That of a mailbox domain is in no traces: a search reads applications. */
      readonly hashes: readonly number[];
    }
  | { readonly ok: false; readonly reason: string };

type Reading =
  | string
  | { readonly canonical: string; readonly keys: readonly (readonly [Space | 'email-domain', string])[] };
type Reader = (value: string, tables: Pick<Tables, 'emailProviders' | 'areaCodes'>) => Reading;

const one = (space: Space | 'email-domain', canonical: string): Reading => ({ canonical, keys: [[space, canonical]] });

const email: Reader = (value, { emailProviders }) => {
  const read = readEmail(value, '', emailProviders);
  if (read === undefined) return 'is no mailbox such as name@example.com';
  return isPlaceholderMailbox(read.local, read.domain)
    ? 'is a placeholder that many people type'
    : one('email', read.canonical);
};

const emailDomain: Reader = (value, { emailProviders }) => {
  const read = readEmail(`somebody@${value.trim().replace(/^@/, '')}`, '', emailProviders);
  if (read === undefined) return 'is no mail domain such as example.com';
  if (emailProviders.family(read.domain) !== undefined) return 'is a provider of mailboxes for everybody';
  return one('email-domain', read.domain);
};

const phone: Reader = (value, { areaCodes }) => {
  const read = readPhone({ raw: value, field: '', country: undefined, typed: false }, areaCodes)?.phone;
  if (read?.e164 === undefined) return 'needs its country code, such as +1 206 555 0142';
  if (read.validity === 'impossible') return 'is a number that cannot exist';
  // Where the country of an applicant is not known, the digits are kept as typed.
  const spellings = [...new Set([read.e164, read.e164.slice(1), read.digits])].filter((it) => it.length >= 7);
  return { canonical: read.e164, keys: spellings.map((it): [Space, string] => ['phone', it]) };
};

const profile: Reader = (value) => {
  const named = /^([a-z]{1,40}):\s{0,5}([^/\s]{1,200})$/i.exec(value.trim());
  const read = readProfile(named === null ? { url: value } : { network: named[1], username: named[2] });
  if (read === undefined || read.network === '' || read.handle.length < 3)
    return 'is no page such as https://github.com/name or github:name';
  if (isPlaceholderHandle(read.handle)) return 'is a placeholder that many people type';
  return one('profile', `${read.network}|${read.handle.slice(0, 100).toLowerCase()}`);
};

const account: Reader = (value) => {
  const [found, more] = accountsIn(value);
  return found === undefined || more !== undefined
    ? 'is no single wallet address or IBAN'
    : one('account', found.toLowerCase());
};

const device: Reader = (value) => {
  const id = value.trim().slice(0, 200);
  return id.length < 4 ? 'needs at least 4 characters' : one('device', id);
};

const ip: Reader = (value) => {
  const read = addressPrefix(value);
  return read === undefined ? 'is no public address' : one('ip', read.exact);
};

const network: Reader = (value) => {
  const [address = '', length] = value.trim().split('/');
  const read = addressPrefix(address);
  const asked = address.includes(':') ? '48' : '24';
  if (read === undefined) return 'is no public network';
  return length === undefined || length === asked ? one('network', read.network) : `must be a /${asked}`;
};

const document: Reader = (value) => {
  const digest = value.trim().toLowerCase();
  return /^[0-9a-f]{64}$/.test(digest) ? one('document', digest) : 'is no SHA-256 in 64 hexadecimal digits';
};

const address: Reader = (value) => {
  const [street = '', ...stated] = value.split(';').map((part) => part.trim());
  const towns = stated.filter((town) => town !== '').slice(0, 2);
  const dwellings = (towns.length > 0 ? towns : [townIn(street)]).flatMap((town) => dwellingOf(street, town) ?? []);
  const [first] = dwellings;
  if (first === undefined) return 'needs a number and a town or postal code: 12 Oak Street, Apt 4; Springfield; 62701';
  return {
    canonical: first.text,
    keys: dwellings.map(({ text, unit }): [Space, string] => [unit ? 'dwelling' : 'building', text]),
  };
};

const site: Reader = (value) => {
  const host = readWebAddress(value)?.host;
  if (host === undefined) return 'is no web address';
  return isNobodysSite(host) ? 'is a site where everybody has a page' : one('site', host);
};

const readers: Readonly<Record<IndicatorKind, Reader>> = {
  email,
  'email-domain': emailDomain,
  phone,
  profile,
  account,
  device,
  ip,
  network,
  document,
  address,
  site,
};

/** The keys by which the traces of applications carry a value, so that a look-up finds everybody who stated it. */
export const indicatorKeys = (
  kind: IndicatorKind,
  value: string,
  tables: Pick<Tables, 'emailProviders' | 'areaCodes'>,
): IndicatorKeys => {
  const read = readers[kind](value.slice(0, 1_000), tables);
  if (typeof read === 'string') return { ok: false, reason: read };
  return { ok: true, canonical: read.canonical, hashes: read.keys.map(([space, key]) => hash53(`${space}|${key}`)) };
};
