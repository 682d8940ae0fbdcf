import {
  type DocumentFile,
  type Extracted,
  type Limits,
  megabytes,
  type Reading,
  refuse,
  Unreadable,
} from './extraction.ts';
import { extensionOf, fileType, typeFault } from './file-type.ts';
import { finish } from './finish.ts';
import type { Pdfium } from './pdf/pdfium.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readMarkdown, readPlainText } from './plain/read-text.ts';
import { readDocx } from './word/read-docx.ts';

/** One document read, and whether the process that read it must not read another. */
export interface Outcome {
  readonly extracted: Extracted;
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

/**
 * Reads one document in this process, without protection against what takes too long: the pool gives that. Whatever a
 * file does, the answer is a value; an error that is not about the file leaves the process spent.
 */
export const readDocument = (file: DocumentFile, pdfium: Pdfium, limits: Limits): Outcome => {
  try {
    const reading = readAs(kindOf(file, limits), file, { pdfium, limits });
    const document = finish(reading, file.bytes, limits);
    if (pdfium.exhausted()) return { extracted: outOfMemory, spent: true };
    return { extracted: { ok: true, document }, spent: false };
  } catch (error) {
    if (pdfium.exhausted()) return { extracted: outOfMemory, spent: true };
    if (error instanceof Unreadable) return { extracted: refuse(error.code, error.message), spent: false };
    return {
      extracted: refuse('unreadable', 'the document cannot be read: reading it failed inside the reader'),
      spent: true,
    };
  }
};

const outOfMemory: Extracted = refuse('memory', 'reading the document takes more memory than the limit');
