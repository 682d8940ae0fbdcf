import { lettersOf } from './fold.ts';

export interface WebAddress {
  readonly host: string;
  /** Without query and fragment; no trailing slash. */
  readonly path: string;
}

const LONGEST = 2_000;
const WEB =
  /^(?:https?:\/\/)?(?:[^@/\s]{1,100}@)?([a-z0-9\p{L}](?:[a-z0-9\p{L}.-]{0,250}[a-z0-9\p{L}])?)(?::\d{1,5})?(\/[^\s?#]{0,1800})?(?:[?#].{0,1900})?$/iu;

const withoutLastSlashes = (path: string): string => {
  let end = path.length;
  while (path.charAt(end - 1) === '/') end -= 1;
  return path.slice(0, end);
};

/** Reads a web address with or without scheme. Undefined when it is none (no dot in the host, spaces inside). */
export const readWebAddress = (raw: string): WebAddress | undefined => {
  const match = WEB.exec(raw.slice(0, LONGEST).trim());
  const host = match?.[1]?.toLowerCase().replace(/^www\./, '');
  if (host === undefined || !host.includes('.')) return undefined;
  return { host, path: withoutLastSlashes(match?.[2] ?? '') };
};

/** Second-level labels under which registrations are made in many countries (co.uk, com.br, ac.jp). */
const publicSecondLevel = new Set([
  'co',
  'com',
  'net',
  'org',
  'gov',
  'edu',
  'ac',
  'or',
  'ne',
  'gob',
  'govt',
  'mil',
  'id',
]);

/** The registered part of a host name: the last two labels, or three under a public second level such as co.uk. */
export const registeredDomain = (host: string): string => {
  const labels = host.split('.');
  const secondLevel = labels.at(-2) ?? '';
  const country = (labels.at(-1) ?? '').length === 2;
  return labels.slice(country && publicSecondLevel.has(secondLevel) ? -3 : -2).join('.');
};

interface Network {
  readonly name: string;
  readonly domains: readonly string[];
  /** Captures the account name from the path of a person's page. */
  readonly person: RegExp;
}

const account = '([^/]{1,100})';
const networks: readonly Network[] = [
  { name: 'linkedin', domains: ['linkedin.com'], person: new RegExp(`^/(?:mwlite/)?(?:in|pub)/${account}`) },
  {
    name: 'github',
    domains: ['github.com'],
    person: new RegExp(`^/(?!orgs/|topics/|search|explore|features|about|login|settings)${account}$`),
  },
  { name: 'gitlab', domains: ['gitlab.com'], person: new RegExp(`^/(?!explore|users/sign_in)${account}$`) },
  { name: 'bitbucket', domains: ['bitbucket.org'], person: new RegExp(`^/${account}$`) },
  { name: 'stackoverflow', domains: ['stackoverflow.com'], person: /^\/users\/\d{1,12}(?:\/([^/]{1,100}))?/ },
  { name: 'x', domains: ['twitter.com', 'x.com'], person: new RegExp(`^/(?!home|search|explore|i/)@?${account}$`) },
  { name: 'medium', domains: ['medium.com'], person: new RegExp(`^/@${account}`) },
  { name: 'dev', domains: ['dev.to'], person: new RegExp(`^/${account}$`) },
  { name: 'kaggle', domains: ['kaggle.com'], person: new RegExp(`^/${account}$`) },
  { name: 'behance', domains: ['behance.net'], person: new RegExp(`^/${account}$`) },
  { name: 'dribbble', domains: ['dribbble.com'], person: new RegExp(`^/${account}$`) },
  { name: 'upwork', domains: ['upwork.com'], person: /^\/(?:freelancers|fl)\/(~?[^/]{1,100})/ },
  {
    name: 'facebook',
    domains: ['facebook.com', 'fb.com'],
    person: new RegExp(`^/(?!groups/|pages/|events/)${account}$`),
  },
  { name: 'instagram', domains: ['instagram.com'], person: new RegExp(`^/${account}$`) },
  { name: 'xing', domains: ['xing.com'], person: new RegExp(`^/profile/${account}`) },
];

/** Networks whose pages are known. */
export const networkNames: readonly string[] = networks.map(({ name }) => name);

const byDomain = new Map(networks.flatMap((network) => network.domains.map((domain) => [domain, network] as const)));

export interface ProfileReading {
  readonly network: string;
  readonly host: string;
  readonly handle: string;
  readonly form: 'person' | 'not-a-person' | 'unknown';
}

interface ProfileInput {
  readonly network?: string | undefined;
  readonly username?: string | undefined;
  readonly url?: string | undefined;
}

const networkName = (raw: string): string => {
  const letters = lettersOf(raw.slice(0, 60));
  return letters === 'twitter' ? 'x' : letters;
};

/** Reads a network profile from its URL, or from network and account name where there is no URL. */
export const readProfile = (input: ProfileInput): ProfileReading | undefined => {
  const address = input.url === undefined ? undefined : readWebAddress(input.url);
  const named = networkName(input.network ?? '');
  const username = (input.username ?? '').slice(0, 200).trim().replace(/^@/, '');
  if (address === undefined) {
    return named === '' || username === ''
      ? undefined
      : { network: named, host: '', handle: username, form: 'unknown' };
  }
  const network = byDomain.get(registeredDomain(address.host));
  if (network === undefined) return { network: named, host: address.host, handle: username, form: 'unknown' };
  const person = network.person.exec(address.path);
  const handle = decode(person?.[1] ?? '') || username;
  // A bare link beside an account name still tells whose page is meant.
  const form = person !== null ? 'person' : handle === '' ? 'not-a-person' : 'unknown';
  return { network: network.name, host: address.host, handle, form };
};

/** Percent-decoding that leaves malformed input as it is. */
const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** One form for an account name: lower case, no punctuation, and without the number that LinkedIn appends by itself. */
export const canonicalHandle = (network: string, handle: string): string => {
  const bare = network === 'linkedin' ? handle.replace(/-(?=[0-9a-f]{0,30}\d)[0-9a-f]{6,12}$/i, '') : handle;
  return bare.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
};

/** Whether a host belongs to a network where people have pages, rather than being somebody's own site. */
export const isNetworkHost = (host: string): boolean => byDomain.has(registeredDomain(host));
