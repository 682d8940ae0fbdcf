/** How values go to and come from PostgreSQL as text: one way for every driver, so that they cannot differ. */

/** A value that PostgreSQL has no way to keep, such as text with a NUL character. */
export class Unstorable extends Error {
  override readonly name = 'Unstorable';
}

const text = (value: string): string => {
  if (value.includes('\0')) throw new Unstorable('text with a NUL character cannot be stored');
  return value;
};

const hex = (value: Uint8Array): string =>
  `\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`;

const quoted = (value: string): string => `"${text(value).replace(/["\\]/g, '\\$&')}"`;

const element = (value: unknown): string => {
  if (value === null || value === undefined) return 'NULL';
  if (Array.isArray(value)) return `{${value.map(element).join(',')}}`;
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quoted(value);
  if (value instanceof Uint8Array) return quoted(hex(value));
  if (value instanceof Date) return value.toISOString();
  return quoted(JSON.stringify(value));
};

/** A parameter in the form in which it is sent. An array is an array of PostgreSQL; other objects are JSON. */
export const encode = (value: unknown): string | Uint8Array | null => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (value instanceof Uint8Array) return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return element(value);
  return JSON.stringify(value);
};

export type Decode = (value: string) => unknown;

const whole: Decode = (value) => {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError('an int8 is beyond what a number holds exactly');
  return number;
};

const truth: Decode = (value) => value === 't';

/** `2026-03-02 09:00:00.123456+00`, as the ISO style of PostgreSQL is. Infinite times have no Date and stay invalid. */
const instant: Decode = (value) => {
  const [, date = '', time = '', offset = ''] = /^(\S+) ([\d:.]+)([+-].*)$/.exec(value) ?? [];
  return new Date(`${date}T${time}${offset.length === 3 ? `${offset}:00` : offset}`);
};

const bytes: Decode = (value) => {
  const buffer = Buffer.from(value.slice(2), 'hex');
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
};

const json: Decode = (value) => JSON.parse(value);

/** Reads `{a,"b c",NULL,{…}}` piece by piece, because elements may hold any character. */
const arrayOf =
  (decode: Decode): Decode =>
  (value) => {
    let at = value.indexOf('{');
    let slash = value.indexOf('\\');
    const quotedElement = (): unknown => {
      let content = '';
      at += 1;
      for (;;) {
        const quote = value.indexOf('"', at);
        if (slash >= 0 && slash < at) slash = value.indexOf('\\', at);
        if (slash < 0 || slash > quote) {
          content += value.slice(at, quote);
          at = quote + 1;
          return decode(content);
        }
        content += value.slice(at, slash) + value[slash + 1];
        at = slash + 2;
      }
    };
    const plainElement = (): unknown => {
      const start = at;
      while (value[at] !== ',' && value[at] !== '}') at += 1;
      const content = value.slice(start, at);
      return content === 'NULL' ? null : decode(content);
    };
    const list = (): unknown[] => {
      const found: unknown[] = [];
      at += 1;
      while (value[at] !== '}') {
        if (value[at] === ',') at += 1;
        if (value[at] === '{') found.push(list());
        else found.push(value[at] === '"' ? quotedElement() : plainElement());
      }
      at += 1;
      return found;
    };
    return list();
  };

const asText: Decode = (value) => value;

/** Decoders by type id; whatever is not named here comes back as the text of PostgreSQL. */
const scalars: readonly (readonly [type: number, array: number, decode: Decode])[] = [
  [16, 1000, truth],
  [17, 1001, bytes],
  [20, 1016, whole],
  [21, 1005, Number],
  [23, 1007, Number],
  [26, 1028, Number],
  [700, 1021, Number],
  [701, 1022, Number],
  [1700, 1231, Number],
  [114, 199, json],
  [3802, 3807, json],
  [1184, 1185, instant],
  [25, 1009, asText],
  [1043, 1015, asText],
  [19, 1003, asText],
  [2950, 2951, asText],
];

const decoders: ReadonlyMap<number, Decode> = new Map(
  scalars.flatMap(([type, array, decode]) => [[type, decode] as const, [array, arrayOf(decode)] as const]),
);

export const decoderOf = (type: number): Decode => decoders.get(type) ?? asText;
