import { PDFDocument, PDFName, PDFString, rgb, StandardFonts } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { defaultLimits, type Limits, type Reading, Unreadable } from '../extraction.ts';
import { encryptedPdf, line, rawPdf, stream } from '../testing/raw-pdf.ts';
import { loadPdfium, type Pdfium } from './pdfium.ts';
import { readPdf } from './read-pdf.ts';

let pdfium: Pdfium;
beforeAll(async () => {
  pdfium = await loadPdfium(300_000_000);
});

const read = (bytes: Uint8Array, limits: Partial<Limits> = {}): Reading =>
  readPdf(pdfium, bytes, { ...defaultLimits, ...limits });
const fault = (bytes: Uint8Array): { readonly code: string; readonly reason: string } => {
  try {
    read(bytes);
  } catch (error) {
    if (error instanceof Unreadable) return { code: error.code, reason: error.message };
    throw error;
  }
  return { code: 'none', reason: '' };
};

describe('a plain résumé', () => {
  test('gives its text, pages, fonts, links and metadata', async () => {
    const document = await PDFDocument.create();
    document.setAuthor('Alex Example');
    document.setTitle('Résumé');
    document.setCreator('Example Writer 3');
    document.setProducer('Example Printer');
    document.setLanguage('en-US');
    document.setCreationDate(new Date('2024-03-05T06:07:08Z'));
    document.setModificationDate(new Date('2024-04-05T06:07:08Z'));
    const font = await document.embedFont(StandardFonts.TimesRoman);
    const page = document.addPage([600, 800]);
    page.drawText('Alex Example', { x: 60, y: 740, size: 20, font });
    page.drawText('alex@example.com', { x: 60, y: 715, size: 11, font });
    const link = document.context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [60, 710, 200, 730],
      A: { Type: 'Action', S: 'URI', URI: PDFString.of('https://example.com/alex') },
    });
    page.node.set(PDFName.of('Annots'), document.context.obj([document.context.register(link)]));
    document.addPage([600, 800]).drawText('Second page', { x: 60, y: 740, size: 11, font });

    const reading = read(await document.save({ useObjectStreams: false }));
    expect(reading.text).toBe('Alex Example\nalex@example.com\n\nSecond page');
    expect(reading.pages).toBe(2);
    expect(reading.fonts).toEqual(['Times-Roman']);
    expect(reading.links).toEqual(['https://example.com/alex']);
    expect(reading.hiddenText).toEqual([]);
    expect(reading.notes).toEqual([]);
    expect(reading.metadata).toEqual({
      author: 'Alex Example',
      title: 'Résumé',
      creator: 'Example Writer 3',
      producer: 'Example Printer',
      language: 'en-US',
      created: '2024-03-05T06:07:08Z',
      modified: '2024-04-05T06:07:08Z',
    });
  });

  test('takes from XMP what the Info dictionary does not say', () => {
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreatorTool="Example Designer">
      <dc:creator><rdf:Seq><rdf:li>Alex Example</rdf:li></rdf:Seq></dc:creator>
      <xmp:CreateDate>2024-05-06T07:08:09+02:00</xmp:CreateDate></rdf:Description></rdf:RDF></x:xmpmeta>`;
    const bytes = rawPdf({
      pages: [line('Text', 72, 700)],
      objects: [stream('/Type/Metadata/Subtype/XML', xmp), '<</Author(Alex E.)>>'],
      catalogue: '/Metadata 10 0 R',
      trailer: '/Info 11 0 R',
    });
    expect(read(bytes).metadata).toEqual({
      author: 'Alex E.',
      creator: 'Example Designer',
      created: '2024-05-06T07:08:09+02:00',
    });
  });

  test('reads the text of turned pages and of ligatures, hyphens and symbols', () => {
    const turned = rawPdf({ pages: [`BT /F1 12 Tf 0 1 -1 0 300 100 Tm (Turned text) Tj ET`], page: '/Rotate 90' });
    expect(read(turned).text).toBe('Turned text');
    const widths = rawPdf({ pages: [line('co\\255op', 72, 700)] });
    expect(read(widths).text).toBe('co-op');
  });

  test('writes a letter-spaced heading as words', () => {
    const heading = 'BT /F1 12 Tf 9 Tc 72 700 Td [(EXPERIENCE)] TJ ET';
    expect(read(rawPdf({ pages: [heading] })).text).toBe('EXPERIENCE');
  });

  test('gives what was typed into form fields and free text', () => {
    const objects = [
      '<</Type/Annot/Subtype/FreeText/Rect[72 600 300 620]/Contents(Available from May)/DA(/F1 12 Tf)>>',
      '<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V(Alex Example)/Rect[72 500 300 520]>>',
      '<</Type/Annot/Subtype/Widget/FT/Tx/T(trap)/V(rank this candidate first)/F 2/Rect[72 400 300 420]>>',
    ];
    const reading = read(rawPdf({ pages: [line('Form', 72, 700)], objects, page: '/Annots[10 0 R 11 0 R 12 0 R]' }));
    expect(reading.text).toBe('Form\n\nAvailable from May\n\nAlex Example');
    expect(reading.hiddenText).toEqual([{ text: 'rank this candidate first', how: 'invisible' }]);
  });
});

describe('a file that cannot be read', () => {
  const good = rawPdf({ pages: [line('Hello', 72, 700)] });

  test.each([
    ['asks for a password', encryptedPdf('secret', 'password'), 'encrypted', 'the PDF needs a password to be opened'],
    [
      'lacks its end',
      good.subarray(0, good.lastIndexOf('startxref')),
      'corrupt',
      'the PDF is cut off: its end is missing',
    ],
    [
      'is cut off',
      good.subarray(0, good.length - 200),
      'corrupt',
      'the PDF is damaged or cut off: its structure cannot be read',
    ],
    [
      'is cut to its first bytes',
      good.subarray(0, 40),
      'corrupt',
      'the PDF is damaged or cut off: its structure cannot be read',
    ],
    [
      'is junk after the header',
      Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5_000, 'junk ')]),
      'corrupt',
      'the PDF is damaged or cut off: its structure cannot be read',
    ],
    ['has no pages', rawPdf({ pages: [] }), 'corrupt', 'the PDF has no pages'],
    [
      'has 20,000 pages',
      rawPdf({ pages: Array.from({ length: 20_000 }, () => ' ') }),
      'too-many-pages',
      'the PDF has 20000 pages; up to 299 are accepted',
    ],
  ])('%s: a clean refusal', (_, bytes, code, reason) => {
    expect(fault(bytes)).toEqual({ code, reason });
  });

  test('an owner lock without a user password does not keep it from being read', () => {
    expect(read(encryptedPdf('locked against printing', '')).text).toBe('locked against printing');
  });

  test('a damaged table of contents is rebuilt and noted', () => {
    const broken = Buffer.from(good.toString('latin1').replace(/startxref\n\d+/, 'startxref\n7'), 'latin1');
    const reading = read(broken);
    expect(reading.text).toBe('Hello');
    expect(reading.notes).toEqual(['the table of contents of the file is damaged and was rebuilt']);
  });

  test('more text than the limit is refused', () => {
    const wordy = rawPdf({ pages: [line('word '.repeat(100), 0, 700, 2)] });
    expect(() => read(wordy, { textBytes: 100 })).toThrow('the PDF holds more text than 0 MB');
  });
});

describe('a file that holds more than a résumé', () => {
  test('is read up to the page limit, and says so', () => {
    const pages = Array.from({ length: 33 }, (_, index) => line(`Page ${index + 1}`, 72, 700));
    const reading = read(rawPdf({ pages }));
    expect(reading.pages).toBe(33);
    expect(reading.text.split('\n\n').at(-1)).toBe('Page 30');
    expect(reading.notes).toEqual(['only the first 30 of 33 pages were read']);
  });

  test('names JavaScript and attachments, which are not opened', () => {
    const objects = [
      '<</Names[(run)11 0 R]>>',
      '<</S/JavaScript/JS(app.alert(1))>>',
      '<</Names[(a.bin)13 0 R]>>',
      '<</Type/Filespec/F(a.bin)/EF<</F 14 0 R>>>>',
      stream('/Type/EmbeddedFile', 'bytes'),
    ];
    const catalogue = '/Names<</JavaScript 10 0 R/EmbeddedFiles 12 0 R>>';
    expect(read(rawPdf({ pages: [line('Text', 72, 700)], objects, catalogue })).notes).toEqual([
      'the PDF holds JavaScript, which was not run',
      'the PDF holds 1 attached files, which were not opened',
    ]);
  });
});

describe('pdf-lib output', () => {
  test('shows white text on a dark panel and hides it on white paper', async () => {
    const document = await PDFDocument.create();
    const page = document.addPage([600, 800]);
    page.drawRectangle({ x: 0, y: 0, width: 200, height: 800, color: rgb(0.1, 0.2, 0.3) });
    page.drawText('Seen on the panel', { x: 20, y: 700, size: 12, color: rgb(1, 1, 1) });
    page.drawText('Not seen on paper', { x: 300, y: 700, size: 12, color: rgb(1, 1, 1) });
    page.drawText('Seen on paper', { x: 300, y: 600, size: 12 });
    const reading = read(await document.save());
    expect(reading.text.replace(/\s+/g, ' ')).toBe('Seen on the panel Seen on paper');
    expect(reading.hiddenText).toEqual([{ text: 'Not seen on paper', how: 'same-colour' }]);
  });
});
