import type { People, Role } from '../engine/linkage/people.ts';

/** One column in memory that threads share. */
interface PackedColumn {
  readonly role: Role;
  readonly name: string;
  readonly codes: Int32Array;
  readonly counts: Int32Array;
  /** All values one after the other as UTF-8, and where each ends. */
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

/** A table of people that can be sent to a thread without being copied. */
export interface PackedPeople {
  readonly count: number;
  readonly columns: readonly PackedColumn[];
}

/** The same numbers in memory that threads share. */
export const shared = (numbers: Int32Array): Int32Array => {
  const copy = new Int32Array(new SharedArrayBuffer(numbers.byteLength));
  copy.set(numbers);
  return copy;
};

const packValues = (values: readonly string[]): Pick<PackedColumn, 'bytes' | 'ends'> => {
  const ends = new Uint32Array(new SharedArrayBuffer(values.length * 4));
  let total = 0;
  for (const [place, value] of values.entries()) {
    total += Buffer.byteLength(value);
    ends[place] = total;
  }
  const bytes = new Uint8Array(new SharedArrayBuffer(total));
  const into = Buffer.from(bytes.buffer);
  let at = 0;
  for (const value of values) at += into.write(value, at);
  return { bytes, ends };
};

export const packPeople = ({ count, columns }: People): PackedPeople => ({
  count,
  columns: columns.map(({ role, name, codes, counts, values }) => ({
    role,
    name,
    codes: shared(codes),
    counts: shared(counts),
    ...packValues(values),
  })),
});

export const unpackPeople = ({ count, columns }: PackedPeople): People => ({
  count,
  columns: columns.map(({ role, name, codes, counts, bytes, ends }) => {
    const text = Buffer.from(bytes.buffer);
    let start = 0;
    const values = Array.from(ends, (end) => {
      const value = text.toString('utf8', start, end);
      start = end;
      return value;
    });
    return { role, name, codes, counts, values };
  }),
});
