/** What a column of a table of people says. */
export type Role =
  | 'given'
  | 'middle'
  | 'surname'
  | 'birth'
  | 'age'
  | 'house-number'
  | 'street'
  | 'second-line'
  | 'locality'
  | 'postcode'
  | 'region'
  | 'email'
  | 'phone'
  | 'identifier';

/** One column: a code for each record, and what the codes stand for. */
export interface Column {
  readonly role: Role;
  /** As in the header of the file. */
  readonly name: string;
  /** For each record the place of its value in `values`; 0 is missing. */
  readonly codes: Int32Array;
  /** Canonical texts, each once; the first is empty. */
  readonly values: readonly string[];
  /** For each value the number of records that have it. */
  readonly counts: Int32Array;
}

/** A table of people in columns. */
export interface People {
  readonly count: number;
  readonly columns: readonly Column[];
}

/** The address of one record, in the order in which a move changes it. */
export const addressRoles: ReadonlySet<Role> = new Set([
  'house-number',
  'street',
  'second-line',
  'locality',
  'postcode',
  'region',
]);

/** Fills one column from the texts of the records; an empty text is missing. */
export const columnOf = (role: Role, name: string, texts: readonly string[]): Column => {
  const places = new Map<string, number>([['', 0]]);
  const values = [''];
  const codes = new Int32Array(texts.length);
  for (const [record, text] of texts.entries()) {
    let code = places.get(text);
    if (code === undefined) {
      code = values.length;
      places.set(text, code);
      values.push(text);
    }
    codes[record] = code;
  }
  return { role, name, codes, values, counts: countCodes(codes, values.length) };
};

/** How many records have each value. */
export const countCodes = (codes: Int32Array, values: number): Int32Array => {
  const counts = new Int32Array(values);
  for (let record = 0; record < codes.length; record += 1) {
    const code = codes[record] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
};
