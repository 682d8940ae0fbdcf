import type { HiddenText } from '../extraction.ts';
import type { Box } from './geometry.ts';
import type { Pdfium } from './pdfium.ts';
import { keyOf, textOf } from './strings.ts';

/** Subtypes whose text stands on the page (fpdf_annot.h): free text, and fields of a form. */
const FREE_TEXT = 3;
const WIDGET = 20;
/** Flags (ISO 32000-1, table 165): invisible, hidden, no view. */
const UNSEEN = 1 | 2 | 32;
const MOST_ANNOTATIONS = 2_000;
const MOST_LINKS = 1_000;
const LONGEST_LINK = 2_000;

export interface PageNotes {
  /** Typed into the page after it was set: fields of a form and free text. */
  readonly text: readonly string[];
  readonly hiddenText: readonly HiddenText[];
}

/** Text of the annotations of a page that are part of what a reader sees, or would be if they were not switched off. */
export const readAnnotations = (pdfium: Pdfium, page: number): PageNotes => {
  const text: string[] = [];
  const hiddenText: HiddenText[] = [];
  const count = Math.min(pdfium.FPDFPage_GetAnnotCount(page), MOST_ANNOTATIONS);
  for (let index = 0; index < count; index++) {
    const annotation = pdfium.FPDFPage_GetAnnot(page, index);
    if (annotation === 0) continue;
    const subtype = pdfium.FPDFAnnot_GetSubtype(annotation);
    if (subtype === FREE_TEXT || subtype === WIDGET) {
      const key = keyOf(pdfium, subtype === WIDGET ? 'V' : 'Contents');
      const fill = (buffer: number, length: number): number =>
        pdfium.FPDFAnnot_GetStringValue(annotation, key, buffer, length);
      const value = textOf(pdfium, fill, 'utf-16le').replace(/\r\n?/g, '\n').trim();
      if (value !== '' && (pdfium.FPDFAnnot_GetFlags(annotation) & UNSEEN) !== 0)
        hiddenText.push({ text: value, how: 'invisible' });
      else if (value !== '') text.push(value);
    }
    pdfium.FPDFPage_CloseAnnot(annotation);
  }
  return { text, hiddenText };
};

/** Subtypes that may be painted over text: free text, square, circle, polygon, stamp, redaction. */
const COVERS = new Set([FREE_TEXT, 5, 6, 7, 13, 28]);

/** Where annotations lie that may cover what is under them. */
export const annotationCovers = (pdfium: Pdfium, page: number): readonly Box[] => {
  const covers: Box[] = [];
  const at = pdfium.scratch;
  const count = Math.min(pdfium.FPDFPage_GetAnnotCount(page), MOST_ANNOTATIONS);
  for (let index = 0; index < count; index++) {
    const annotation = pdfium.FPDFPage_GetAnnot(page, index);
    if (annotation === 0) continue;
    if (COVERS.has(pdfium.FPDFAnnot_GetSubtype(annotation)) && pdfium.FPDFAnnot_GetRect(annotation, at)) {
      const { floats } = pdfium.memory();
      const [left = 0, top = 0, right = 0, bottom = 0] = floats.subarray(at >> 2, (at >> 2) + 4);
      covers.push({ left, top, right, bottom });
    }
    pdfium.FPDFPage_CloseAnnot(annotation);
  }
  return covers;
};

/** Adds the targets of the links on a page, as written in the file. */
export const addLinks = (pdfium: Pdfium, document: number, page: number, links: Set<string>): void => {
  const at = pdfium.scratch;
  pdfium.memory().words[at >> 2] = 0;
  while (links.size < MOST_LINKS && pdfium.FPDFLink_Enumerate(page, at, at + 4)) {
    const position = pdfium.memory().words[at >> 2] ?? 0;
    const action = pdfium.FPDFLink_GetAction(pdfium.memory().words[(at >> 2) + 1] ?? 0);
    const target =
      action === 0
        ? ''
        : textOf(
            pdfium,
            (buffer, length) => pdfium.FPDFAction_GetURIPath(document, action, buffer, length),
            'utf-8',
          ).trim();
    if (target !== '' && target.length <= LONGEST_LINK) links.add(target);
    pdfium.memory().words[at >> 2] = position;
  }
};
