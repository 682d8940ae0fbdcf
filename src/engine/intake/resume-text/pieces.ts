const space = 0x20;

/** "|", "•", "·", "●", "▪", "◦", "⋅", "♦", "■": what separates fields wherever it stands. */
const isMark = (code: number): boolean =>
  code === 0x7c ||
  code === 0x2022 ||
  code === 0xb7 ||
  code === 0x25cf ||
  code === 0x25aa ||
  code === 0x25e6 ||
  code === 0x22c5 ||
  code === 0x2666 ||
  code === 0x25a0;

/** A hyphen, slash, tilde or arrow separates with space on both sides; a long dash with space on one. */
const isSpacedMark = (text: string, at: number, code: number): boolean => {
  const before = text.charCodeAt(at - 1) === space;
  const after = text.charCodeAt(at + 1) === space;
  if (code === 0x2013 || code === 0x2014) return before || after;
  return (code === 0x2d || code === 0x2f || code === 0x7e || code === 0x2192) && before && after;
};

const isSeparator = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return false;
  if (code === space) return text.charCodeAt(at + 1) === space;
  if (code === 0x3b) return text.charCodeAt(at + 1) === space;
  return code === 0x09 || isMark(code) || isSpacedMark(text, at, code);
};

/** Space and the punctuation that is left at the ends of a piece when its neighbours are cut off. */
const isLoose = (code: number): boolean =>
  code <= space ||
  code === 0x2c ||
  code === 0x3b ||
  code === 0x3a ||
  code === 0x2d ||
  code === 0x2013 ||
  code === 0x2014;

/** Does the text begin with a small letter? */
export const startsSmall = (text: string): boolean => {
  const code = text.charCodeAt(0);
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  const first = text.charAt(0);
  return first !== first.toUpperCase();
};

/** Without space, commas, colons and dashes at the ends. */
export const trimLoose = (text: string): string => {
  let from = 0;
  let to = text.length;
  while (from < to && isLoose(text.charCodeAt(from))) from += 1;
  while (to > from && isLoose(text.charCodeAt(to - 1))) to -= 1;
  return to - from === text.length ? text : text.slice(from, to);
};

/** Cuts a line at tabs, wide gaps, bars, bullets and spaced dashes, and trims the pieces; empty ones are left out. */
export const splitPieces = (text: string): readonly string[] => {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !isSeparator(text, at)) continue;
    const piece = at > from ? trimLoose(text.slice(from, at)) : '';
    if (piece !== '') pieces.push(piece);
    from = at + 1;
  }
  return pieces;
};
