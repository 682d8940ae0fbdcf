/** Breaks a text into lines of at most `columns`, the first behind `first`, the others behind `other`. */
export const fill = (text: string, columns: number, first = '', other = ''): string => {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (!empty && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = other + word;
    } else {
      line += empty ? word : ` ${word}`;
    }
    empty = false;
  }
  return `${[...lines, line].join('\n')}\n`;
};

/** A time to the minute, for people: `2026-11-23 15:17 UTC`. */
export const minute = (at: Date): string => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
