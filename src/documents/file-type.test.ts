import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { extensionOf, fileType, typeFault } from './file-type.ts';
import { docxFile, paragraph } from './testing/docx-file.ts';
import { line, rawPdf } from './testing/raw-pdf.ts';

const pdf = rawPdf({ pages: [line('Hello', 72, 700)] });
const docx = docxFile({ body: paragraph('Hello') });
const zip = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array([1])])));
const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
const ole = bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'.padEnd(600, '\0'));

test.each([
  ['a PDF', pdf, 'pdf'],
  ['a PDF after other bytes', Buffer.concat([bytes('\r\n\r\n'), pdf]), 'pdf'],
  ['a Word document', docx, 'docx'],
  ['text', bytes('Alex Example'), 'text'],
  ['text that begins like a program', bytes('MZ Example'), 'text'],
])('%s is told by its content', (_, content, kind) => {
  expect(fileType(content).kind).toBe(kind);
});

test.each([
  ['an Excel workbook', zip('[Content_Types].xml', 'xl/workbook.xml')],
  ['a PowerPoint presentation', zip('[Content_Types].xml', 'ppt/presentation.xml')],
  ['an OpenDocument file', zip('mimetype', 'content.xml')],
  ['a ZIP archive', zip('a.pdf', 'b.pdf')],
  ['a damaged or cut-off ZIP archive or Office document', docx.subarray(0, 300)],
  ['an Office file of 1997 to 2003 (DOC, XLS, PPT)', ole],
  ['an Office document that needs a password', Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')])],
  ['a PNG image', bytes('\x89PNG\r\n\x1a\n')],
  ['a JPEG image', bytes('\xff\xd8\xff\xe0')],
  ['a rich text file (RTF)', bytes('{\\rtf1 Hello}')],
  ['a web page (HTML)', bytes('\n<!DOCTYPE html><title>CV</title>')],
  ['an XML file', bytes('<?xml version="1.0"?><a/>')],
  ['a program', bytes('\x7fELF\x02')],
  ['a gzip file', bytes('\x1f\x8b\x08')],
  ['a tar archive', Buffer.concat([Buffer.alloc(257), bytes('ustar\x0000')])],
])('%s is named', (what, content) => {
  expect(fileType(content)).toMatchObject({ what });
});

test.each([
  ['cv.pdf', docx, 'the name ends in .pdf, which is a PDF, but the content is a Word document (DOCX)'],
  ['cv.docx', pdf, 'the name ends in .docx, which is a Word document (DOCX), but the content is a PDF'],
  ['cv.pdf', bytes('hello'), 'the name ends in .pdf, which is a PDF, but the content is plain text'],
  ['cv.txt', pdf, 'the name ends in .txt, which is a text file, but the content is a PDF'],
  ['cv.PDF', bytes('MZ\x90\0'), 'the name ends in .pdf, which is a PDF, but the content is a program'],
  ['cv.doc', pdf, 'the name ends in .doc, which is an old Word document (DOC), but the content is a PDF'],
  ['cv.png', bytes('\x89PNG\r\n\x1a\n'), 'the content is a PNG image; PDF, DOCX, TXT and Markdown are read'],
  ['cv.pdf', pdf, undefined],
  ['cv', pdf, undefined],
  ['upload.tmp', docx, undefined],
  ['constructor', pdf, undefined],
  ['cv.toString', pdf, undefined],
  ['notes.md', bytes('# Hi'), undefined],
])('%s with other or fitting content is judged', (name, content, fault) => {
  expect(typeFault(name, fileType(content))).toBe(fault);
});

test.each([
  ['a/b.c/cv', ''],
  ['a\\cv.PDF', 'pdf'],
  ['.pdf', ''],
  ['cv.tar.gz', 'gz'],
  ['cv.', ''],
])('the extension of %j is %j', (name, extension) => {
  expect(extensionOf(name)).toBe(extension);
});
