import { editDistance } from '../similarity/edit-distance.ts';
import { jaroWinkler } from '../similarity/jaro-winkler.ts';
import type { PartMatch } from '../watchlist.ts';
import type { NamePart } from './name-parts.ts';

export interface PartSimilarity {
  /** In (0, 1]. */
  readonly similarity: number;
  readonly how: PartMatch;
}

export interface PartContext {
  /** Whether one of the names was transliterated: letters are then a matter of the scheme. */
  readonly isTransliterated: boolean;
  /** Whether two given names can be forms of one; absent for organisations. */
  sameGivenName?(a: string, b: string): boolean;
}

/** What one edit costs, as a share of a letter. */
export const EDIT_COST = 0.75;

/** Edits that a word of this length bears before it is another word. */
export const editsFor = (length: number): number => (length < 3 ? 0 : length < 7 ? 1 : length < 12 ? 2 : 3);

const exact: PartSimilarity = { similarity: 1, how: 'exact' };
const initial: PartSimilarity = { similarity: 0.6, how: 'initial' };
const shortForm: PartSimilarity = { similarity: 0.9, how: 'short form' };

/** Two spellings in one script share consonants and most letters; names that merely share consonants do not. */
const LEAST_ALIKE = 0.75;
/** What a difference in vowels counts beside a mistyped letter: Salem and Salma are two names. */
const SPELLING_COST = 2;
const LEAST_SPELLING_COST = 0.08;
/** Arabic and Hebrew leave vowels out, so that only consonants can be compared. */
const LEAST_TRANSLITERATED = 0.9;

const bySound = (a: NamePart, b: NamePart, { isTransliterated }: PartContext): number => {
  const { consonants } = a.sounds;
  if (consonants !== b.sounds.consonants || consonants === '') return 0;
  const alike = jaroWinkler(a.sounds.letters, b.sounds.letters);
  if (isTransliterated) return Math.max(LEAST_TRANSLITERATED, (1 + alike) / 2);
  if (consonants.length < 2 || alike < LEAST_ALIKE) return 0;
  return 1 - LEAST_SPELLING_COST - (SPELLING_COST * (1 - alike)) / 2;
};

const byEdits = (a: string, b: string): number => {
  const limit = editsFor(Math.min(a.length, b.length));
  if (limit === 0) return 0;
  const edits = editDistance(a, b, limit);
  return edits > limit ? 0 : 1 - (EDIT_COST * edits) / Math.max(a.length, b.length);
};

/** How far one word of a name is the other; undefined when it is another word. Symmetric. */
export const comparePart = (a: NamePart, b: NamePart, context: PartContext): PartSimilarity | undefined => {
  if (a.standard === b.standard) return exact;
  if (a.text.length === 1 || b.text.length === 1) return a.text.charAt(0) === b.text.charAt(0) ? initial : undefined;
  const sound = bySound(a, b, context);
  const edits = byEdits(a.text, b.text);
  const similarity = Math.max(sound, edits);
  if (similarity < shortForm.similarity && context.sameGivenName?.(a.text, b.text) === true) return shortForm;
  if (similarity === 0) return undefined;
  if (context.isTransliterated) return { similarity, how: 'transliteration' };
  // Words that sound alike are spellings of one also where the letters are closer than the sounds make them.
  return sound > 0 ? { similarity: sound, how: 'spelling' } : { similarity, how: 'typo' };
};
