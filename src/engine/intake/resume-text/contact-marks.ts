import type { Profile } from '../../contract/application.ts';
import { parseMonth } from '../month.ts';
import { parseWebAddress, type WebAddress } from './networks.ts';

const isMailCharacter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 0x2e ||
  code === 0x2d ||
  code === 0x5f ||
  code === 0x2b ||
  code === 0x25 ||
  code === 0x27 ||
  code > 0xbf;

const LONGEST_LOCAL_PART = 64;
const LONGEST_DOMAIN = 255;

/** The first e-mail address in a text. */
export const findEmail = (text: string): string | undefined => {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let from = at;
    while (from > 0 && at - from < LONGEST_LOCAL_PART && isMailCharacter(text.charCodeAt(from - 1))) from -= 1;
    let to = at + 1;
    while (to < text.length && to - at < LONGEST_DOMAIN && isMailCharacter(text.charCodeAt(to))) to += 1;
    const local = text.slice(from, at).replace(/^[.'-]{1,9}/, '');
    const domain = text.slice(at + 1, to).replace(/[.'_%+-]{1,9}$/, '');
    if (local !== '' && /^[^.][^']{0,250}\.[\p{L}]{2,24}$/u.test(domain) && !domain.includes('..'))
      return `${local}@${domain}`;
  }
  return undefined;
};

const FEWEST_DIGITS = 9;
const FEWEST_DIGITS_AFTER_PLUS = 8;
const MOST_DIGITS = 15;
const LONGEST_PHONE = 30;

const phoneStart = /[+(\d]/g;
const phoneShape =
  /^(?:\+ ?|00)?(?:\d{1,3}[ .-]{0,2})?(?:\(\d{1,5}\)[ .-]{0,2})?\d[\d .\-–/]{4,24}\d(?: {0,2}(?:x|ext\.?|extension) {0,2}\d{1,6})?/i;

const isPhone = (candidate: string, text: string, at: number): boolean => {
  const bare = candidate.replace(/\s{0,2}(?:x|ext).{0,16}$/i, '');
  const digits = bare.replace(/\D/g, '').length;
  const fewest = candidate.startsWith('+') ? FEWEST_DIGITS_AFTER_PLUS : FEWEST_DIGITS;
  if (digits < fewest || digits > MOST_DIGITS || /^\d{5}-\d{4}$/.test(bare) || /\s[-–/]\s/.test(bare)) return false;
  if (/[\p{L}\p{N}/#=_]$/u.test(text.slice(Math.max(0, at - 1), at))) return false;
  if (/^[\p{L}\p{N}]/u.test(text.slice(at + candidate.length, at + candidate.length + 1))) return false;
  if (/fax\W{0,4}$/i.test(text.slice(Math.max(0, at - 10), at))) return false;
  const date = parseMonth(bare);
  return date === undefined || 'problem' in date;
};

/** The first telephone number in a text, as written, with its extension; never a date or a span of years. */
export const findPhone = (text: string): string | undefined => {
  phoneStart.lastIndex = 0;
  for (let match = phoneStart.exec(text); match !== null; match = phoneStart.exec(text)) {
    // A wide gap ends a field: a postal code before it is no part of the number.
    const [field = ''] = text.slice(match.index, match.index + LONGEST_PHONE + 16).split(/ {2}|\t/, 1);
    const [candidate] = phoneShape.exec(field) ?? [];
    if (candidate !== undefined && isPhone(candidate, text, match.index)) return candidate.trim();
    if (match[0] !== '(' && match[0] !== '+') {
      while (phoneStart.lastIndex < text.length && /\d/.test(text.charAt(phoneStart.lastIndex)))
        phoneStart.lastIndex += 1;
    }
  }
  return undefined;
};

/** The web addresses in a text, in order. */
export const findWebAddresses = (text: string): readonly WebAddress[] => {
  if (!text.includes('.')) return [];
  return text.split(/[\s|,;<>()"•·]+/).flatMap((word) => {
    if (word.includes('@') && !word.includes('/')) return [];
    return parseWebAddress(word) ?? [];
  });
};

/** Adds a profile unless the same member of the same network is there already. */
export const addProfile = (profiles: Profile[], profile: Profile): void => {
  const known = profiles.some(
    (it) => it.network === profile.network && it.username?.toLowerCase() === profile.username?.toLowerCase(),
  );
  if (!known) profiles.push(profile);
};
