import { type HiddenText, type Reading, Unreadable } from '../extraction.ts';
import { hasBackdrop, pageColour } from './backdrop.ts';
import { type BodyReading, readBody } from './body.ts';
import { type OfficePackage, openPackage, type Relationship } from './office-package.ts';
import { readProperties } from './properties.ts';
import { readStyles } from './styles.ts';
import { hiddenPieces } from './text-flow.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** A document has three headers and footers a section; this many tell everything a résumé's can. */
const MOST_PARTS = 60;

/** The parts of text around the body, in the order they are read. */
const before = ['header'];
const after = ['footnotes', 'endnotes', 'footer'];

interface TextPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const partsOf = (
  file: OfficePackage,
  relationships: readonly Relationship[],
  types: readonly string[],
): readonly TextPart[] =>
  types.flatMap((type) =>
    relationships
      .filter((it) => it.type === type && !it.external)
      .slice(0, MOST_PARTS)
      .flatMap(({ target }) => {
        const bytes = file.part(target);
        return bytes === undefined ? [] : [{ name: target, bytes }];
      }),
  );

const noteList = (file: OfficePackage, relationships: readonly Relationship[]): readonly string[] => {
  const notes: string[] = [];
  if (file.names.some((name) => name.endsWith('vbaProject.bin')))
    notes.push('the document holds macros, which were not run');
  const embedded = file.names.filter((name) => /\/embeddings\/./.test(name)).length;
  if (embedded > 0) notes.push(`the document holds ${embedded} embedded files, which were not opened`);
  if (relationships.some(({ type }) => type === 'aFChunk'))
    notes.push('the document imports content, which was not read');
  const settings = relationships.find(({ type }) => type === 'settings')?.target ?? '';
  if (
    [...relationships, ...file.relationships(settings)].some(({ type, external }) => external && type !== 'hyperlink')
  ) {
    notes.push('the document refers to files elsewhere, which were not fetched');
  }
  return notes;
};

/** Reads a Word document. Throws `Unreadable` for what a file can do wrong. */
export const readDocx = (bytes: Uint8Array): Reading => {
  const file = openPackage(bytes);
  const root = file.relationships('');
  const main = root.find((it) => it.type === 'officeDocument')?.target ?? 'word/document.xml';
  const body = file.part(main);
  if (body === undefined) throw new Unreadable('corrupt', 'the Office document has no text part');
  const relationships = file.relationships(main);
  const target = (type: string): string => relationships.find((it) => it.type === type && !it.external)?.target ?? '';
  const styles = readStyles(file.part(target('styles')), target('styles'));
  const parts: readonly TextPart[] = [
    ...partsOf(file, relationships, before),
    { name: main, bytes: body },
    ...partsOf(file, relationships, after),
  ];
  const backdrop = parts.some((part) => hasBackdrop(part.bytes, part.name));
  const reading: BodyReading = {
    styles,
    links: new Set(),
    fonts: new Set(),
    page: backdrop ? 'unclear' : pageColour(body),
  };
  const texts = new Set<string>();
  const hiddenText: HiddenText[] = [];
  let pageBreaks = 0;
  for (const part of parts) {
    const own = part.name === main ? relationships : file.relationships(part.name);
    const read = readBody(part.bytes, { part: part.name, relationships: own }, reading);
    // First, odd and even pages often repeat one header; a set keeps one of each.
    texts.add((read.flow.containers[0]?.lines ?? []).join('\n').trim());
    hiddenText.push(...hiddenPieces(read.flow));
    pageBreaks += part.name === main ? read.pageBreaks : 0;
  }
  const properties = (type: string): Uint8Array | undefined =>
    file.part(root.find((it) => it.type === type)?.target ?? '');
  const { metadata, pages } = readProperties(properties('core-properties'), properties('extended-properties'));
  return {
    mediaType: MEDIA_TYPE,
    text: [...texts].filter((text) => text !== '').join('\n\n'),
    pages: pages ?? pageBreaks + 1,
    hiddenText,
    links: [...reading.links],
    fonts: [...reading.fonts].sort(),
    metadata:
      metadata.language === undefined && styles.language !== undefined
        ? { ...metadata, language: styles.language }
        : metadata,
    notes: noteList(file, relationships),
  };
};
