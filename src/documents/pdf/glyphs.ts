import type { Box } from './geometry.ts';
import type { Pdfium } from './pdfium.ts';
import { textOf } from './strings.ts';

/** One show operator of the content stream: characters that share font, colour and painting order. */
export interface TextRun {
  readonly pointer: number;
  /** Indices of its characters: first to before `end`. */
  readonly first: number;
  readonly end: number;
  /** Around the painted glyphs; undefined when nothing has ink, as with spaces. */
  readonly ink: Box | undefined;
  /** Points on the page, the smaller of height and width of the em square. */
  readonly size: number;
  /** Height of the em square on the page, points. */
  readonly em: number;
  /** Direction of writing in quarter turns anticlockwise; undefined when slanted. */
  readonly turn: 0 | 1 | 2 | 3 | undefined;
  readonly origin: readonly [x: number, y: number];
  /** Fill, stroke, both, 3 for invisible, 4-7 with clipping (ISO 32000-1, table 106). */
  readonly mode: number;
  readonly font: Font;
}

interface Font {
  /** Empty for Type 3 fonts. */
  readonly name: string;
  /** Without the font in the file PDFium paints with another one, and scripts it has none for not at all. */
  readonly embedded: boolean;
}

/** The characters of a page in PDFium's order. Boxes have the height of the font, `inked` tells whether a glyph paints. */
export interface Glyphs {
  readonly count: number;
  readonly code: Uint32Array;
  readonly left: Float32Array;
  readonly bottom: Float32Array;
  readonly right: Float32Array;
  readonly top: Float32Array;
  readonly inked: Uint8Array;
  /** Index of the run a character belongs to; -1 for spaces and line ends that PDFium added. */
  readonly run: Int32Array;
  readonly runs: readonly TextRun[];
}

export const isSpace = (code: number): boolean =>
  code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000;

const turnOf = (a: number, b: number): TextRun['turn'] => {
  if (Math.abs(b) * 20 <= Math.abs(a)) return a >= 0 ? 0 : 2;
  if (Math.abs(a) * 20 <= Math.abs(b)) return b >= 0 ? 1 : 3;
  return undefined;
};

/** Fonts are asked once a document. */
export type Fonts = Map<number, Font>;

const fontOf = (pdfium: Pdfium, pointer: number, fonts: Fonts): Font => {
  const font = pdfium.FPDFTextObj_GetFont(pointer);
  const known = fonts.get(font);
  if (known !== undefined) return known;
  const name = textOf(pdfium, (buffer, length) => pdfium.FPDFFont_GetBaseFontName(font, buffer, length), 'utf-8');
  // A subset carries six letters and a plus before its name (ISO 32000-1, 9.6.4).
  const plain = name.replace(/^[A-Z]{6}\+/, '');
  const facts = { name: plain, embedded: pdfium.FPDFFont_GetIsEmbedded(font) === 1 };
  fonts.set(font, facts);
  return facts;
};

interface Draft {
  readonly pointer: number;
  readonly first: number;
  end: number;
  left: number;
  bottom: number;
  right: number;
  top: number;
}

const finishRun = (pdfium: Pdfium, textPage: number, draft: Draft, fonts: Fonts): TextRun => {
  const at = pdfium.scratch;
  pdfium.FPDFText_GetMatrix(textPage, draft.first, at);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = pdfium.memory().floats.subarray(at >> 2, (at >> 2) + 6);
  const nominal = pdfium.FPDFText_GetFontSize(textPage, draft.first);
  const em = nominal * Math.hypot(c, d);
  return {
    pointer: draft.pointer,
    first: draft.first,
    end: draft.end,
    ink: draft.right > draft.left || draft.top > draft.bottom ? draft : undefined,
    size: Math.min(em, nominal * Math.hypot(a, b)),
    em,
    turn: turnOf(a, b),
    origin: [e, f],
    mode: pdfium.FPDFTextObj_GetTextRenderMode(draft.pointer),
    font: fontOf(pdfium, draft.pointer, fonts),
  };
};

type Arrays = Omit<Glyphs, 'runs'>;

const startArrays = (count: number): Arrays => ({
  count,
  code: new Uint32Array(count),
  left: new Float32Array(count),
  bottom: new Float32Array(count),
  right: new Float32Array(count),
  top: new Float32Array(count),
  inked: new Uint8Array(count),
  run: new Int32Array(count).fill(-1),
});

/** Reads the two boxes of a character: that of the font, and that of the ink, which widens the run. */
const readBoxes = (
  pdfium: Pdfium,
  textPage: number,
  index: number,
  { glyphs, draft }: { glyphs: Arrays; draft: Draft },
): void => {
  const at = pdfium.scratch;
  pdfium.FPDFText_GetCharBox(textPage, index, at, at + 8, at + 16, at + 24);
  pdfium.FPDFText_GetLooseCharBox(textPage, index, at + 32);
  const { floats, doubles } = pdfium.memory();
  const loose = (at >> 2) + 8;
  glyphs.left[index] = floats[loose] ?? 0;
  glyphs.top[index] = floats[loose + 1] ?? 0;
  glyphs.right[index] = floats[loose + 2] ?? 0;
  glyphs.bottom[index] = floats[loose + 3] ?? 0;
  const tight = at >> 3;
  const left = doubles[tight] ?? 0;
  const right = doubles[tight + 1] ?? 0;
  const bottom = doubles[tight + 2] ?? 0;
  const top = doubles[tight + 3] ?? 0;
  if (right <= left || top <= bottom) return;
  glyphs.inked[index] = 1;
  if (left < draft.left) draft.left = left;
  if (right > draft.right) draft.right = right;
  if (bottom < draft.bottom) draft.bottom = bottom;
  if (top > draft.top) draft.top = top;
};

/** Reads the characters of a page and the runs they come from. */
export const readGlyphs = (pdfium: Pdfium, textPage: number, fonts: Fonts): Glyphs => {
  const glyphs = startArrays(Math.max(0, pdfium.FPDFText_CountChars(textPage)));
  const runs: TextRun[] = [];
  let draft: Draft | undefined;
  for (let index = 0; index < glyphs.count; index++) {
    glyphs.code[index] = pdfium.FPDFText_GetUnicode(textPage, index);
    const pointer = pdfium.FPDFText_GetTextObject(textPage, index);
    if (pointer === 0 || pdfium.FPDFText_IsGenerated(textPage, index) === 1) continue;
    if (draft?.pointer !== pointer) {
      if (draft !== undefined) runs.push(finishRun(pdfium, textPage, draft, fonts));
      draft = { pointer, first: index, end: index, left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };
    }
    draft.end = index + 1;
    glyphs.run[index] = runs.length;
    readBoxes(pdfium, textPage, index, { glyphs, draft });
  }
  if (draft !== undefined) runs.push(finishRun(pdfium, textPage, draft, fonts));
  return { ...glyphs, runs };
};
