import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const NAMESPACES = [
  W,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface DocxFile {
  /** The inside of w:body. */
  readonly body: string;
  /** The inside of w:styles. */
  readonly styles?: string;
  readonly header?: string;
  readonly footer?: string;
  /** Targets of r:id link1, link2, … */
  readonly links?: readonly string[];
  readonly core?: string;
  readonly app?: string;
  /** Parts to add or to replace, by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const part = (root: string, inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMESPACES}>${inside}</w:${root}>`;

/** A Word document. */
export const docxFile = (it: DocxFile): Uint8Array => {
  const relationship = (id: string, type: string, target: string, mode = ''): string =>
    `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"${mode}/>`;
  const relationships = (...list: readonly string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships(
      relationship('r1', 'officeDocument', 'word/document.xml'),
      relationship('r2', 'metadata/core-properties', 'docProps/core.xml'),
      relationship('r3', 'extended-properties', 'docProps/app.xml'),
    ),
    'word/document.xml': part('document', `<w:body>${it.body}</w:body>`),
    'word/_rels/document.xml.rels': relationships(
      relationship('s1', 'styles', 'styles.xml'),
      relationship('h1', 'header', 'header1.xml'),
      relationship('f1', 'footer', 'footer1.xml'),
      ...(it.links ?? []).map((target, index) =>
        relationship(`link${index + 1}`, 'hyperlink', target, ' TargetMode="External"'),
      ),
    ),
    'word/styles.xml': part('styles', it.styles ?? ''),
    ...(it.header === undefined ? {} : { 'word/header1.xml': part('hdr', it.header) }),
    ...(it.footer === undefined ? {} : { 'word/footer1.xml': part('ftr', it.footer) }),
    ...(it.core === undefined
      ? {}
      : {
          'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${it.core}</cp:coreProperties>`,
        }),
    ...(it.app === undefined
      ? {}
      : {
          'docProps/app.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${it.app}</Properties>`,
        }),
    ...it.parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data]),
    ),
  );
};

/** A paragraph of one run with run properties. */
export const paragraph = (text: string, runProperties = '', paragraphProperties = ''): string =>
  `<w:p><w:pPr>${paragraphProperties}</w:pPr><w:r><w:rPr>${runProperties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
