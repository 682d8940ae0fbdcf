import { Problem } from '../desk/problem.ts';
import { Refusal } from './refusal.ts';

/** What JSON from outside may be like, whatever its size. */
const DEEPEST = 64;
const MOST_VALUES = 500_000;
const LONGEST_TYPE = 200;

const [QUOTE, BACKSLASH, OPEN_OBJECT, OPEN_LIST, CLOSE_OBJECT, CLOSE_LIST, COMMA] = [...'"\\{[}],'].map((character) =>
  character.charCodeAt(0),
);

/** Where a string that starts at a quote ends: the next quote that no backslash stands before. */
const stringEnd = (bytes: Buffer, start: number): number => {
  let end = start;
  for (;;) {
    end = bytes.indexOf(QUOTE ?? 0, end + 1);
    if (end < 0) return bytes.length;
    let slashes = 0;
    while (bytes[end - 1 - slashes] === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
};

/** Looks at the bytes before anything is made of them: what is deep or has countless parts is never parsed. */
const measure = (bytes: Buffer): void => {
  let depth = 0;
  let values = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) at = stringEnd(bytes, at);
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      depth += 1;
      values += 1;
      if (depth > DEEPEST) throw new Problem('invalid', `The JSON is nested deeper than ${DEEPEST} levels.`);
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) depth -= 1;
    else if (byte === COMMA) values += 1;
    if (values > MOST_VALUES) throw new Problem('invalid', `The JSON has more than ${MOST_VALUES} values.`);
  }
};

const decoder = new TextDecoder('utf-8', { fatal: true });

const decoded = (bytes: Uint8Array): string => {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Refusal('malformed', 'The body is not UTF-8.');
  }
};

/** Escapes that are worth a closer look: NUL, surrogates, and the letters of `__proto__`. */
const SUSPICIOUS = /\\u(?:0000|d[89a-f]|005f)|__proto__/i;
const UNPRINTABLE = /\0|\p{Cs}/u;

const wrongText = (where: string): Problem =>
  new Problem('invalid', 'A text holds a NUL or half of a surrogate pair.', {
    flaws: [{ field: where, reason: 'holds a NUL or half of a surrogate pair' }],
  });

/** Refuses names that could reach a prototype and, unless any text is taken, strings that PostgreSQL refuses. */
const inspect = (value: unknown, anyText: boolean, where: string): void => {
  if (typeof value === 'string') {
    if (!anyText && UNPRINTABLE.test(value)) throw wrongText(where);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === '__proto__') throw new Problem('invalid', 'A field may not be called __proto__.');
    if (UNPRINTABLE.test(key)) throw wrongText(where);
    inspect(inner, anyText, `${where}/${Array.isArray(value) ? key : key.slice(0, 60)}`);
  }
};

/** Refuses a body that does not say that it is JSON, or says that it is JSON in another encoding. */
export const checkJsonType = (type: string | null): void => {
  const [media = '', ...parameters] = (type ?? '').slice(0, LONGEST_TYPE).toLowerCase().split(';');
  if (!/^application\/(?:[\w.+-]{1,80}\+)?json$/.test(media.trim())) {
    throw new Problem('unsupported', 'Send JSON, with Content-Type: application/json.');
  }
  const charset = parameters.map((it) => it.trim()).find((it) => it.startsWith('charset='));
  if (charset !== undefined && !/^charset="?utf-?8"?$/.test(charset)) {
    throw new Problem('unsupported', 'JSON is taken in UTF-8 only.');
  }
};

/** JSON from outside. Of fields that are given twice the last counts, here and everywhere. */
export const readJson = (bytes: Uint8Array, anyText: boolean): unknown => {
  measure(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const text = decoded(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal('malformed', 'The body is not JSON, or not all of it.');
  }
  if (SUSPICIOUS.test(text)) inspect(value, anyText, '');
  return value;
};
