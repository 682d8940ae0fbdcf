/** Line breaks, control characters, and characters that hide or reorder what a reader sees. */
const UNSHOWABLE = /[\s\u0000-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/gu;
const LONGEST = 80;

/** An applicant's text in quotation marks for an evidence sentence: one line, at most 80 UTF-16 code units. */
export const quote = (text: string): string => {
  const line = text
    .slice(0, 4 * LONGEST)
    .replace(UNSHOWABLE, ' ')
    .trim();
  return line.length <= LONGEST ? `"${line}"` : `"${line.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…"`;
};
