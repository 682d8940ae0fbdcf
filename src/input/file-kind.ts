/** What a file is, found out from its first bytes; its name decides only between kinds of text. */
type FileKind =
  | { readonly kind: 'gzip' | 'archive' | 'document' | 'json' | 'json-lines' | 'table' | 'empty' }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Bytes that `fileKind` wants to see. */
export const KIND_SAMPLE = 4_096;

const startsWith = (head: Buffer, text: string): boolean => head.toString('latin1', 0, text.length) === text;

/** Other types by their first bytes, and what to do with them. */
const OTHERS: readonly (readonly [start: string, reason: string])[] = [
  ['\xd0\xcf\x11\xe0', 'an Office file of 1997 to 2003 (such as .doc): save it as PDF or DOCX, a sheet as CSV'],
  ['{\\rtf', 'a rich text file (RTF): save it as PDF or DOCX'],
  ['\x89PNG', 'an image (PNG)'],
  ['\xff\xd8\xff', 'an image (JPEG)'],
  ['GIF8', 'an image (GIF)'],
  ['BM', 'an image (BMP)'],
  ['II*\0', 'an image (TIFF)'],
  ['MM\0*', 'an image (TIFF)'],
  ['RIFF', 'a sound, film or image'],
  ['%!PS', 'a PostScript file: save it as PDF'],
  ['7z\xbc\xaf', 'a 7z archive: unpack it, or make a ZIP'],
  ['Rar!', 'a RAR archive: unpack it, or make a ZIP'],
  ['BZh', 'a bzip2 file: unpack it, or use gzip'],
  ['\xfd7zXZ', 'an xz file: unpack it, or use gzip'],
  ['\x28\xb5\x2f\xfd', 'a zstd file: unpack it, or use gzip'],
  ['\x7fELF', 'a program'],
  ['MZ', 'a program'],
  ['SQLite format 3', 'a database'],
  ['PAR1', 'a Parquet file: save it as CSV or JSON Lines'],
  ['<?xml', 'an XML file'],
];
const HTML = /^\s{0,200}<(?:!doctype html|html|head|body)\b/i;

/** The extension of a file name without its dot, lower case; that of `x.csv.gz` is `csv`. */
export function extensionOf(name: string): string {
  const bare = name.toLowerCase().replace(/\.gz$/, '');
  const base = bare.slice(Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('\\')) + 1);
  const dot = base.lastIndexOf('.');
  return dot <= 0 ? '' : base.slice(dot + 1);
}

/** `named`: the user named this very file; `found`: it was found in a folder or an archive. */
interface FileToKnow {
  readonly name: string;
  readonly origin: 'named' | 'found';
  /** The first bytes, as they are. */
  readonly head: Buffer;
  /** The same as UTF-8 without byte order mark. */
  readonly text: string;
}

/** Tells what a file is. Content wins over the name: a JSON file called .txt is JSON. */
export function fileKind({ name, origin, head, text }: FileToKnow): FileKind {
  if (head.length === 0) return { kind: 'empty' };
  const extension = extensionOf(name);
  if (head[0] === 0x1f && head[1] === 0x8b) return { kind: 'gzip' };
  if (isPdf(head, text, extension)) return { kind: 'document' };
  if (startsWith(head, 'PK\x03\x04')) return zipKind(head, extension);
  if (startsWith(head, 'PK\x05\x06')) return { kind: 'archive' };
  const other = OTHERS.find(([start]) => startsWith(head, start) && (!LETTERS.test(start) || head.includes(0)));
  if (other !== undefined) return lying(other[1], extension);
  if (HTML.test(text)) return lying('a web page', extension);
  return textKind({ text, extension, origin });
}

/** These marks may begin a name or a header, too: in a text there is no zero byte. */
const LETTERS = /^[A-Z][A-Za-z0-9!* ]+$/;

/** Readers allow a kilobyte before the mark (ISO 32000-1, annex H), but a record may well speak of %PDF-. */
const isPdf = (head: Buffer, text: string, extension: string): boolean =>
  text.trimStart().startsWith('%PDF-') || (extension === 'pdf' && head.subarray(0, 1_024).includes('%PDF-'));

const TEXTS: ReadonlySet<string> = new Set(['csv', 'tsv', 'tab', 'psv', 'txt', 'text', 'md', 'markdown', '']);
const DOCUMENTS: ReadonlySet<string> = new Set(['pdf', 'docx', 'docm', 'txt', 'text', 'md', 'markdown']);

function lying(what: string, extension: string): FileKind {
  const named = DOCUMENTS.has(extension) || TEXTS.has(extension) || extension.startsWith('json');
  return {
    kind: 'unknown',
    reason: `${what}${named && extension !== '' ? `, although it is named .${extension}` : ''}`,
  };
}

/** Parts that writers put first; a folder `word/` of résumés is not one of them. */
const OFFICE_PARTS: ReadonlySet<string> = new Set([
  '[Content_Types].xml',
  '_rels/.rels',
  'docProps/app.xml',
  'docProps/core.xml',
  'word/document.xml',
  'word/styles.xml',
]);

/** Office files are ZIPs whose first entries are the lists of their parts. */
function zipKind(head: Buffer, extension: string): FileKind {
  const first = head.toString('latin1', 30, 30 + Math.min(head.length < 28 ? 0 : head.readUInt16LE(26), 100));
  const office = OFFICE_PARTS.has(first);
  if (extension === 'xlsx' || extension === 'xlsm' || first === 'xl/workbook.xml') {
    return { kind: 'unknown', reason: 'an Excel workbook: save the sheet as CSV' };
  }
  if (office || extension === 'docx' || extension === 'docm') return { kind: 'document' };
  return { kind: 'archive' };
}

function textKind({
  text,
  extension,
  origin,
}: {
  text: string;
  extension: string;
  origin: 'named' | 'found';
}): FileKind {
  if (extension === 'jsonl' || extension === 'ndjson') return { kind: 'json-lines' };
  if (extension === 'json' || looksLikeJson(text)) return { kind: 'json' };
  if (extension === 'csv' || extension === 'tsv' || extension === 'tab' || extension === 'psv')
    return { kind: 'table' };
  if (DOCUMENTS.has(extension)) return { kind: 'document' };
  if (origin === 'named' && looksLikeTable(text)) return { kind: 'table' };
  return { kind: 'unknown', reason: extension === '' ? 'a file without an extension' : `a file of type .${extension}` };
}

/** An object with a first key, or an array of such; a résumé does not begin so. */
function looksLikeJson(text: string): boolean {
  const start = text.trimStart();
  const object = start.startsWith('[') ? start.slice(1).trimStart() : start;
  return object.startsWith('{') && object.slice(1).trimStart().startsWith('"');
}

/** Two lines that hold the same number of the same delimiter, and no zero bytes. */
function looksLikeTable(text: string): boolean {
  if (text.includes('\0')) return false;
  const [first = '', second = ''] = text.split(/\r\n|\n|\r/, 2);
  return [',', ';', '\t', '|'].some((delimiter) => {
    const columns = first.split(delimiter).length;
    return columns > 1 && second.split(delimiter).length >= columns;
  });
}
