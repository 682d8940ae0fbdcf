/** `workHistory` as people write it: `work history`. */
const words = (part: string): string =>
  part
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replaceAll(/[-_]/g, ' ')
    .toLowerCase();

/** A JSON pointer as people read it: `/resume/work/0/employer` is `Resume › work 1 › employer`. */
export const readable = (pointer: string): string => {
  const parts: string[] = [];
  for (const raw of pointer.split('/').slice(1)) {
    const part = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    const last = parts.pop();
    if (last === undefined) parts.push(words(part));
    else if (/^\d+$/.test(part)) parts.push(`${last} ${Number(part) + 1}`);
    else parts.push(last, words(part));
  }
  const text = parts.join(' › ');
  return text.slice(0, 1).toUpperCase() + text.slice(1);
};
