import { type Colour, looksTheSame, white } from '../contrast.ts';
import type { HiddenHow } from '../extraction.ts';
import { type Box, contains, height, intersect, width } from './geometry.ts';
import type { TextRun } from './glyphs.ts';
import { hasLayerMark } from './marks.ts';
import { clipOf, opaqueColour, type PageObjects, type Shape } from './page-objects.ts';
import type { Pdfium } from './pdfium.ts';
import { boxAround, lengthOf, type Word } from './words.ts';

/**
 * What could hide a run of text, and how to find out: `change`, the page must look different without the text; `ink`,
 * there must be something to see at its place; `certain`, it is hidden.
 */
export interface Doubt {
  readonly how: HiddenHow;
  readonly proof: 'change' | 'ink' | 'certain';
}

/** Points: legal small print starts at 4. */
const TINY = 2;
/** Glyphs of any script are wider than this share of the em on average: less room means they lie over each other. */
const CROWDED = 0.12;
/** Icon fonts give one glyph a name, such as `github-square`. */
const MOST_IN_A_GLYPH = 30;

/** Text rendering modes (ISO 32000-1, table 106). */
const STROKE = 1;
const INVISIBLE = 3;
const STROKE_AND_CLIP = 5;
const CLIP = 7;

const tallest = (run: TextRun): number => {
  if (run.ink === undefined) return 0;
  return run.turn === 1 || run.turn === 3 ? width(run.ink) : height(run.ink);
};

/** PDFium has no glyphs for this text: the font is not in the file, and its own fonts lack the script. */
const isUnpainted = (run: TextRun, words: readonly Word[]): boolean =>
  !run.font.embedded && words.some(({ inked, tall }) => tall && (!inked || tallest(run) < TINY * 0.4));

/** What a run tells without a look at the page: painted by no operator, too small, or squeezed to nothing. */
export const plainlyHidden = (run: TextRun, words: readonly Word[]): HiddenHow | undefined => {
  if (run.mode === INVISIBLE) return 'invisible';
  if (isUnpainted(run, words)) return run.size < TINY ? 'tiny' : undefined;
  if (run.ink === undefined) return undefined;
  if (run.size < TINY && (tallest(run) < TINY || run.em >= TINY)) return 'tiny';
  if (tallest(run) < TINY * 0.4 && words.some(({ tall }) => tall)) return 'tiny';
  const letters = lengthOf(words);
  const room = Math.hypot(width(run.ink), height(run.ink));
  return letters > MOST_IN_A_GLYPH && room < letters * run.em * CROWDED ? 'invisible' : undefined;
};

/** A shape touches the text enough to matter: more than a rule, an underline or a border does. */
const meets = (ink: Box, shape: Box): boolean => {
  const shared = intersect(ink, shape);
  const tall = height(ink);
  return height(shared) > tall * 0.4 && width(shared) > Math.min(width(ink), tall) * 0.4;
};

/** The colour behind the text if geometry can tell it, otherwise undefined. Paper is white. */
const behind = (ink: Box, order: number, shapes: readonly Shape[]): Colour | undefined => {
  for (let index = shapes.length - 1; index >= 0; index--) {
    const shape = shapes[index];
    if (shape === undefined || shape.order > order || !meets(ink, shape.box)) continue;
    return contains(shape.box, ink, 0.5) ? shape.plain : undefined;
  }
  return white;
};

const colourOf = (pdfium: Pdfium, run: TextRun): Colour | undefined =>
  opaqueColour(pdfium, run.pointer, run.mode === STROKE || run.mode === STROKE_AND_CLIP ? 'stroke' : 'fill');

/** Text that PDFium cannot paint is hidden only where plain geometry and colour leave no other answer. */
const certainly = (pdfium: Pdfium, run: TextRun, box: Box, objects: PageObjects): Doubt | undefined => {
  const order = objects.textOrder.get(run.pointer) ?? Infinity;
  const covers = (shape: Shape): boolean =>
    shape.order > order && shape.plain !== undefined && contains(shape.box, box, 1);
  if (objects.shapes.some(covers)) return { how: 'covered', proof: 'certain' };
  const [colour, background] = [colourOf(pdfium, run), behind(box, order, objects.shapes)];
  const same = colour !== undefined && background !== undefined && looksTheSame(colour, background);
  return same ? { how: 'same-colour', proof: 'certain' } : undefined;
};

/**
 * What could hide this run of text, judged by geometry and colour alone; undefined when it is surely seen. Type 3
 * glyphs, which have no font name, are little drawings in any colour.
 */
export const doubtAbout = (
  pdfium: Pdfium,
  run: TextRun,
  words: readonly Word[],
  objects: PageObjects,
): Doubt | undefined => {
  const box = run.ink ?? boxAround(words);
  if (box === undefined) return undefined;
  if (isUnpainted(run, words)) return certainly(pdfium, run, boxAround(words) ?? box, objects);
  const order = objects.textOrder.get(run.pointer);
  if (objects.overflow || order === undefined) return { how: 'same-colour', proof: 'change' };
  const above = objects.shapes.some((shape) => shape.order > order && meets(box, shape.box));
  // Letters filled with a gradient are clipping paths for the shading painted after them.
  if (run.mode === CLIP) return { how: 'invisible', proof: above ? 'ink' : 'certain' };
  if (above) return { how: 'covered', proof: 'change' };
  if (words.some(({ inked }) => !inked)) return { how: 'invisible', proof: 'change' };
  if (pdfium.FPDFPageObj_HasTransparency(run.pointer) || hasLayerMark(pdfium, run.pointer)) {
    return { how: 'invisible', proof: 'change' };
  }
  const clip = clipOf(pdfium, run.pointer);
  if (clip === 'unclear' || (clip !== 'all' && !contains(clip, box, height(box) * 0.3))) {
    return { how: 'invisible', proof: 'change' };
  }
  const [colour, background] = [colourOf(pdfium, run), behind(box, order, objects.shapes)];
  if (colour === undefined || background === undefined || run.font.name === '')
    return { how: 'same-colour', proof: 'change' };
  return looksTheSame(colour, background) ? { how: 'same-colour', proof: 'change' } : undefined;
};
