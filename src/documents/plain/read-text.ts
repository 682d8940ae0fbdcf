import type { Reading } from '../extraction.ts';
import { decodeText } from './encoding.ts';
import { plainMarkdown } from './markdown.ts';

const nothing = { fonts: [], metadata: {} } as const;

/** Form feeds separate pages in text files that were made to be printed. */
const pagesOf = (text: string): number => text.trimEnd().split('\f').length;

/** Reads a text file. Throws `Unreadable` for bytes that are no text. */
export const readPlainText = (bytes: Uint8Array): Reading => {
  const { text, notes } = decodeText(bytes);
  return {
    ...nothing,
    mediaType: 'text/plain',
    text: text.replace(/\f/g, '\n\n'),
    pages: pagesOf(text),
    hiddenText: [],
    links: [],
    notes,
  };
};

/** Reads a Markdown file. Throws `Unreadable` for bytes that are no text. */
export const readMarkdown = (bytes: Uint8Array): Reading => {
  const { text, notes } = decodeText(bytes);
  return { ...nothing, ...plainMarkdown(text), mediaType: 'text/markdown', pages: 1, notes };
};
