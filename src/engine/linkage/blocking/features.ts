import type { Column, People, Role } from '../people.ts';

/** What a block may be formed by: a number for each record, 0 where it has none. */
export type Feature = (record: number) => number;

/** Letters that sound alike; vowels and h, w, y fall away behind the first letter. */
const SOUNDS: Readonly<Record<string, string>> = {
  b: '1', f: '1', p: '1', v: '1',
  c: '2', g: '2', j: '2', k: '2', q: '2', s: '2', x: '2', z: '2',
  d: '3', t: '3', l: '4', m: '5', n: '5', r: '6',
}; // biome-ignore format: a table

/** A rough sound of a word: the Soundex groups (Russell, US patent 1,261,167) over its first six consonants. */
export const soundOf = (word: string): string => {
  let sound = word.slice(0, 1);
  let last = SOUNDS[sound] ?? '';
  for (let i = 1; i < word.length && sound.length < 6; i += 1) {
    const code = SOUNDS[word.charAt(i)] ?? '';
    if (code !== '' && code !== last) sound += code;
    last = code;
  }
  return sound;
};

/** FNV-1a, never 0. */
const hashText = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash === 0 ? 1 : hash;
};

/** Mixes the numbers of several features into one; 0 when one of them is. */
export const mixed =
  (features: readonly Feature[]): Feature =>
  (record) => {
    let hash = 0x9e3779b9;
    for (const feature of features) {
      const value = feature(record);
      if (value === 0) return 0;
      hash = Math.imul(hash ^ value, 0x85ebca6b);
      hash ^= hash >>> 13;
    }
    return hash === 0 ? 1 : hash;
  };

/** Two features in either order, so that swapped names meet. */
export const eitherOrder =
  (a: Feature, b: Feature): Feature =>
  (record) => {
    const first = a(record);
    const second = b(record);
    if (first === 0 || second === 0) return 0;
    return (Math.imul(Math.min(first, second), 0x85ebca6b) ^ Math.max(first, second)) | 1;
  };

const derived = ({ codes, values }: Column, part: (value: string) => string): Feature => {
  const hashes = Int32Array.from(values, (value) => {
    const text = value === '' ? '' : part(value);
    return text === '' ? 0 : hashText(text);
  });
  return (record) => hashes[codes[record] ?? 0] ?? 0;
};

const firstWord = (text: string): string => text.slice(0, text.indexOf(' ') === -1 ? undefined : text.indexOf(' '));
const lettersOnly = (text: string): string => text.replaceAll(' ', '');
const atLeast = (text: string, length: number): string => (text.length >= length ? text : '');

/** The features that a table of people has, by name. */
export interface Features {
  readonly given?: Feature;
  readonly givenSound?: Feature;
  readonly initial?: Feature;
  readonly surname?: Feature;
  readonly surnameSound?: Feature;
  readonly surnameStart?: Feature;
  readonly birth?: Feature;
  readonly birthYear?: Feature;
  readonly birthMonth?: Feature;
  readonly birthDay?: Feature;
  readonly locality?: Feature;
  readonly localitySound?: Feature;
  readonly postcode?: Feature;
  readonly region?: Feature;
  readonly house?: Feature;
  readonly street?: Feature;
  readonly streetSound?: Feature;
  readonly email?: Feature;
  readonly mailbox?: Feature;
  readonly mailboxStart?: Feature;
  readonly phone?: Feature;
  readonly phoneStart?: Feature;
  readonly phoneEnd?: Feature;
  readonly identifier?: Feature;
  readonly identifierStart?: Feature;
  readonly identifierEnd?: Feature;
}

export type FeatureName = keyof Features;

const mailboxOf = (email: string): string => email.slice(0, email.indexOf('@') === -1 ? undefined : email.indexOf('@'));

// biome-ignore format: a table
const PARTS: readonly (readonly [FeatureName, Role, (value: string) => string])[] = [
  ['given', 'given', (value) => value],
  ['givenSound', 'given', (value) => soundOf(firstWord(value))],
  ['initial', 'given', (value) => value.slice(0, 1)],
  ['surname', 'surname', lettersOnly],
  ['surnameSound', 'surname', (value) => soundOf(lettersOnly(value))],
  ['surnameStart', 'surname', (value) => value.slice(0, 3)],
  ['birth', 'birth', (value) => atLeast(value, 8)],
  ['birthYear', 'birth', (value) => value.slice(0, 4)],
  ['birthMonth', 'birth', (value) => value.slice(4, 6)],
  ['birthDay', 'birth', (value) => value.slice(4, 8)],
  ['locality', 'locality', lettersOnly],
  ['localitySound', 'locality', (value) => soundOf(lettersOnly(value))],
  ['postcode', 'postcode', (value) => value],
  ['region', 'region', (value) => value],
  ['house', 'house-number', (value) => value],
  ['street', 'street', lettersOnly],
  ['streetSound', 'street', (value) => soundOf(firstWord(value))],
  ['email', 'email', (value) => value],
  ['mailbox', 'email', (value) => atLeast(mailboxOf(value), 4)],
  ['mailboxStart', 'email', (value) => atLeast(value.slice(0, 5), 5)],
  ['phone', 'phone', (value) => value],
  ['phoneStart', 'phone', (value) => atLeast(value, 7).slice(0, -4)],
  ['phoneEnd', 'phone', (value) => atLeast(value, 7).slice(-6)],
  ['identifier', 'identifier', (value) => value],
  ['identifierStart', 'identifier', (value) => atLeast(value, 6).slice(0, Math.ceil(value.length / 2))],
  ['identifierEnd', 'identifier', (value) => atLeast(value, 6).slice(-Math.ceil(value.length / 2))],
];

/** Features of the first column of each role. */
export const featuresOf = ({ columns }: People): Features => {
  const found: Partial<Record<FeatureName, Feature>> = {};
  for (const [name, role, part] of PARTS) {
    const column = columns.find((candidate) => candidate.role === role);
    if (column !== undefined) found[name] = derived(column, part);
  }
  return found;
};
