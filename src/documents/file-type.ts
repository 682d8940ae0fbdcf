import { zipDirectory } from './zip-directory.ts';

/** What a file is by its content. */
export type FileType =
  | { readonly kind: 'pdf' | 'docx' | 'text' }
  /** Known, but nothing we read; `what` is a noun phrase. */
  | { readonly kind: 'other'; readonly what: string; readonly archive: boolean }
  | { readonly kind: 'locked'; readonly what: string };

const other = (what: string): FileType => ({ kind: 'other', what, archive: false });
const archive = (what: string): FileType => ({ kind: 'other', what, archive: true });

/** First bytes in Latin-1, the place they stand at, and what they mean. */
const signatures: readonly (readonly [bytes: string, at: number, type: FileType])[] = [
  ['\x89PNG\r\n\x1a\n', 0, other('a PNG image')],
  ['\xff\xd8\xff', 0, other('a JPEG image')],
  ['GIF8', 0, other('a GIF image')],
  ['II*\0', 0, other('a TIFF image')],
  ['MM\0*', 0, other('a TIFF image')],
  ['WEBP', 8, other('a WebP image')],
  ['ftyp', 4, other('an image or film (HEIC, AVIF, MP4)')],
  ['{\\rtf', 0, other('a rich text file (RTF)')],
  ['%!PS', 0, other('a PostScript file')],
  ['\x7fELF', 0, other('a program')],
  ['\xcf\xfa\xed\xfe', 0, other('a program')],
  ['\xca\xfe\xba\xbe', 0, other('a program')],
  ['MZ\x90\0', 0, other('a program')],
  ['SQLite format 3\0', 0, other('a database')],
  ['\x1f\x8b', 0, archive('a gzip file')],
  ['7z\xbc\xaf\x27\x1c', 0, archive('a 7z archive')],
  ['Rar!\x1a\x07', 0, archive('a RAR archive')],
  ['BZh', 0, archive('a bzip2 file')],
  ['\xfd7zXZ\0', 0, archive('an xz file')],
  ['\x28\xb5\x2f\xfd', 0, archive('a zstd file')],
  ['ustar', 257, archive('a tar archive')],
];

const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** The stream that holds a password-protected Office file (MS-OFFCRYPTO, 2.3), as its directory writes it. */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

const zipType = (bytes: Uint8Array): FileType => {
  const names = zipDirectory(bytes);
  if (names === undefined) return archive('a damaged or cut-off ZIP archive or Office document');
  if (names.has('word/document.xml')) return { kind: 'docx' };
  if (names.has('xl/workbook.xml') || names.has('xl/workbook.bin')) return other('an Excel workbook');
  if (names.has('ppt/presentation.xml')) return other('a PowerPoint presentation');
  if (names.has('content.xml') && names.has('mimetype')) return other('an OpenDocument file');
  if (names.has('META-INF/container.xml')) return other('an EPUB book');
  if (names.has('[Content_Types].xml')) return { kind: 'docx' };
  return archive('a ZIP archive');
};

const hasAt = (file: Buffer, text: string, at: number): boolean =>
  file.toString('latin1', at, at + text.length) === text;

const HTML = /^[\s\ufeff]{0,500}<(?:!doctype html|html|head|body)\b/i;
const XML = /^[\s\ufeff]{0,500}<\?xml\b/i;

/** Tells what a file is from its first bytes and, for a ZIP, its directory. What nothing else claims is text. */
export const fileType = (bytes: Uint8Array): FileType => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Readers accept a PDF whose header comes within the first 1,024 bytes (ISO 32000-1, annex H.3.4.1).
  if (file.subarray(0, 1_024).includes('%PDF-')) return { kind: 'pdf' };
  if (hasAt(file, 'PK\x03\x04', 0) || hasAt(file, 'PK\x05\x06', 0)) return zipType(bytes);
  if (hasAt(file, OLE, 0)) {
    if (file.includes(ENCRYPTED_PACKAGE)) return { kind: 'locked', what: 'an Office document that needs a password' };
    return other('an Office file of 1997 to 2003 (DOC, XLS, PPT)');
  }
  const known = signatures.find(([text, at]) => hasAt(file, text, at));
  if (known !== undefined) return known[2];
  const head = file.toString('utf8', 0, 1_024);
  if (HTML.test(head)) return other('a web page (HTML)');
  if (XML.test(head)) return other('an XML file');
  return { kind: 'text' };
};

/** Kinds an extension promises. A name may promise what we do not read; an unknown extension promises nothing. */
const promises: Readonly<Record<string, { readonly kinds: readonly FileType['kind'][]; readonly what: string }>> = {
  pdf: { kinds: ['pdf'], what: 'a PDF' },
  docx: { kinds: ['docx', 'locked'], what: 'a Word document (DOCX)' },
  docm: { kinds: ['docx', 'locked'], what: 'a Word document (DOCM)' },
  txt: { kinds: ['text'], what: 'a text file' },
  text: { kinds: ['text'], what: 'a text file' },
  md: { kinds: ['text'], what: 'a Markdown file' },
  markdown: { kinds: ['text'], what: 'a Markdown file' },
  doc: { kinds: ['other', 'locked'], what: 'an old Word document (DOC)' },
  rtf: { kinds: ['other'], what: 'a rich text file (RTF)' },
  odt: { kinds: ['other'], what: 'an OpenDocument text' },
  html: { kinds: ['other'], what: 'a web page (HTML)' },
  htm: { kinds: ['other'], what: 'a web page (HTML)' },
  png: { kinds: ['other'], what: 'a PNG image' },
  jpg: { kinds: ['other'], what: 'a JPEG image' },
  jpeg: { kinds: ['other'], what: 'a JPEG image' },
  zip: { kinds: ['other'], what: 'a ZIP archive' },
};

const kindNames: Readonly<Record<'pdf' | 'docx' | 'text', string>> = {
  pdf: 'a PDF',
  docx: 'a Word document (DOCX)',
  text: 'plain text',
};

/** Lower case, without its dot; empty when there is none. */
export const extensionOf = (filename: string): string => {
  const base = filename.slice(Math.max(filename.lastIndexOf('/'), filename.lastIndexOf('\\')) + 1);
  const dot = base.lastIndexOf('.');
  return dot <= 0 ? '' : base.slice(dot + 1).toLowerCase();
};

/** Why this file is not read, naming what its name says and what it is; undefined when it is what it claims to be. */
export const typeFault = (filename: string, type: FileType): string | undefined => {
  const extension = extensionOf(filename);
  const promised = Object.hasOwn(promises, extension) ? promises[extension] : undefined;
  const what = 'what' in type ? type.what : kindNames[type.kind];
  if (promised !== undefined && !promised.kinds.includes(type.kind)) {
    return `the name ends in .${extension}, which is ${promised.what}, but the content is ${what}`;
  }
  if (type.kind === 'other') return `the content is ${what}; PDF, DOCX, TXT and Markdown are read`;
  return undefined;
};
