import { ReferenceError as ReferenceDataError } from '../errors.ts';
import { type Content, wholeContent } from '../source/content.ts';
import { isRecord } from '../source/json-items.ts';
import { linesOf } from '../source/text.ts';

/** One entry of a list with where it stands: "line 3" or "entry 3". */
interface ListItem {
  readonly text: string;
  readonly where: string;
}

export interface List {
  readonly items: readonly ListItem[];
  readonly published?: string;
  readonly licence?: string;
}

/** The largest list in bytes. */
const LARGEST_LIST = 128 << 20;
const comment = /^\s*(?:[#;]|\/\/)/;

const dayOf = (version: unknown): { published?: string } => {
  const found = /^(20\d{2})(\d{2})(\d{2})$/.exec(String(version));
  return found === null ? {} : { published: `${found[1]}-${found[2]}-${found[3]}` };
};

const texts = (list: readonly unknown[], name: string): readonly ListItem[] =>
  list.map((entry, index) => {
    if (typeof entry !== 'string' && typeof entry !== 'number')
      throw new ReferenceDataError(`${name} entry ${index + 1}: not a text`);
    return { text: String(entry).trim(), where: `entry ${index + 1}` };
  });

const fromJson = (value: unknown, name: string): List => {
  if (Array.isArray(value)) return { items: texts(value, name) };
  if (isRecord(value) && Array.isArray(value['list'])) {
    // https://github.com/MISP/misp-warninglists, whose lists are CC0.
    return { items: texts(value['list'], name), ...dayOf(value['version']), licence: 'CC0-1.0 (MISP warninglists)' };
  }
  if (isRecord(value)) return { items: texts(Object.keys(value), name) };
  throw new ReferenceDataError(`${name}: neither a list nor a MISP warninglist`);
};

const parse = (bytes: Buffer, name: string): unknown => {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new ReferenceDataError(`${name}: begins like JSON but is not valid JSON`);
  }
};

/** The entries of a plain list (one a line, comments after `#`), a JSON array, the keys of a JSON object or a MISP warninglist. */
export const readList = async (content: Content): Promise<List> => {
  const bytes = await wholeContent(content, LARGEST_LIST);
  const start = bytes
    .subarray(0, 100)
    .toString('latin1')
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .trimStart();
  if (start.startsWith('{') || start.startsWith('[')) {
    return fromJson(parse(bytes.subarray(bytes[0] === 0xef ? 3 : 0), content.name), content.name);
  }
  const items: ListItem[] = [];
  for await (const { text, number } of linesOf({ name: content.name, chunks: [bytes] })) {
    if (text.trim() !== '' && !comment.test(text)) items.push({ text: text.trim(), where: `line ${number}` });
  }
  return { items };
};

/** Text for a message: at most 40 characters, without control characters. */
export const shown = (text: string): string => {
  const flat = text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ').trim();
  return `"${flat.length > 40 ? `${flat.slice(0, 39)}…` : flat}"`;
};

/** Stored rows: one a line, in the order of their code units, without repeats. */
export const packRows = (rows: Iterable<string>): { bytes: Uint8Array; rows: number } => {
  const unique = [...new Set(rows)].sort();
  return { bytes: Buffer.from(unique.map((row) => `${row}\n`).join(''), 'utf8'), rows: unique.length };
};
