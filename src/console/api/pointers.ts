/** The steps of a JSON pointer (RFC 6901). */
export const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** `workHistory` as people write it: `work history`. */
const words = (name: string): string =>
  name
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replaceAll(/[-_]/g, ' ')
    .toLowerCase();

/** Where a pointer into an application points, in words and counted from one: `resume › work 1 › start date`. */
export const inWords = (pointer: string): string => {
  const parts: string[] = [];
  for (const step of stepsOf(pointer)) {
    if (/^\d+$/.test(step)) parts.push(`${parts.pop() ?? ''} ${Number(step) + 1}`.trim());
    else parts.push(words(step));
  }
  return parts.join(' › ');
};
