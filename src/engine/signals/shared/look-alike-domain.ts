import { registeredDomain } from '../../intake/web.ts';
import type { EmailProviders, Employer } from '../../reference.ts';
import { isAtDomain } from './is-at-domain.ts';

export interface LookAlike {
  /** The domain or name that it looks like. */
  readonly original: string;
  /** `spelling`: one letter away. `added-word`: the same name with a word such as "careers" joined by a hyphen. */
  readonly how: 'spelling' | 'added-word';
}

interface Lookups {
  readonly emailProviders: EmailProviders;
  readonly employers: { find(name: string): Employer | undefined };
}

const providers = ['gmail', 'googlemail', 'outlook', 'hotmail', 'yahoo', 'icloud', 'protonmail'];
/** Letters that are taken for each other at a glance. */
const alike: Readonly<Record<string, readonly string[]>> = {
  o: ['0'],
  l: ['1', 'i'],
  i: ['1', 'l'],
  m: ['n', 'rn'],
  n: ['m'],
  u: ['v'],
  c: ['k'],
};
/** Endings that are a slip away from `com`. */
const endings = ['co', 'cm', 'om', 'con', 'cpm', 'comm', 'vom', 'cim'];
/** Firms of their own whose names are a slip away from a provider's. */
const unrelated = new Set(['gail.com', 'grail.com', 'cloud.com', 'mail.com', 'hotmail.co']);

/** One slip from a name: a letter after the first dropped or doubled, two swapped, or one taken for another. */
const slips = (name: string): string[] =>
  [...name].flatMap((letter, at) => {
    const before = name.slice(0, at);
    const after = name.slice(at + 1);
    return [
      ...(at === 0 ? [] : [before + after]),
      `${before}${letter}${letter}${after}`,
      ...(after === '' ? [] : [`${before}${after.charAt(0)}${letter}${after.slice(1)}`]),
      ...(alike[letter] ?? []).map((other) => `${before}${other}${after}`),
    ];
  });

const misspelt: ReadonlyMap<string, string> = new Map(
  providers.flatMap((name) =>
    [...slips(name).map((slip) => `${slip}.com`), ...endings.map((ending) => `${name}.${ending}`)]
      .filter((domain) => domain !== `${name}.com` && !unrelated.has(domain))
      .map((domain) => [domain, `${name}.com`] as const),
  ),
);

const addedWords = new Set(
  'mail email inbox webmail account support careers career jobs job hr hiring recruiting recruitment recruiter talent staffing'.split(
    ' ',
  ),
);

/** What a mail domain looks like without being it; undefined for ordinary domains and for every real provider's. */
export const lookAlikeOf = (domain: string, { emailProviders, employers }: Lookups): LookAlike | undefined => {
  const spelt = misspelt.get(domain);
  const hyphenated = spelt === undefined && domain.includes('-');
  if ((spelt === undefined && !hyphenated) || emailProviders.isFree(domain) || emailProviders.isRelay(domain))
    return undefined;
  if (spelt !== undefined) return { original: spelt, how: 'spelling' };
  const registered = registeredDomain(domain);
  const words = registered.slice(0, registered.indexOf('.')).split('-');
  const name = words.filter((word) => !addedWords.has(word)).join(' ');
  if (name === '' || !words.some((word) => addedWords.has(word))) return undefined;
  if (providers.includes(name)) return { original: `${name}.com`, how: 'added-word' };
  const employer = employers.find(name);
  if (employer === undefined || employer.domains.length === 0 || isAtDomain(domain, employer.domains)) return undefined;
  const original = employer.domains.find((own) => own.startsWith(`${name}.`)) ?? employer.name;
  return { original, how: 'added-word' };
};
