import { parseMonth } from '../month.ts';

const FEWEST_DIGITS = 9;
const FEWEST_DIGITS_AFTER_PLUS = 8;
const MOST_DIGITS = 15;
const LONGEST_PHONE = 30;
/** Digits of a country code and its prefix, after which an area code may stand in brackets. */
const MOST_DIGITS_BEFORE_BRACKET = 5;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const isFiller = (code: number): boolean =>
  code === 0x20 || code === 0x2d || code === 0x2e || code === 0x2f || code === 0x2013 || code === 0x29;

interface Candidate {
  readonly to: number;
  readonly digits: number;
}

/** How far a number runs from a place on; a wide gap ends it, as does a bracket that opens where none belongs. */
const runFrom = (text: string, from: number): Candidate => {
  let digits = 0;
  let to = from;
  const limit = Math.min(text.length, from + LONGEST_PHONE);
  for (let at = from; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      digits += 1;
      to = at + 1;
    } else if (code === 0x28) {
      if (digits > MOST_DIGITS_BEFORE_BRACKET) break;
    } else if (code === 0x20 && text.charCodeAt(at + 1) === 0x20) break;
    else if (!isFiller(code) && !(code === 0x2b && at === from)) break;
  }
  return { to, digits };
};

const extension = /^ {0,2}(?:x|ext|ext\.|extension) {0,2}\d{1,6}/i;

const isAttached = (text: string, from: number, to: number): boolean =>
  /[\p{L}\p{N}/#=_]/u.test(text.charAt(from - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(to));

/** Is the number one to call, and no date, span of years, postal code or part of something longer? */
const isPhone = (text: string, from: number, { to, digits }: Candidate): boolean => {
  const number = text.slice(from, to);
  const fewest = number.startsWith('+') ? FEWEST_DIGITS_AFTER_PLUS : FEWEST_DIGITS;
  if (digits < fewest || digits > MOST_DIGITS || /^\d{5}-\d{4}$/.test(number)) return false;
  if (number.includes(' - ') || number.includes(' – ') || number.includes(' / ')) return false;
  if (isAttached(text, from, to) && !extension.test(text.slice(to, to + 18))) return false;
  if (/fax\W?$/i.test(text.slice(Math.max(0, from - 8), from).trimEnd())) return false;
  const date = parseMonth(number);
  return date === undefined || 'problem' in date;
};

/** The first telephone number in a text, as written, with its extension. */
export const findPhone = (text: string): string | undefined => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isDigit(code) && code !== 0x2b && code !== 0x28) continue;
    const candidate = runFrom(text, at);
    if (isPhone(text, at, candidate)) {
      const [behind = ''] = extension.exec(text.slice(candidate.to, candidate.to + 18)) ?? [];
      return text.slice(at, candidate.to) + behind;
    }
    if (candidate.digits > MOST_DIGITS) at = candidate.to;
    // A later start inside the same group of digits would only cut the number short.
    if (isDigit(code)) while (isDigit(text.charCodeAt(at + 1))) at += 1;
  }
  return undefined;
};
