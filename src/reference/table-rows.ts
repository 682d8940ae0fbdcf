/** The non-empty lines of a table that is written as text, each cut at `|` and trimmed. */
export const tableRows = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));

/** The words of a table that is a plain list. */
export const tableWords = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');
