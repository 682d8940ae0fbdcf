import { keyOf } from './key.ts';
import type { Label } from './languages/language.ts';
import {
  atEmployer,
  countOf,
  departments,
  employers,
  entryLabelOf,
  headingKinds,
  positions,
} from './languages/tables.ts';
import { splitPieces, startsSmall } from './pieces.ts';
import { isCountry, isJobPlace, isRegion, mayBeCity } from './places.ts';

/** A piece of a job's heading between strong separators. */
export interface Fragment {
  readonly text: string;
  /** What the résumé itself says the piece is: "Company: …". */
  readonly label: Label | undefined;
  readonly place: boolean;
  /** How many words name a post. */
  readonly posts: number;
  /** Does a word occur that names of organisations have? */
  readonly organisation: boolean;
}

const LONGEST_PREPOSITION = 4;
const stay = /^\(?\d{1,2}\+?\s{0,2}(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|mes(?:es)?|anos?)\b/i;
/** How a post was held, which is neither post nor employer. */
const kindsOfPost: ReadonlySet<string> = new Set(
  'full time|fulltime|part time|parttime|contract|contractor|permanent|temporary|internship|vollzeit|teilzeit|cdi|cdd|seasonal|volunteer'.split(
    '|',
  ),
);

const startsWithNumber = (text: string): boolean => /^[(\d]/.test(text);

const fragmentOf = (text: string, key: string, label: Label | undefined): Fragment => {
  const place = isJobPlace(text, key);
  const posts = place ? 0 : countOf(key, positions);
  const organisation = !place && countOf(key, employers) > 0;
  return { text, label, place, posts, organisation };
};

/** "Engineer at Acme", "Engineer @ Acme", "Entwickler bei Beispiel GmbH": cut where the left side names a post. */
const splitAtEmployer = (text: string): readonly string[] => {
  for (let from = text.indexOf(' ') + 1; from > 0; ) {
    const to = text.indexOf(' ', from);
    if (to < 0) break;
    if (to - from <= LONGEST_PREPOSITION && atEmployer.has(text.slice(from, to))) {
      const [left, right] = [text.slice(0, from - 1), text.slice(to + 1)];
      if (!startsSmall(right) && countOf(keyOf(left), positions) > 0) return [left, right];
    }
    from = to + 1;
  }
  return [text];
};

/** Commas outside brackets; "Acme, Inc." and "Austin, TX" stay together. */
export const splitCommas = (text: string): readonly string[] => {
  if (!text.includes(',')) return [text];
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (at === text.length || (character === ',' && depth === 0)) {
      const piece = text.slice(from, at).trim();
      from = at + 1;
      if (piece === '') continue;
      const before = pieces.at(-1);
      if (before !== undefined && legalForm.test(piece)) pieces[pieces.length - 1] = `${before}, ${piece}`;
      else pieces.push(piece);
    }
  }
  return joinPlaces(pieces);
};

const legalForm =
  /^(?:inc|llc|l\.l\.c|ltd|limited|lda|ltda|corp|co|s\.?a\.?|s\.?l\.?|plc|llp|lp|p\.?c|gmbh|pvt\.? ltd|pty\.? ltd|n\.?a)\.?$/i;

const joinPlaces = (pieces: readonly string[]): readonly string[] => {
  if (pieces.length < 2) return pieces;
  const [last = '', city = '', third = ''] = [...pieces].reverse();
  if (pieces.length > 2 && isCountry(last) && mayBeCity(third) && isRegion(city)) {
    return [...pieces.slice(0, -3), `${third}, ${city}, ${last}`];
  }
  if ((isRegion(last) || isCountry(last)) && mayBeCity(city)) return [...pieces.slice(0, -2), `${city}, ${last}`];
  return pieces;
};

/** "Acme (Austin, TX)", "Acme (contract)": what the brackets at the end hold is a piece of its own. */
const splitBracketed = (text: string): readonly string[] => {
  const open = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  if (open < 2) return [text];
  const [before, inner] = [text.slice(0, open).trim(), text.slice(open + 1, -1)];
  const key = keyOf(before);
  const isKind = kindsOfPost.has(keyOf(inner)) && countOf(key, positions) === 0;
  return isKind || isJobPlace(inner) ? [before, inner] : [text];
};

const LONGEST_LABEL = 60;

/** The label of a line, and the text without it: "Company: Acme"; a label whose value was the period has none. */
const takeLabel = (text: string): { readonly label: Label | undefined; readonly value: string } => {
  const colon = text.indexOf(':');
  if (colon > LONGEST_LABEL || (colon < 0 && text.includes(' '))) return { label: undefined, value: text };
  const label = entryLabelOf.get(keyOf(colon < 0 ? text : text.slice(0, colon)));
  if (label === undefined) return { label, value: text };
  return { label, value: colon < 0 ? '' : text.slice(colon + 1) };
};

/** Cuts one line of a job's heading, its dates removed, into pieces. */
export const readFragments = (text: string): readonly Fragment[] => {
  const { label, value } = takeLabel(text);
  const found: Fragment[] = [];
  const pieces = splitPieces(value);
  for (const bare of pieces) {
    if (bare.length < 2 || (startsWithNumber(bare) && stay.test(bare))) continue;
    // Where two columns were read as one, the heading of the other stands beside the job.
    if (pieces.length > 1 && bare === bare.toUpperCase() && headingKinds.has(keyOf(bare))) continue;
    for (const part of splitAtEmployer(bare)) {
      for (const own of splitBracketed(part)) {
        const key = keyOf(own);
        if (!kindsOfPost.has(key)) found.push(fragmentOf(own, key, label));
      }
    }
  }
  return joinDepartments(found);
};

/** "Manager – Operations" is one post. */
const joinDepartments = (fragments: readonly Fragment[]): readonly Fragment[] => {
  const joined: Fragment[] = [];
  for (const fragment of fragments) {
    const before = joined.at(-1);
    if (before !== undefined && before.posts > 0 && fragment.posts === 0 && departments.has(keyOf(fragment.text))) {
      joined[joined.length - 1] = { ...before, text: `${before.text} - ${fragment.text}` };
    } else joined.push(fragment);
  }
  return joined;
};
