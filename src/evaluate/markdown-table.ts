/** Text from files that anybody may have written, as text of a Markdown page. */
export const escaped = (text: string): string =>
  text.replaceAll(/[\\`*_{}[\]<>|#!&~]/g, (sign) => `\\${sign}`).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');

/** A table: the first column to the left, the others to the right. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
