import { type HiddenText, type Limits, megabytes, pagesRefused, type Reading, Unreadable } from '../extraction.ts';
import { addLinks, readAnnotations } from './annotations.ts';
import type { Box } from './geometry.ts';
import { type Fonts, type Glyphs, readGlyphs } from './glyphs.ts';
import { layout } from './layout.ts';
import { unshown } from './marks.ts';
import { readMetadata } from './metadata.ts';
import { pageObjects } from './page-objects.ts';
import type { Pdfium } from './pdfium.ts';
import { readSpans } from './spans.ts';
import { readVisibility } from './visibility.ts';

/** FPDF_GetLastError: password needed or wrong, and a security handler PDFium does not know. */
const PASSWORD = 4;
const SECURITY = 5;

interface PageReading {
  readonly text: string;
  readonly hiddenText: readonly HiddenText[];
  readonly scan: boolean;
}

const pageBoxOf = (pdfium: Pdfium, page: number): Box => {
  const at = pdfium.scratch;
  pdfium.FPDF_GetPageBoundingBox(page, at);
  const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.memory().floats.subarray(at >> 2, (at >> 2) + 4);
  return { left, bottom, right, top };
};

/** Hidden spans of one kind that follow each other are one piece; a new line starts where the baseline moves. */
const joined = (
  spans: readonly { text: string; how: HiddenText['how']; baseline: number }[],
): readonly HiddenText[] => {
  const pieces: { text: string; how: HiddenText['how']; baseline: number }[] = [];
  for (const span of spans) {
    const before = pieces.at(-1);
    if (before === undefined || before.how !== span.how) pieces.push({ ...span });
    else {
      before.text += (Math.abs(before.baseline - span.baseline) < 2 ? ' ' : '\n') + span.text;
      before.baseline = span.baseline;
    }
  }
  return pieces.map(({ text, how }) => ({ text, how }));
};

const shownBy = (glyphs: Glyphs, pointer: number): string =>
  glyphs.runs
    .filter((run) => run.pointer === pointer)
    .map(({ first, end }) => String.fromCharCode(...glyphs.code.slice(first, Math.min(end, first + 1_000))))
    .join('');

const readPage = (pdfium: Pdfium, page: number, fonts: Fonts, room: number): PageReading => {
  const objects = pageObjects(pdfium, page);
  const textPage = pdfium.FPDFText_LoadPage(page);
  if (textPage === 0) throw new Unreadable('corrupt', 'a page of the PDF cannot be read');
  try {
    const characters = pdfium.FPDFText_CountChars(textPage);
    if (characters > room) throw new Unreadable('too-large', `the PDF holds more text than ${megabytes(room)}`);
    const glyphs = readGlyphs(pdfium, textPage, fonts);
    const pageBox = pageBoxOf(pdfium, page);
    const { hidden, scan } = readVisibility(pdfium, { page, pageBox, glyphs, objects });
    const replaced = unshown(objects.replacements, (pointer) => shownBy(glyphs, pointer));
    const spans = readSpans(glyphs, hidden);
    const notes = readAnnotations(pdfium, page);
    return {
      text: [...spans.visible.map(layout), ...notes.text].join('\n\n'),
      hiddenText: [
        ...joined(spans.hidden),
        ...replaced.map((text) => ({ text, how: 'invisible' as const })),
        ...notes.hiddenText,
      ],
      scan,
    };
  } finally {
    pdfium.FPDFText_ClosePage(textPage);
  }
};

const openError = (pdfium: Pdfium): Unreadable => {
  const error = pdfium.FPDF_GetLastError();
  if (error === PASSWORD) return new Unreadable('encrypted', 'the PDF needs a password to be opened');
  if (error === SECURITY) return new Unreadable('encrypted', 'the PDF is encrypted in a way that cannot be opened');
  return new Unreadable('corrupt', 'the PDF is damaged or cut off: its structure cannot be read');
};

