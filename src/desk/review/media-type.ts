/** First bytes in Latin-1, the place they stand at, and what they mean. */
const signatures: readonly (readonly [bytes: string, at: number, type: string])[] = [
  ['%PDF-', 0, 'application/pdf'],
  ['\x89PNG\r\n\x1a\n', 0, 'image/png'],
  ['\xff\xd8\xff', 0, 'image/jpeg'],
  ['GIF8', 0, 'image/gif'],
  ['WEBP', 8, 'image/webp'],
  ['PK\x03\x04', 0, 'application/zip'],
  ['\x1f\x8b', 0, 'application/gzip'],
  ['ftyp', 4, 'video/mp4'],
  ['OggS', 0, 'audio/ogg'],
  ['ID3', 0, 'audio/mpeg'],
  ['{\\rtf', 0, 'application/rtf'],
];

const isText = (bytes: Uint8Array): boolean => {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/**
 * What a file is by its content; its name and what the sender says do not count. Whatever a browser would run or
 * render as a page is plain text here.
 */
export const mediaTypeOf = (bytes: Uint8Array): string => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const known = signatures.find(([text, at]) => file.toString('latin1', at, at + text.length) === text);
  if (known !== undefined) return known[2];
  return isText(bytes) ? 'text/plain; charset=utf-8' : 'application/octet-stream';
};
