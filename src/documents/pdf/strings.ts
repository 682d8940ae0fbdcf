import type { Pdfium } from './pdfium.ts';

/** No name, title or link of a résumé is longer, bytes. */
const LONGEST = 65_536;

const decoders = { 'utf-8': new TextDecoder('utf-8'), 'utf-16le': new TextDecoder('utf-16le') } as const;

/**
 * Text from a PDFium function that fills a buffer and returns the bytes it needs, the final NUL among them.
 * An overlong text is taken as absent.
 */
export const textOf = (
  pdfium: Pdfium,
  fill: (buffer: number, length: number) => number,
  encoding: keyof typeof decoders,
): string => {
  const length = fill(0, 0);
  const end = encoding === 'utf-8' ? 1 : 2;
  if (length <= end || length > LONGEST) return '';
  const buffer = pdfium.malloc(length);
  if (buffer === 0) return '';
  fill(buffer, length);
  const text = decoders[encoding].decode(pdfium.memory().octets.subarray(buffer, buffer + length - end));
  pdfium.free(buffer);
  return text;
};

/** Calls with a pointer to a NUL-terminated ASCII string. */
export const withKey = <T>(pdfium: Pdfium, key: string, work: (pointer: number) => T): T => {
  const pointer = pdfium.malloc(key.length + 1);
  const octets = pdfium.memory().octets;
  for (let index = 0; index < key.length; index++) octets[pointer + index] = key.charCodeAt(index);
  octets[pointer + key.length] = 0;
  try {
    return work(pointer);
  } finally {
    pdfium.free(pointer);
  }
};
