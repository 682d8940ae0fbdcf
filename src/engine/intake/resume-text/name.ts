import { fold, keyOf } from './key.ts';
import { countOf, headingKinds, institutions, positions } from './languages/tables.ts';
import { isCountry, parsePlace } from './places.ts';

/** Parts of names that are written small. */
const particles: ReadonlySet<string> = new Set(
  `de da do dos das del della delle di du la le les van von der den ten ter zu zum zur af av al el bin ibn binti bint y e i st o' d' ap`.split(
    ' ',
  ),
);

/** Posts that are family or given names as well. */
const postsAsNames: ReadonlySet<string> = new Set(
  `baker cook carpenter judge porter farmer gardener driver dean steward sergeant captain chef server builder clerk pilot
  dev ta ra pm chair fellow king page major mason singer taylor abbot host coach author head`.split(/\s+/),
);

/** ", PhD", ", RN, BSN", ", PMP": what stands behind a name and is no part of it, told by its capitals. */
const isCredential = (text: string): boolean =>
  text.length < 16 && /^\p{Lu}/u.test(text) && text.replace(/[^\p{Lu}]/gu, '').length > 1;
const generations: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

const withoutCredentials = (text: string): string => {
  if (!text.includes(',')) return text;
  const pieces = text.split(',').map((it) => it.trim());
  while (pieces.length > 1 && (pieces[0] ?? '').includes(' ') && isCredential(pieces.at(-1) ?? '')) pieces.pop();
  return pieces.join(', ');
};

/** "Doe, Jane" and "Doe, Jr.": a comma inside a name; any other ends the resemblance. */
const hasFormOfComma = (text: string): boolean => {
  if (!text.includes(',')) return true;
  const [first = '', second = '', ...more] = text.split(', ');
  if (more.length > 0) return false;
  return generations.has(keyOf(second)) || (first.split(' ').length < 3 && second.split(' ').length < 3);
};

const LONGEST_NAME = 60;
/** "Sample Resume", "CV of …": titles of the document. */
const titles: ReadonlySet<string> = new Set(
  `resume cv curriculum vitae lebenslauf curriculo page template dear hello hi application cover letter confidential references
  www`.split(/\s+/),
);

const isNameWord = (word: string): boolean => {
  if (particles.has(word)) return true;
  const first = word.charAt(0);
  // Scripts without case have only this form.
  return first === first.toUpperCase() && /^[\p{L}("“'’]/u.test(word);
};

/** "Resume of", "CV –": what may stand before the name on the first line. */
const announcement = /^(?:resume|résumé|cv|curriculum vitae|lebenslauf(?: von)?|currículo?)(?: of| de| –| -|:)\s/i;

/** Is the text the title of a document or a greeting rather than a person's words about themselves? */
export const isTitleOrGreeting = (text: string): boolean =>
  keyOf(text)
    .split(' ')
    .some((word) => titles.has(word));

/** The text as a personal name, without credentials; undefined when its form is another. */
export const readName = (text: string): string | undefined => {
  const bare = text.replace(/\s+/g, ' ').trim().replace(announcement, '');
  if (bare.length < 2 || bare.length > LONGEST_NAME + 20 || /[\d@:/\\|<>{}=#*_!?;]/.test(bare)) return undefined;
  const name = withoutCredentials(bare);
  const words = name.split(' ');
  if (name.length > LONGEST_NAME || words.length > 6 || !hasFormOfComma(name)) return undefined;
  if (!words.every(isNameWord) || !/\p{L}{2}/u.test(name)) return undefined;
  const key = keyOf(name);
  if (
    headingKinds.has(key) ||
    isTitleOrGreeting(name) ||
    countOf(key, institutions) > 0 ||
    isCountry(name) ||
    parsePlace(name) !== undefined
  )
    return undefined;
  return name;
};

/** Does a text that has the form of a name name a post instead? "Emily Baker" does not. */
export const namesPost = (name: string): boolean => {
  const words = keyOf(name).split(' ');
  return countOf(words.filter((it) => !postsAsNames.has(it)).join(' '), positions) > 0;
};

/** A first line in small letters only: "maria silva". */
export const readSmallName = (text: string): string | undefined => {
  const words = text.split(' ', 5);
  const small = words.length > 1 && words.length < 5 && words.every((word) => /^\p{Ll}[\p{Ll}'’-]{1,24}$/u.test(word));
  return small && !namesPost(text) ? text : undefined;
};

/** Do the words of a name occur, in any order, in a handle or the local part of a mailbox? */
export const agreesWith = (name: string, handle: string): boolean => {
  const letters = fold(handle).replace(/[^a-z]/g, '');
  const words = keyOf(name)
    .split(' ')
    .filter((it) => it.length > 2);
  return words.length >= 2 && words.every((word) => letters.includes(word));
};
