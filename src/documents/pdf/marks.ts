import type { Pdfium } from './pdfium.ts';
import { keyOf, textOf } from './strings.ts';

/** Text a file wants read in place of what it shows (/ActualText, ISO 32000-1, 14.9.4), and the text objects meant. */
export interface Replacement {
  readonly text: string;
  readonly pointers: number[];
}

/** Whether the object belongs to an optional-content layer (marked /OC), which may be switched off. */
export const hasLayerMark = (pdfium: Pdfium, object: number): boolean => {
  const marks = pdfium.FPDFPageObj_CountMarks(object);
  const at = pdfium.scratch;
  for (let index = 0; index < marks; index++) {
    if (!pdfium.FPDFPageObjMark_GetName(pdfium.FPDFPageObj_GetMark(object, index), at + 8, 16, at)) continue;
    // UTF-16LE "OC" and its end: 6 bytes.
    const octets = pdfium.memory().octets;
    if (pdfium.memory().words[at >> 2] === 6 && octets[at + 8] === 0x4f && octets[at + 10] === 0x43) return true;
  }
  return false;
};

const actualText = (pdfium: Pdfium, mark: number): string => {
  const key = keyOf(pdfium, 'ActualText');
  const fill = (buffer: number, length: number): number =>
    pdfium.FPDFPageObjMark_GetParamStringValue(mark, key, buffer, length, pdfium.scratch)
      ? (pdfium.memory().words[pdfium.scratch >> 2] ?? 0)
      : 0;
  return textOf(pdfium, fill, 'utf-16le');
};

/** Takes replacement text off a text object and notes it. One text that spans neighbouring objects is noted once. */
export const takeReplacement = (pdfium: Pdfium, object: number, replacements: Replacement[]): void => {
  const marks = pdfium.FPDFPageObj_CountMarks(object);
  for (let index = marks - 1; index >= 0; index--) {
    const mark = pdfium.FPDFPageObj_GetMark(object, index);
    const text = actualText(pdfium, mark);
    if (text === '') continue;
    pdfium.FPDFPageObj_RemoveMark(object, mark);
    const before = replacements.at(-1);
    if (before?.text === text) before.pointers.push(object);
    else replacements.push({ text, pointers: [object] });
  }
};

const lettersOf = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length;

/** Letters a replacement may add: the name of an icon, the spelling of an abbreviation. */
const FEW = 40;

/** Replacement texts that say more than the glyphs they stand for: a machine reads them, a person does not. */
export const unshown = (replacements: readonly Replacement[], shown: (pointer: number) => string): readonly string[] =>
  replacements
    .filter(({ text, pointers }) => {
      const letters = lettersOf(pointers.map(shown).join(''));
      return lettersOf(text) > letters + FEW && lettersOf(text) > letters * 2;
    })
    .map(({ text }) => text);
