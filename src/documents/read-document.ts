import {
  type Answer,
  type DocumentFile,
  type Drawn,
  type Extracted,
  type Limits,
  megabytes,
  type PageWish,
  type Reading,
  type Refusal,
  refuse,
  Unreadable,
} from './extraction.ts';
import { extensionOf, fileType, typeFault } from './file-type.ts';
import { finish } from './finish.ts';
import { drawPage } from './pdf/draw-page.ts';
import type { Pdfium } from './pdf/pdfium.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readMarkdown, readPlainText } from './plain/read-text.ts';
import { readDocx } from './word/read-docx.ts';

/** One document read, and whether the process that read it must not read another. */
export interface Outcome<A extends Answer = Extracted> {
  readonly answer: A;
  readonly spent: boolean;
}

const isMarkdown = (filename: string): boolean => ['md', 'markdown'].includes(extensionOf(filename));

const readAs = (
  kind: 'pdf' | 'docx' | 'text',
  file: DocumentFile,
  reader: { pdfium: Pdfium; limits: Limits },
): Reading => {
  if (kind === 'pdf') return readPdf(reader.pdfium, file.bytes, reader.limits);
  if (kind === 'docx') return readDocx(file.bytes);
  return isMarkdown(file.filename) ? readMarkdown(file.bytes) : readPlainText(file.bytes);
};

/** The kind of a file that can be read. Throws `Unreadable` for every other. */
const kindOf = ({ filename, bytes }: DocumentFile, limits: Limits): 'pdf' | 'docx' | 'text' => {
  if (bytes.length === 0) throw new Unreadable('empty', 'the file is empty');
  if (bytes.length > limits.inputBytes) {
    const sizes = `${megabytes(bytes.length)}; up to ${megabytes(limits.inputBytes)} are accepted`;
    throw new Unreadable('too-large', `the file has ${sizes}`);
  }
  const type = fileType(bytes);
  const fault = typeFault(filename, type);
  if (type.kind === 'other' || fault !== undefined) {
    throw new Unreadable('wrong-type', fault ?? 'the content is of a kind that is not read');
  }
  if (type.kind === 'locked') throw new Unreadable('encrypted', `the content is ${type.what}`);
  return type.kind;
};

/** Whatever a file does, the answer is a value; an error that is not about the file leaves the process spent. */
const guarded = <A extends Answer>(pdfium: Pdfium, work: () => A): Outcome<A | Refusal> => {
  try {
    const answer = work();
    return pdfium.exhausted() ? { answer: outOfMemory, spent: true } : { answer, spent: false };
  } catch (error) {
    if (pdfium.exhausted()) return { answer: outOfMemory, spent: true };
    if (error instanceof Unreadable) return { answer: refuse(error.code, error.message), spent: false };
    const reason = 'the document cannot be read: reading it failed inside the reader';
    return { answer: refuse('unreadable', reason), spent: true };
  }
};

/** Reads one document in this process, without protection against what takes too long: the pool gives that. */
export const readDocument = (file: DocumentFile, pdfium: Pdfium, limits: Limits): Outcome =>
  guarded(pdfium, (): Extracted => {
    const reading = readAs(kindOf(file, limits), file, { pdfium, limits });
    return { ok: true, document: finish(reading, file.bytes, limits) };
  });

/** Draws one page of a PDF in this process, without that protection either. */
export const drawDocument = (file: DocumentFile, wish: PageWish, pdfium: Pdfium, limits: Limits): Outcome<Drawn> =>
  guarded(pdfium, (): Drawn => {
    if (kindOf(file, limits) !== 'pdf') throw new Unreadable('wrong-type', 'only pages of a PDF can be drawn');
    return { ok: true, image: drawPage(pdfium, file.bytes, wish, limits) };
  });

const outOfMemory = refuse('memory', 'reading the document takes more memory than the limit');
