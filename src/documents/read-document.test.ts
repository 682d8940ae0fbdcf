import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { defaultLimits } from './extraction.ts';
import { loadPdfium, type Pdfium } from './pdf/pdfium.ts';
import { drawDocument, readDocument } from './read-document.ts';
import { docxFile, paragraph } from './testing/docx-file.ts';
import { encryptedPdf, line, rawPdf } from './testing/raw-pdf.ts';

let pdfium: Pdfium;
beforeAll(async () => {
  pdfium = await loadPdfium(300_000_000);
});

const pdf = rawPdf({ pages: [line('Alex Example', 72, 700), line('Second page', 72, 700)] });
const docx = Buffer.from(docxFile({ body: paragraph('Alex Example') }));

test.each([
  ['cv.pdf', pdf, 'application/pdf', 'Alex Example\n\nSecond page'],
  ['cv.docx', docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'Alex Example'],
  ['cv.txt', Buffer.from('# Alex Example'), 'text/plain', '# Alex Example'],
  ['cv.md', Buffer.from('# Alex Example'), 'text/markdown', 'Alex Example'],
])('%s is read', (filename, bytes, mediaType, text) => {
  const { answer: extracted, spent } = readDocument({ filename, bytes }, pdfium, defaultLimits);
  expect(extracted).toMatchObject({ ok: true, document: { mediaType, text } });
  expect(spent).toBe(false);
});

test.each([
  ['cv.pdf', Buffer.alloc(0), 'empty'],
  ['cv.pdf', docx, 'wrong-type'],
  ['cv.docx', pdf, 'wrong-type'],
  ['cv.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'wrong-type'],
  ['cv.pdf', encryptedPdf('x', 'secret'), 'encrypted'],
  ['cv.pdf', rawPdf({ pages: ['0 0 10 10 re f'] }), 'empty'],
])('%s with content that does not fit is refused', (filename, bytes, code) => {
  expect(readDocument({ filename, bytes }, pdfium, defaultLimits)).toMatchObject({
    answer: { ok: false, code },
    spent: false,
  });
});

test('a file over the input limit is not opened', () => {
  const limits = { ...defaultLimits, inputBytes: 100 };
  expect(readDocument({ filename: 'cv.pdf', bytes: pdf }, pdfium, limits).answer).toMatchObject({
    code: 'too-large',
  });
});

test('whatever is done to a file, the answer is a value', () => {
  const changed = fc.record({
    source: fc.constantFrom(
      pdf,
      docx,
      rawPdf({ pages: [deflateSync(line('Packed', 72, 700))], stream: '/Filter/FlateDecode' }),
    ),
    edits: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 20 }),
    keep: fc.double({ min: 0.2, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(changed, ({ source, edits, keep }) => {
      const bytes = Buffer.from(source);
      for (const [place, value] of edits) bytes[Math.floor(place * (bytes.length - 1))] = value;
      const cut = bytes.subarray(0, Math.ceil(bytes.length * keep));
      const { answer: extracted, spent } = readDocument({ filename: 'cv', bytes: cut }, pdfium, defaultLimits);
      return !spent && (extracted.ok ? typeof extracted.document.text === 'string' : extracted.reason !== '');
    }),
    { seed: 11, numRuns: 300 },
  );
});

test('a process that ran out of memory is spent', async () => {
  const small = await loadPdfium(25_000_000);
  const content = deflateSync(Buffer.alloc(60_000_000, '0 0 m 1 1 l S\n'), { level: 1 });
  const bytes = rawPdf({ pages: [content], stream: '/Filter/FlateDecode' });
  expect(readDocument({ filename: 'cv.pdf', bytes }, small, defaultLimits)).toMatchObject({
    answer: { ok: false, code: 'memory' },
    spent: true,
  });
});

test('a page is drawn as a picture of the size that is asked for', () => {
  const file = { filename: 'cv.pdf', bytes: pdf };
  const { answer, spent } = drawDocument(file, { page: 2, width: 400 }, pdfium, defaultLimits);
  if (!answer.ok) throw new Error(answer.reason);
  const png = Buffer.from(answer.image.png);
  expect([answer.image.pages, spent]).toEqual([2, false]);
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const [wide, high] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect(wide).toBe(400);
  // The example pages are 600 by 800 points.
  expect(high).toBe(Math.round((400 * 800) / 600));
  const from = png.indexOf('IDAT') + 4;
  const rows = inflateSync(png.subarray(from, from + png.readUInt32BE(from - 8)));
  expect(rows.length).toBe(high * (wide * 3 + 1));
  expect(new Set(rows).size).toBeGreaterThan(20);
});

test.each([
  ['a page that is not there', pdf, 3, 'too-many-pages'],
  [
    'a page beyond the limit',
    rawPdf({ pages: Array.from({ length: 40 }, () => line('x', 72, 700)) }),
    31,
    'too-many-pages',
  ],
  ['what has no pages', docx, 1, 'wrong-type'],
  ['an encrypted file', encryptedPdf('x', 'secret'), 1, 'encrypted'],
  ['half a file', pdf.subarray(0, 200), 1, 'corrupt'],
])('%s is not drawn', (_, bytes, page, code) => {
  expect(drawDocument({ filename: 'cv', bytes }, { page, width: 1000 }, pdfium, defaultLimits)).toMatchObject({
    answer: { ok: false, code },
    spent: false,
  });
});

test('a page of any shape stays within bounds', () => {
  const odd = rawPdf({ pages: [line('x', 1, 1)], page: '/CropBox[0 0 10 800]' });
  const { answer } = drawDocument({ filename: 'cv.pdf', bytes: odd }, { page: 1, width: 2000 }, pdfium, defaultLimits);
  if (!answer.ok) throw new Error(answer.reason);
  const png = Buffer.from(answer.image.png);
  expect(png.readUInt32BE(16) * png.readUInt32BE(20)).toBeLessThan(7_000_000);
});
