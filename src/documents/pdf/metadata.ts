import { SaxesParser } from 'saxes';
import { metadataDate } from '../dates.ts';
import type { Metadata } from '../extraction.ts';
import type { Pdfium } from './pdfium.ts';
import { keyOf, textOf } from './strings.ts';

type Key = keyof Metadata;

const infoKeys = [
  ['author', 'Author'],
  ['creator', 'Creator'],
  ['producer', 'Producer'],
  ['created', 'CreationDate'],
  ['modified', 'ModDate'],
  ['title', 'Title'],
] as const satisfies readonly (readonly [Key, string])[];

/** Properties of an XMP packet (ISO 16684-1) that say the same as the keys of the Info dictionary. */
const xmpKeys: Readonly<Record<string, Key>> = {
  'dc:creator': 'author',
  'xmp:CreatorTool': 'creator',
  'pdf:Producer': 'producer',
  'xmp:CreateDate': 'created',
  'xmp:ModifyDate': 'modified',
  'dc:title': 'title',
  'dc:language': 'language',
};

const LONGEST_PACKET = 200_000;
const LONGEST_VALUE = 2_000;

const tidy = (key: Key, value: string): string =>
  (key === 'created' || key === 'modified' ? metadataDate(value) : value.replace(/[\0-\x1f\x7f]+/g, ' ').trim()).slice(
    0,
    LONGEST_VALUE,
  );

/** Reads an XMP packet; what is not well-formed gives what stands before the fault. */
const readPacket = (packet: string): Metadata => {
  const found: { [key in Key]?: string } = {};
  const open: string[] = [];
  const put = (name: string, value: string): void => {
    const key = xmpKeys[name];
    if (key === undefined || value.trim() === '') return;
    found[key] ??= tidy(key, value);
  };
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name);
    if (open.length > 64) throw new Error('nested too deeply');
    for (const [attribute, value] of Object.entries(attributes)) put(attribute, value);
  });
  parser.on('text', (text) => {
    const owner = open.findLast((name) => !name.startsWith('rdf:'));
    if (owner !== undefined) put(owner, text);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(packet).close();
  } catch {
    return found;
  }
  return found;
};

/** The last XMP packet that stands uncompressed in the file, as nearly all do so that other programs can find them. */
const readXmp = (file: Buffer): Metadata => {
  const start = file.lastIndexOf('<x:xmpmeta');
  const end = start < 0 ? -1 : file.indexOf('</x:xmpmeta>', start);
  if (end < 0 || end - start > LONGEST_PACKET) return {};
  return readPacket(file.toString('utf8', start, end + '</x:xmpmeta>'.length));
};

/** The language of the document catalogue where it is not compressed; PDFium has no function that reads it. */
const readLanguage = (file: Buffer): Metadata => {
  for (let at = file.indexOf('/Lang'); at >= 0; at = file.indexOf('/Lang', at + 5)) {
    const before = file.toString('latin1', Math.max(0, at - 2_000), at);
    const object = before.slice(Math.max(before.lastIndexOf('endobj'), before.lastIndexOf(' obj')));
    const value = /^\/Lang\s{0,4}\(([A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4})\)/.exec(
      file.toString('latin1', at, at + 60),
    );
    if (value?.[1] !== undefined && /\/Type\s{0,4}\/Catalog/.test(object + file.toString('latin1', at, at + 500))) {
      return { language: value[1] };
    }
  }
  return {};
};

/** The Info dictionary, completed by the XMP packet and the catalogue where it says nothing. */
export const readMetadata = (pdfium: Pdfium, document: number, bytes: Uint8Array): Metadata => {
  const info: { [key in Key]?: string } = {};
  for (const [key, tag] of infoKeys) {
    const name = keyOf(pdfium, tag);
    const value = textOf(
      pdfium,
      (buffer, length) => pdfium.FPDF_GetMetaText(document, name, buffer, length),
      'utf-16le',
    );
    if (value.trim() !== '') info[key] = tidy(key, value);
  }
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { ...readXmp(file), ...readLanguage(file), ...info };
};
