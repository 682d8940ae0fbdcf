import { createHash } from 'node:crypto';
import { reveal } from './concealed-characters.ts';
import { type Extraction, type HiddenText, type Limits, megabytes, type Reading, Unreadable } from './extraction.ts';

/** Fewer letters are a bullet, a page number, an artefact of a printer driver. */
const FEWEST_LETTERS = 4;
const MOST_PIECES = 500;
const LETTER = /[\p{L}\p{N}]/gu;

/** Hidden pieces that say something; pieces over the limit are joined to the last. */
const worthKeeping = (pieces: readonly HiddenText[]): readonly HiddenText[] => {
  const kept = pieces
    .map(({ text, how }) => ({ text: tidy(text), how }))
    .filter(({ text }) => (text.match(LETTER)?.length ?? 0) >= FEWEST_LETTERS);
  if (kept.length <= MOST_PIECES) return kept;
  const rest = kept.slice(MOST_PIECES - 1);
  const how = rest[0]?.how ?? 'invisible';
  return [...kept.slice(0, MOST_PIECES - 1), { text: rest.map(({ text }) => text).join('\n'), how }];
};

/** Lines without trailing space, no control characters, no half characters, at most one empty line in a row. */
const tidy = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
    .replace(/\p{Surrogate}/gu, '\u{fffd}')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n{1,2}/, '')
    .replace(/\n{1,2}$/, '');

/** Makes the result of what a reader found: text tidied, smuggled characters revealed, size checked, bytes digested. */
export const finish = (reading: Reading, bytes: Uint8Array, limits: Limits): Extraction => {
  const { text, hiddenText } = reveal(reading.text);
  const visible = tidy(text);
  const hidden = worthKeeping([...reading.hiddenText, ...hiddenText]);
  const size = hidden.reduce((sum, piece) => sum + Buffer.byteLength(piece.text), Buffer.byteLength(visible));
  if (size > limits.textBytes) {
    throw new Unreadable('too-large', `the document holds more than ${megabytes(limits.textBytes)} of text`);
  }
  if (visible === '' && hidden.length === 0) {
    throw new Unreadable(
      'empty',
      'the document holds no text; a scanned page has to go through text recognition first',
    );
  }
  return {
    mediaType: reading.mediaType,
    text: visible,
    pages: reading.pages,
    hiddenText: hidden,
    links: reading.links,
    fonts: reading.fonts,
    metadata: reading.metadata,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    notes: reading.notes,
  };
};
