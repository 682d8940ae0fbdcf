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

/** ", PhD", ", RN, BSN", ", PMP®": what stands behind a name and is no part of it. */
const credentials = /(?:,\s{0,2}[\p{Lu}][\p{L}.\-()®™+ ]{0,14}){1,4}$/u;
const LONGEST_NAME = 60;
/** "Sample Resume", "CV of …": titles of the document. */
const titles =
  /\b(?:resume|cv|curriculum|vitae|lebenslauf|curriculo|page|template|dear|hello|hi|application|cover|letter|confidential|references|www)\b/;

const isNameWord = (word: string): boolean => {
  if (particles.has(word)) return true;
  const first = word.charAt(0);
  // Scripts without case have only this form.
  return first === first.toUpperCase() && /^[\p{L}("“'’]/u.test(word);
};

/** "Resume of", "CV –": what may stand before the name on the first line. */
const announcement = /^(?:resume|résumé|cv|curriculum vitae|lebenslauf(?: von)?|currículo?)(?: of| de| –| -|:)\s/i;

/** Is the text the title of a document or a greeting rather than a person's words about themselves? */
export const isTitleOrGreeting = (text: string): boolean => titles.test(keyOf(text));

/** The text as a personal name, without credentials; undefined when its form is another. */
export const readName = (text: string): string | undefined => {
  const bare = text.replace(/\s+/g, ' ').trim().replace(announcement, '');
  if (bare.length < 2 || bare.length > LONGEST_NAME + 20 || /[\d@:/\\|<>{}=#*_!?;]/.test(bare)) return undefined;
  const suffix = /,\s{0,2}(?:jr|sr|ii|iii)\.?$/i.test(bare);
  const name = suffix ? bare : bare.replace(credentials, '');
  const words = name.split(' ');
  if (name.length > LONGEST_NAME || words.length > 6 || (!suffix && name.includes(','))) return undefined;
  if (!words.every(isNameWord) || !/\p{L}{2}/u.test(name)) return undefined;
  const key = keyOf(name);
  if (
    headingKinds.has(key) ||
    titles.test(key) ||
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
export const readSmallName = (text: string): string | undefined =>
  /^[\p{Ll}][\p{Ll}'’-]{1,24}(?: [\p{Ll}'’-]{1,25}){1,3}$/u.test(text) && !namesPost(text) ? text : undefined;

/** Do the words of a name occur, in any order, in a handle or the local part of a mailbox? */
export const agreesWith = (name: string, handle: string): boolean => {
  const letters = fold(handle).replace(/[^a-z]/g, '');
  const words = keyOf(name)
    .split(' ')
    .filter((it) => it.length > 2);
  return words.length >= 2 && words.every((word) => letters.includes(word));
};
