import type { Location, Profile, Resume } from '../../contract/application.ts';
import { isStreet, joinPostalCode, parseAddress } from './address.ts';
import { addProfile, findEmail, findWebAddresses } from './contact-marks.ts';
import { keyOf } from './key.ts';
import { contactLabelOf, countOf, headingKinds, positions } from './languages/tables.ts';
import type { Line } from './lines.ts';
import { agreesWith, isTitleOrGreeting, namesPost, readName, readSmallName } from './name.ts';
import { parseHandle } from './networks.ts';
import { findPhone } from './phones.ts';
import { splitPieces } from './pieces.ts';
import { isCountry, mayBeCity } from './places.ts';

type Basics = NonNullable<Resume['basics']>;

/** What the head of a résumé has said so far. */
interface Draft {
  name?: string;
  /** A field that may be a name but reads like a post: taken only when the mailbox or a profile spells it too. */
  doubtfulName?: string;
  label?: string;
  email?: string;
  phone?: string;
  url?: string;
  location?: Location;
  readonly profiles: Profile[];
  /** Fields not yet understood, which an address further down may complete. */
  readonly loose: string[];
}

const LONGEST_NAME = 80;
const LONGEST_LABEL = 36;
/** A name stands among the first fields or not at all. */
const LAST_NAME_FIELD = 12;
/** "Phone: …": a label is a few words, and what follows it fits on a line. */
const splitLabel = (field: string): readonly [label: string, value: string] | undefined => {
  const colon = field.indexOf(':');
  const label = field.slice(0, Math.max(0, colon)).trim();
  if (label === '' || label.length > LONGEST_LABEL || /\d/.test(label)) return undefined;
  return [label, field.slice(colon + 1).trim()];
};

const put = (draft: Draft, location: Location): void => {
  if (draft.location === undefined || draft.location.postalCode === undefined) {
    draft.location = { ...location, ...draft.location };
  }
};

/** "12 High Street" / "Leeds" / "LS8 2QT" on lines of their own. */
const readAddressField = (draft: Draft, field: string): boolean => {
  const [town, street] = [draft.loose.at(-1) ?? '', draft.loose.at(-2) ?? ''];
  const british = /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/.test(field);
  const found = parseAddress(british && mayBeCity(town) ? `${town}, ${field}` : field);
  if (found === undefined) {
    if (draft.location !== undefined && draft.location.country === undefined && isCountry(field)) {
      draft.location = { ...draft.location, country: field };
      return true;
    }
    return false;
  }
  const above = isStreet(town) ? town : isStreet(street) ? street : undefined;
  put(draft, found.address === undefined && above !== undefined ? { address: above, ...found } : found);
  return true;
};

const readLabelled = (draft: Draft, label: string, value: string): boolean => {
  const kind = contactLabelOf.get(keyOf(label));
  const profile = parseHandle(label, value);
  if (profile !== undefined) addProfile(draft.profiles, profile);
  if (kind === 'name' && value.length < LONGEST_NAME) draft.name ??= readName(value) ?? value;
  if (kind === 'address') {
    if (!readAddressField(draft, value)) {
      if (isStreet(value)) draft.loose.push(value);
      else if (mayBeCity(value)) put(draft, { city: value });
    }
  }
  return kind !== undefined || profile !== undefined;
};

/** The first lines may hold the name; a single word only as the very first field. */
const takeName = (draft: Draft, field: string, position: number): boolean => {
  if (draft.name !== undefined || position >= LAST_NAME_FIELD) return false;
  const name = readName(field) ?? (position === 0 ? readSmallName(field) : undefined);
  if (name === undefined || (position > 0 && !name.includes(' '))) return false;
  if (namesPost(name)) {
    draft.doubtfulName ??= name;
    return false;
  }
  draft.name = name;
  return true;
};

const isHeadline = (field: string): boolean =>
  field.length < 90 &&
  !/\d{4}/.test(field) &&
  !/[.!?,]$/.test(field) &&
  !isTitleOrGreeting(field) &&
  countOf(keyOf(field), positions) > 0;

const readField = (draft: Draft, field: string, position: number): void => {
  const labelled = splitLabel(field);
  if (labelled !== undefined) {
    readLabelled(draft, ...labelled);
    return;
  }
  if (field.length < 2 || contactLabelOf.has(keyOf(field))) return;
  if (takeName(draft, field, position) || readAddressField(draft, field)) return;
  if (draft.label === undefined && isHeadline(field)) draft.label = field;
  else draft.loose.push(field);
};

const without = (text: string, found: string): string => text.replace(found, () => '\t');

/** Takes e-mail, telephone and web addresses out of a line and returns what is left. */
const takeMarks = (draft: Draft, line: string): string => {
  let rest = line;
  const email = findEmail(rest);
  if (email !== undefined) {
    draft.email ??= email;
    rest = without(rest, email);
  }
  for (const found of findWebAddresses(rest)) {
    if (found.profile !== undefined) addProfile(draft.profiles, found.profile);
    else draft.url ??= found.url;
    rest = without(rest, found.url);
  }
  const phone = findPhone(rest);
  if (phone !== undefined) {
    draft.phone ??= phone;
    rest = without(rest, phone);
  }
  return rest;
};

const LONGEST_HEAD_LINE = 220;

/** Without half a pair of brackets. */
const withWholeBrackets = (piece: string): string => {
  if (piece.includes('(') === piece.includes(')')) return piece;
  return piece.replace(/[()]/g, '').trim();
};

/** A name with wide gaps between its words, which would fall apart at the separators. */
const wholeName = (text: string): string | undefined => {
  const name = readName(text);
  if (name === undefined || !name.includes(' ') || name.split(' ', 5).length > 4 || namesPost(name)) return undefined;
  return splitPieces(text).some((piece) => headingKinds.has(keyOf(piece))) ? undefined : name;
};

/**
 * Reads the head of a résumé and its contact section: name, headline, e-mail address, telephone, profiles, own site and
 * address. Nothing is inferred from anything else: what is not written is absent.
 */
export const readHead = (lines: readonly Line[]): Basics => {
  const draft: Draft = { profiles: [], loose: [] };
  let position = 0;
  for (const line of lines) {
    if (line.text.length > LONGEST_HEAD_LINE) continue;
    const whole = position === 0 ? wholeName(line.text) : undefined;
    if (whole !== undefined) {
      draft.name ??= whole;
      position += 1;
      continue;
    }
    const rest = joinPostalCode(takeMarks(draft, line.text));
    for (const piece of splitPieces(rest)) {
      const field = withWholeBrackets(piece);
      if (field === '') continue;
      readField(draft, field, position);
      position += 1;
    }
  }
  const { loose: _, doubtfulName = '', ...found } = draft;
  const handles = [draft.email?.split('@', 1)[0] ?? '', ...draft.profiles.map((it) => it.username ?? '')];
  const confirmed = handles.some((handle) => agreesWith(doubtfulName, handle)) ? doubtfulName : undefined;
  const name = draft.name ?? confirmed;
  if (draft.name === undefined && found.label === confirmed) delete found.label;
  return { ...found, ...(name === undefined ? {} : { name }) };
};
