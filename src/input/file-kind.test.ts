import { describe, expect, test } from 'vitest';
import { extensionOf, fileKind } from './file-kind.ts';

const kind = (name: string, content: string | Buffer, origin: 'named' | 'found' = 'found') => {
  const head = typeof content === 'string' ? Buffer.from(content) : content;
  return fileKind({ name, origin, head, text: head.toString() });
};

/** The head of a ZIP whose first entry has this name (APPNOTE 4.3.7). */
function zip(entry: string): Buffer {
  const header = Buffer.alloc(30);
  header.write('PK\x03\x04', 'latin1');
  header.writeUInt16LE(entry.length, 26);
  return Buffer.concat([header, Buffer.from(entry), Buffer.alloc(50)]);
}

describe('what a file is', () => {
  test.each([
    ['x.pdf', '%PDF-1.7\n', 'document'],
    ['x.txt', '\n\n%PDF-1.4', 'document'],
    ['x.pdf', 'junk before %PDF-1.4', 'document'],
    ['x.jsonl', '{"id":"%PDF-1.7"}', 'json-lines'],
    ['x.csv', 'name,%PDF-', 'table'],
    ['x.txt', 'RIFFAT EXAMPLE\nEngineer', 'document'],
    ['x.md', 'Rar!', 'document'],
    ['x.txt', 'PARVATI EXAMPLE', 'document'],
    ['no-extension', '%PDF-1.4', 'document'],
    ['x.docx', zip('[Content_Types].xml'), 'document'],
    ['x.zip', zip('word/document.xml'), 'document'],
    ['x.docx', zip('cv.pdf'), 'document'],
    ['x.zip', zip('cv.pdf'), 'archive'],
    ['x.zip', zip('word/ann.docx'), 'archive'],
    ['x.pdf', zip('cv.pdf'), 'archive'],
    ['x.zip', Buffer.from('PK\x05\x06', 'latin1'), 'archive'],
    ['x.jsonl', Buffer.from([0x1f, 0x8b, 8]), 'gzip'],
    ['x.txt', 'Ann Example\nEngineer', 'document'],
    ['x.md', '# Ann Example', 'document'],
    ['x.md', '[site](https://example.com)', 'document'],
    ['x.txt', '{"id":"1"}', 'json'],
    ['x.csv', '[{"id":"1"}]', 'json'],
    ['x', ' [\n {\n "id": 1}]', 'json'],
    ['x.json', 'anything', 'json'],
    ['x.ndjson', 'anything', 'json-lines'],
    ['x.jsonl.gz', '{"id":"1"}', 'json-lines'],
    ['x.csv', 'anything', 'table'],
    ['x.tsv', 'a\tb', 'table'],
    ['x.csv', 'BM,MZ\n1,2', 'table'],
    ['x.txt', '', 'empty'],
  ])('%s that holds %j is %s', (name, content, expected) => {
    expect(kind(name, content)).toMatchObject({ kind: expected });
  });

  test('a table without a telling name is one when the user names it', () => {
    expect(kind('-', 'a,b\n1,2\n', 'named')).toEqual({ kind: 'table' });
    expect(kind('export.dat', 'a;b\n1;2\n', 'named')).toEqual({ kind: 'table' });
    expect(kind('export.dat', 'a;b\n1;2\n', 'found')).toMatchObject({ kind: 'unknown' });
    expect(kind('-', 'just text', 'named')).toMatchObject({ kind: 'unknown' });
    expect(kind('-', 'a,\0\n1,2\n', 'named')).toMatchObject({ kind: 'unknown' });
  });

  test.each([
    ['photo.png', Buffer.from('\x89PNG\r\n', 'latin1'), 'an image (PNG)'],
    ['cv.pdf', Buffer.from('\xff\xd8\xff\xe0', 'latin1'), 'an image (JPEG), although it is named .pdf'],
    [
      'cv.doc',
      Buffer.from('\xd0\xcf\x11\xe0', 'latin1'),
      'an Office file of 1997 to 2003 (such as .doc): save it as PDF or DOCX, a sheet as CSV',
    ],
    ['cv.pdf', '<!DOCTYPE html><html>', 'a web page, although it is named .pdf'],
    ['cv.docx', '{\\rtf1 x}', 'a rich text file (RTF): save it as PDF or DOCX, although it is named .docx'],
    ['list.xlsx', zip('[Content_Types].xml'), 'an Excel workbook: save the sheet as CSV'],
    ['a.pages', 'x', 'a file of type .pages'],
    ['Makefile', 'all:', 'a file without an extension'],
    ['x.rar', 'Rar!\x1a\x07\0', 'a RAR archive: unpack it, or make a ZIP'],
  ])('%s is not read, because it is %s', (name, content, reason) => {
    expect(kind(name, content)).toEqual({ kind: 'unknown', reason });
  });

  test.each([
    ['a/b.c/x.CSV.GZ', 'csv'],
    ['a.b/x', ''],
    ['.hidden', ''],
    ['C:\\a.b\\x.Pdf', 'pdf'],
    ['x.', ''],
  ])('the extension of %s is %j', (name, extension) => {
    expect(extensionOf(name)).toBe(extension);
  });
});
