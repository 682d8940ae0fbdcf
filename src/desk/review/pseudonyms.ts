import type { Application } from '../../engine/contract/application.ts';
import type { Result } from '../../engine/contract/result.ts';
import { hash53 } from '../../engine/links/hash.ts';
import type { Vault } from '../../vault/vault.ts';

/** Puts stable stand-ins in the place of what tells who somebody is. */
export interface Pseudonyms {
  name(text: string): string;
  value(text: string): string;
  /** A sentence with its known values, quotes, addresses and numbers replaced. */
  sentence(text: string): string;
}

const CONTACT =
  /https?:\/\/\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:www\.|linkedin\.com\/|github\.com\/)\S+|\b(?:\d{1,3}\.){3}\d{1,3}\b|\b(?:[0-9a-f]{1,4}:){3,7}[0-9a-f:]*\b/giu;
/** A run of seven digits and more that is not a date. */
const NUMBER = /(?<![\w-])[+(]{0,2}\d[\d\s().-]{6,28}/g;
const DATE = /^(?:19|20)\d\d[-./ ]/;
const QUOTED = /"[^"\n]{1,400}"/g;
const CURLED = /“[^“”\n]{1,400}”/g;

/** A run that is a number is set aside; what follows its last digit stays. */
const withoutNumber = (found: string, aside: (number: string) => string): string => {
  const digits = [...found].filter((it) => it >= '0' && it <= '9').length;
  if (digits < 7 || DATE.test(found)) return found;
  let end = found.length;
  while (!/\d/.test(found[end - 1] ?? '0')) end -= 1;
  return `${aside(found.slice(0, end))}${found.slice(end)}`;
};

const texts = (value: unknown, into: Set<string>): void => {
  if (typeof value === 'string') into.add(value.trim());
  else if (Array.isArray(value)) for (const item of value) texts(item, into);
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) texts(item, into);
};

/** Values of an application that tell who somebody is, longest first: a part never hides the whole. */
const valuesOf = (
  application: Application | undefined,
  result: Result | undefined,
  more: readonly string[],
): string[] => {
  const found = new Set<string>();
  texts(more, found);
  texts(application?.candidate, found);
  texts(application?.resume?.basics, found);
  texts([application?.session?.ip, application?.session?.deviceId], found);
  for (const link of result?.links ?? []) for (const tie of link.ties) found.add(tie.value.trim());
  const names = application?.candidate.name.split(/\s+/) ?? [];
  for (const word of names) if (word.length > 2) found.add(word);
  return [...found].filter((it) => it.length > 2 && it.length <= 400).sort((a, b) => b.length - a.length);
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Pseudonyms are keyed by the vault: equal values read alike everywhere, in every case, and nothing but the key leads
 * back; `more` are further values to hide. What people wrote themselves may still hold what no list knows.
 */
export const createPseudonyms = (
  vault: Vault,
  application: Application | undefined,
  result: Result | undefined,
  more: readonly string[] = [],
): Pseudonyms => {
  const known = new Map<string, string>();
  const standIn = (kind: string, text: string): string => {
    const key = text.normalize('NFKC').toLowerCase().trim();
    const kept = known.get(key);
    if (kept !== undefined) return `${kind}-${kept}`;
    const [blinded = 0] = vault.blind([hash53(`pseudonym ${key}`)]);
    const made = blinded.toString(36).padStart(10, '0').slice(-8);
    known.set(key, made);
    return `${kind}-${made}`;
  };
  const value = (text: string): string => standIn('value', text);
  const values = valuesOf(application, result, more);
  const anyValue =
    values.length === 0
      ? undefined
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:${values.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const sentence = (text: string): string => {
    const made: string[] = [];
    // What was replaced is set aside, so that no later pattern reads into a stand-in.
    const aside = (found: string): string => `\uE000${made.push(value(found)) - 1}\uE001`;
    const plain = text
      .replace(/[\uE000\uE001]/g, '')
      .replace(QUOTED, (found) => aside(found.slice(1, -1)))
      .replace(CURLED, (found) => aside(found.slice(1, -1)))
      .replace(CONTACT, aside)
      .replace(anyValue ?? /(?!)/g, aside)
      .replace(NUMBER, (found) => withoutNumber(found, aside));
    return plain.replace(/\uE000(\d{1,6})\uE001/g, (_, at: string) => made[Number(at)] ?? '');
  };
  return { name: (text) => standIn('person', text), value, sentence };
};

/** A result in which nothing tells who somebody is. */
export const pseudonymousResult = (result: Result, { sentence, value }: Pseudonyms): Result => ({
  ...result,
  evidence: result.evidence.map((row) => ({ ...row, says: sentence(row.says) })),
  links: result.links.map((link) => ({
    ...link,
    ties: link.ties.map((tie) => ({ ...tie, value: value(tie.value), level: sentence(tie.level) })),
  })),
});
