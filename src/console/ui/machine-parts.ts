/** A piece of a sentence: words, a value that only machines read, or the reference of an application. */
interface MachinePart {
  readonly kind: 'words' | 'machine' | 'reference';
  readonly text: string;
}

/** Characters from which on a value tells nobody anything. */
const LONG = 20;
const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i;
const RUN = /[\w+/-]{20,}={0,2}/;
const either = new RegExp(`(?<![\\w.@/-])(?:${UUID.source}|${RUN.source})(?![\\w@/-])`, 'gi');

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** A digest, a key, an identifier: hexadecimal, or letters whose case changes back and forth. Words and paths do not. */
const isMachine = (text: string): boolean => {
  if (text.length < LONG) return false;
  if (/^[\da-f-]+$/i.test(text)) return count(text, /\d/g) >= 4 && count(text, /[a-f]/gi) >= 2;
  return count(text, /\d/g) >= 2 && count(text, /[a-z][A-Z]/g) >= 3;
};

const pieces = (
  text: string,
  pattern: RegExp,
  kindOf: (found: string) => MachinePart['kind'],
): readonly MachinePart[] => {
  const parts: MachinePart[] = [];
  let at = 0;
  for (const found of text.matchAll(pattern)) {
    const kind = kindOf(found[0]);
    if (kind === 'words') continue;
    if (found.index > at) parts.push({ kind: 'words', text: text.slice(at, found.index) });
    parts.push({ kind, text: found[0] });
    at = found.index + found[0].length;
  }
  return at < text.length ? [...parts, { kind: 'words', text: text.slice(at) }] : parts;
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A sentence of the service in pieces. References are those that are known: nothing else tells them from words. */
export const machineParts = (text: string, references: readonly string[] = []): readonly MachinePart[] => {
  const known = references.filter((it) => it !== '' && text.includes(it)).toSorted((a, b) => b.length - a.length);
  const named =
    known.length === 0
      ? [{ kind: 'words', text } as const]
      : pieces(text, new RegExp(`(?:${known.map(escaped).join('|')})(?![\\w-])`, 'g'), () => 'reference');
  return named.flatMap((part) =>
    part.kind === 'words' ? pieces(part.text, either, (found) => (isMachine(found) ? 'machine' : 'words')) : [part],
  );
};

/** Both ends of a long value, and what stands between them. */
export const endsOf = (text: string): readonly [start: string, middle: string, end: string] => [
  text.slice(0, 6),
  text.slice(6, -4),
  text.slice(-4),
];
