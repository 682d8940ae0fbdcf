import { type Limits, type PageImage, type PageWish, Unreadable } from '../extraction.ts';
import type { Pdfium } from './pdfium.ts';
import { writePng } from './png.ts';
import { withPdf } from './read-pdf.ts';

const BGRX = 3;
/** FPDF_ANNOT, as a reader of the page sees them, and FPDF_RENDER_LIMITEDIMAGECACHE. Nothing of a form is run. */
const FLAGS = 0x01 | 0x200;
const PAPER = 0xffffffff;
const MOST_PIXELS = 6_000_000;

const sizeOf = (pdfium: Pdfium, page: number, width: number): readonly [wide: number, high: number] => {
  const shape = Math.max(1, pdfium.FPDF_GetPageHeightF(page)) / Math.max(1, pdfium.FPDF_GetPageWidthF(page));
  const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (width * width * shape)));
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(width * shape * scale))];
};

const paint = (pdfium: Pdfium, page: number, width: number): Uint8Array => {
  const [wide, high] = sizeOf(pdfium, page, width);
  if (wide * high > MOST_PIXELS * 1.1) throw new Unreadable('too-large', 'a page of the PDF has no shape that fits');
  const bitmap = pdfium.FPDFBitmap_CreateEx(wide, high, BGRX, 0, 0);
  if (bitmap === 0) throw new Unreadable('memory', 'there is not enough memory to draw the page');
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, wide, high, PAPER);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, wide, high, 0, FLAGS);
    const stride = pdfium.FPDFBitmap_GetStride(bitmap);
    const start = pdfium.FPDFBitmap_GetBuffer(bitmap);
    return writePng({ pixels: pdfium.memory().octets.subarray(start, start + stride * high), wide, high, stride });
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap);
  }
};

/** Draws one page of a PDF. Throws `Unreadable` for what a file can do wrong. */
export const drawPage = (pdfium: Pdfium, bytes: Uint8Array, wish: PageWish, limits: Limits): PageImage =>
  withPdf(pdfium, bytes, (document) => {
    const pages = pdfium.FPDF_GetPageCount(document);
    if (wish.page > Math.min(pages, limits.pages)) {
      throw new Unreadable(
        'too-many-pages',
        `the PDF has ${pages} pages, of which the first ${limits.pages} are drawn`,
      );
    }
    const page = pdfium.FPDF_LoadPage(document, wish.page - 1);
    if (page === 0) throw new Unreadable('corrupt', `page ${wish.page} of the PDF cannot be read`);
    try {
      return { png: paint(pdfium, page, wish.width), pages };
    } finally {
      pdfium.FPDF_ClosePage(page);
    }
  });
