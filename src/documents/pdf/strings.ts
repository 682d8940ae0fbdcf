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

const keys = new WeakMap<Pdfium, Map<string, number>>();

/** A pointer to a NUL-terminated ASCII string that stays; for the few names that are asked for over and over. */
export const keyOf = (pdfium: Pdfium, name: string): number => {
  const own = keys.get(pdfium) ?? new Map<string, number>();
  keys.set(pdfium, own);
  const known = own.get(name);
  if (known !== undefined) return known;
  const pointer = pdfium.malloc(name.length + 1);
  if (pointer === 0) throw new RangeError('no memory left');
  const { octets } = pdfium.memory();
  for (let index = 0; index < name.length; index++) octets[pointer + index] = name.charCodeAt(index);
  octets[pointer + name.length] = 0;
  own.set(name, pointer);
  return pointer;
};