const noteList = (
  pdfium: Pdfium,
  document: number,
  it: { pages: number; read: number; scans: number; repaired: boolean },
): readonly string[] => {
  const notes: string[] = [];
  if (it.read < it.pages) notes.push(`only the first ${it.read} of ${it.pages} pages were read`);
  if (it.repaired) notes.push('the table of contents of the file is damaged and was rebuilt');
  if (it.scans > 0)
    notes.push(`${it.scans} of ${it.read} pages are pictures; their text was recognised by another program`);
  if (pdfium.FPDFDoc_GetJavaScriptActionCount(document) > 0) notes.push('the PDF holds JavaScript, which was not run');
  const attachments = pdfium.FPDFDoc_GetAttachmentCount(document);
  if (attachments > 0) notes.push(`the PDF holds ${attachments} attached files, which were not opened`);
  return notes;
};

const readOpen = (pdfium: Pdfium, document: number, bytes: Uint8Array, limits: Limits): Reading => {
  const repaired = !pdfium.FPDF_DocumentHasValidCrossReferenceTable(document);
  if (repaired && !hasEnd(bytes)) throw new Unreadable('corrupt', 'the PDF is cut off: its end is missing');
  const pages = pdfium.FPDF_GetPageCount(document);
  if (pages <= 0) throw new Unreadable('corrupt', 'the PDF has no pages');
  if (pages >= pagesRefused(limits)) {
    throw new Unreadable(
      'too-many-pages',
      `the PDF has ${pages} pages; up to ${pagesRefused(limits) - 1} are accepted`,
    );
  }
  const read = Math.min(pages, limits.pages);
  const texts: string[] = [];
  const hiddenText: HiddenText[] = [];
  const links = new Set<string>();
  const fonts: Fonts = new Map();
  let scans = 0;
  let room = limits.textBytes;
  for (let index = 0; index < read; index++) {
    const page = pdfium.FPDF_LoadPage(document, index);
    if (page === 0) throw new Unreadable('corrupt', `page ${index + 1} of the PDF cannot be read`);
    try {
      const reading = readPage(pdfium, page, fonts, room);
      texts.push(reading.text);
      hiddenText.push(...reading.hiddenText);
      scans += reading.scan ? 1 : 0;
      room -= reading.text.length;
      addLinks(pdfium, document, page, links);
    } finally {
      pdfium.FPDF_ClosePage(page);
    }
  }
  return {
    mediaType: 'application/pdf',
    text: texts.filter((text) => text !== '').join('\n\n'),
    pages,
    hiddenText,
    links: [...links],
    fonts: [...new Set([...fonts.values()].map(({ name }) => name))].filter((name) => name !== '').sort(),
    metadata: readMetadata(pdfium, document, bytes),
    notes: noteList(pdfium, document, { pages, read, scans, repaired }),
  };
};

/** Whether the last 4 KB hold the words every PDF ends with (ISO 32000-1, 7.5.5). */
const hasEnd = (bytes: Uint8Array): boolean => {
  const tail = Buffer.from(
    bytes.buffer,
    bytes.byteOffset + Math.max(0, bytes.length - 4_096),
    Math.min(4_096, bytes.length),
  );
  return tail.includes('startxref') || tail.includes('%%EOF');
};

/** Opens a PDF for as long as `use` takes. Throws `Unreadable` for what a file can do wrong. */
export const withPdf = <T>(pdfium: Pdfium, bytes: Uint8Array, use: (document: number) => T): T => {
  const start = pdfium.malloc(bytes.length);
  if (start === 0) throw new Unreadable('memory', 'there is not enough memory to read the PDF');
  pdfium.memory().octets.set(bytes, start);
  try {
    const document = pdfium.FPDF_LoadMemDocument(start, bytes.length, 0);
    if (document === 0) throw openError(pdfium);
    try {
      return use(document);
    } finally {
      pdfium.FPDF_CloseDocument(document);
    }
  } finally {
    pdfium.free(start);
  }
};

/** Reads a PDF. Throws `Unreadable` for what a file can do wrong; any other error leaves PDFium unfit for further use. */
export const readPdf = (pdfium: Pdfium, bytes: Uint8Array, limits: Limits): Reading =>
  withPdf(pdfium, bytes, (document) => readOpen(pdfium, document, bytes, limits));
