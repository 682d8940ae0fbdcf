import type { HiddenHow } from '../extraction.ts';
import { type Doubt, doubtAbout, plainlyHidden } from './doubts.ts';
import { area, type Box, intersect, middle } from './geometry.ts';
import type { Glyphs } from './glyphs.ts';
import { layersOf } from './layers.ts';
import type { PageObjects } from './page-objects.ts';
import { easel, largestChange, type Painting, rangeOf } from './painting.ts';
import type { Pdfium } from './pdfium.ts';
import { INK, isScan, recognisedIn } from './scan.ts';
import { boxAround, type Word, wordsOf } from './words.ts';

export interface OpenPage {
  readonly page: number;
  readonly pageBox: Box;
  readonly glyphs: Glyphs;
  readonly objects: PageObjects;
}

/** For each character how it is hidden, or undefined; and whether the page is a picture with recognised text. */
export interface Visibility {
  readonly hidden: readonly (HiddenHow | undefined)[];
  readonly scan: boolean;
}

interface DoubtedWord extends Doubt {
  readonly word: Word;
}

/** The largest change of a channel that still cannot be made out; looksTheSame has the matching limit for colours. */
const UNSEEN = 20;

/** Text that clips what follows may hide any text after it. */
const CLIPPING = 4;

/** Paints the page with and without the doubtful words; those that leave no trace stay in the answer. */
const unseen = (
  pdfium: Pdfium,
  doubts: readonly DoubtedWord[],
  paint: () => Painting | undefined,
): readonly DoubtedWord[] => {
  const open = doubts.filter(({ proof }) => proof !== 'certain');
  const complete = open.length === 0 ? undefined : paint();
  if (complete === undefined) return doubts;
  const seen = new Set(open.filter(({ proof, word }) => proof === 'ink' && rangeOf(complete, word.box) >= INK));
  for (const layer of layersOf(open.filter(({ proof }) => proof === 'change'))) {
    for (const { word } of layer) pdfium.FPDFPageObj_SetIsActive(word.run.pointer, 0);
    const without = paint();
    for (const { word } of layer) pdfium.FPDFPageObj_SetIsActive(word.run.pointer, 1);
    for (const doubt of layer) {
      if (without && largestChange(complete, without, middle(doubt.word.box)) > UNSEEN) seen.add(doubt);
    }
  }
  return doubts.filter((doubt) => !seen.has(doubt));
};

interface Judged {
  readonly words: readonly Word[];
  readonly doubts: readonly DoubtedWord[];
  /** Hidden beyond doubt. */
  readonly hidden: readonly { readonly word: Word; readonly how: HiddenHow }[];
}

const judge = (pdfium: Pdfium, { pageBox, glyphs, objects }: OpenPage): Judged => {
  const words: Word[] = [];
  const doubts: DoubtedWord[] = [];
  const hidden: { word: Word; how: HiddenHow }[] = [];
  const clipping = glyphs.runs.some(({ mode }) => mode >= CLIPPING);
  for (const run of glyphs.runs) {
    const own = wordsOf(glyphs, run);
    if (own.length === 0) continue;
    const plainly = plainlyHidden(run, own);
    const fallback: Doubt | undefined = clipping ? { how: 'invisible', proof: 'change' } : undefined;
    const doubt = plainly === undefined ? (doubtAbout(pdfium, run, own, objects) ?? fallback) : undefined;
    for (const word of own) {
      words.push(word);
      if (area(intersect(word.box, pageBox)) < 0.1 * area(word.box)) hidden.push({ word, how: 'off-page' });
      else if (plainly !== undefined) hidden.push({ word, how: plainly });
      else if (doubt !== undefined) doubts.push({ word, ...doubt });
    }
  }
  return { words, doubts, hidden };
};

/**
 * Tells which characters a reader of the page sees. Geometry and colour clear nearly all text; what they leave in doubt
 * is decided by painting, so white text on a dark panel, a photo or a gradient is seen and grey on grey is not.
 */
export const readVisibility = (pdfium: Pdfium, it: OpenPage): Visibility => {
  const { words, doubts, hidden } = judge(pdfium, it);
  const found = new Array<HiddenHow | undefined>(it.glyphs.count).fill(undefined);
  for (const { word, how } of hidden) found.fill(how, word.first, word.end);
  const unpainted = hidden.filter(({ how }) => how === 'invisible').map(({ word }) => word);
  const window = boxAround([...doubts.map(({ word }) => word), ...unpainted]);
  if (window === undefined) return { hidden: found, scan: false };
  const { paint } = easel(pdfium, it.page, window, it.pageBox);
  const lost = unseen(pdfium, doubts, paint);
  for (const { word, how } of lost) found.fill(how, word.first, word.end);

  const layer = [...unpainted, ...lost.filter(({ how }) => how === 'covered').map(({ word }) => word)];
  const picture = isScan(it.objects, it.pageBox, words, layer) ? paint() : undefined;
  if (picture === undefined) return { hidden: found, scan: false };
  for (const { first, end } of recognisedIn(picture, layer)) found.fill(undefined, first, end);
  return { hidden: found, scan: true };
};
