import { area, type Box, height, intersect, width } from './geometry.ts';
import type { Pdfium } from './pdfium.ts';

/** A part of a page painted to pixels, four bytes each: blue, green, red, unused. */
export interface Painting {
  readonly pixels: Uint8Array;
  readonly wide: number;
  readonly high: number;
  readonly stride: number;
  /** The pixels of a box on the page, clipped to the painting: columns and rows, ends excluded. */
  pixelsOf(box: Box): PixelBox;
}

interface PixelBox {
  readonly fromColumn: number;
  readonly toColumn: number;
  readonly fromRow: number;
  readonly toRow: number;
}

const BGRX = 3;
/** FPDF_ANNOT, so that what an annotation lays over the text counts, and FPDF_RENDER_LIMITEDIMAGECACHE. */
const FLAGS = 0x01 | 0x200;
/** Pixels a point where the window is small enough: ten-point text is then 15 pixels high. */
const FINEST = 1.5;
const MOST_PIXELS = 2_000_000;
const PAPER = 0xffffffff;

/** How one window of a page maps to pixels; the same for every painting of it. */
export interface Easel {
  paint(): Painting | undefined;
}

/** Sets up the painting of the part of a page inside `window`. */
export const easel = (pdfium: Pdfium, page: number, window: Box, pageBox: Box): Easel => {
  const shown = intersect(window, pageBox);
  const scale = Math.min(FINEST, Math.sqrt(MOST_PIXELS / Math.max(1, area(shown))));
  const fullWide = Math.max(1, Math.round(pdfium.FPDF_GetPageWidthF(page) * scale));
  const fullHigh = Math.max(1, Math.round(pdfium.FPDF_GetPageHeightF(page) * scale));
  const toDevice = (x: number, y: number): readonly [number, number] => {
    const at = pdfium.scratch;
    pdfium.FPDF_PageToDevice(page, 0, 0, fullWide, fullHigh, 0, x, y, at, at + 4);
    const words = pdfium.memory().words;
    return [(words[at >> 2] ?? 0) | 0, (words[(at >> 2) + 1] ?? 0) | 0];
  };
  const deviceBox = (box: Box): Box => {
    const [x1, y1] = toDevice(box.left, box.bottom);
    const [x2, y2] = toDevice(box.right, box.top);
    return { left: Math.min(x1, x2), right: Math.max(x1, x2) + 1, bottom: Math.min(y1, y2), top: Math.max(y1, y2) + 1 };
  };
  const frame = deviceBox(shown);
  const wide = Math.max(1, width(frame));
  const high = Math.max(1, height(frame));
  const pixelsOf = (box: Box): PixelBox => {
    const placed = deviceBox(box);
    return {
      fromColumn: Math.max(0, placed.left - frame.left),
      toColumn: Math.min(wide, placed.right - frame.left),
      fromRow: Math.max(0, placed.bottom - frame.bottom),
      toRow: Math.min(high, placed.top - frame.bottom),
    };
  };
  const paint = (): Painting | undefined => {
    const bitmap = pdfium.FPDFBitmap_CreateEx(wide, high, BGRX, 0, 0);
    if (bitmap === 0) return undefined;
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, wide, high, PAPER);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, -frame.left, -frame.bottom, fullWide, fullHigh, 0, FLAGS);
    const stride = pdfium.FPDFBitmap_GetStride(bitmap);
    const start = pdfium.FPDFBitmap_GetBuffer(bitmap);
    const pixels = pdfium.memory().octets.slice(start, start + stride * high);
    pdfium.FPDFBitmap_Destroy(bitmap);
    return { pixels, wide, high, stride, pixelsOf };
  };
  return { paint };
};

/** The largest change of a colour channel inside the box between two paintings of one window, 0-255. */
export const largestChange = (one: Painting, other: Painting, box: Box): number => {
  const { fromColumn, toColumn, fromRow, toRow } = one.pixelsOf(box);
  let largest = 0;
  for (let row = fromRow; row < toRow; row++) {
    for (let column = fromColumn; column < toColumn; column++) {
      const at = row * one.stride + column * 4;
      for (let channel = at; channel < at + 3; channel++) {
        largest = Math.max(largest, Math.abs((one.pixels[channel] ?? 0) - (other.pixels[channel] ?? 0)));
      }
    }
  }
  return largest;
};

/** The range of the green channel inside the box, 0-255: what there is to see, whatever painted it. */
export const rangeOf = (painting: Painting, box: Box): number => {
  const { fromColumn, toColumn, fromRow, toRow } = painting.pixelsOf(box);
  let [least, most] = [255, 0];
  for (let row = fromRow; row < toRow; row++) {
    for (let column = fromColumn; column < toColumn; column++) {
      const value = painting.pixels[row * painting.stride + column * 4 + 1] ?? 0;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
  }
  return Math.max(0, most - least);
};
