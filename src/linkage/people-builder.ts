import { type Column, countCodes, type People, type Role } from '../engine/linkage/people.ts';
import type { DateOrder } from '../input/dates.ts';
import { canonicalOf, splitName, splitStreet } from './canonical.ts';
import type { RecognisedColumn } from './recognise.ts';

/** Collects the rows of a file into columns of codes. */
export interface PeopleBuilder {
  readonly add: (cells: readonly string[]) => void;
  readonly finish: () => People;
}

/** Turns one raw text into a code, remembering every spelling that it has seen. */
interface Coder {
  readonly role: Role;
  readonly name: string;
  readonly code: (raw: string) => number;
  readonly values: string[];
  codes: Int32Array;
}

const coder = (role: Role, name: string, order: DateOrder): Coder => {
  const canonical = canonicalOf(role, order);
  const known = new Map<string, number>([['', 0]]);
  const values = [''];
  return {
    role,
    name,
    values,
    codes: new Int32Array(1 << 12),
    code(raw) {
      const seen = known.get(raw);
      if (seen !== undefined) return seen;
      const text = canonical(raw);
      let code = known.get(text);
      if (code === undefined) {
        code = values.length;
        values.push(text);
        known.set(text, code);
      }
      if (text !== raw) known.set(raw, code);
      return code;
    },
  };
};

const put = (to: Coder, record: number, raw: string): void => {
  if (record >= to.codes.length) {
    const grown = new Int32Array(to.codes.length * 2);
    grown.set(to.codes);
    to.codes = grown;
  }
  to.codes[record] = to.code(raw);
};

interface Feed {
  readonly coders: readonly Coder[];
  readonly put: (record: number, raw: string) => void;
}

const feedOf = ({ use, name }: RecognisedColumn, splitHouse: 'split' | 'whole', order: DateOrder): Feed | undefined => {
  if (use === 'none' || use === 'record-id') return undefined;
  if (use === 'whole-name') {
    const given = coder('given', name, order);
    const surname = coder('surname', name, order);
    return {
      coders: [given, surname],
      put(record, raw) {
        const parts = splitName(raw);
        put(given, record, parts.given);
        put(surname, record, parts.surname);
      },
    };
  }
  const own = coder(use, name, order);
  if (use !== 'street' || splitHouse === 'whole') return { coders: [own], put: (record, raw) => put(own, record, raw) };
  const house = coder('house-number', name, order);
  return {
    coders: [house, own],
    put(record, raw) {
      const parts = splitStreet(raw);
      put(house, record, parts.house);
      put(own, record, parts.street);
    },
  };
};

/** A builder for the recognised columns; `order` says how ambiguous dates of birth are read. */
export const createPeopleBuilder = (recognised: readonly RecognisedColumn[], order: DateOrder): PeopleBuilder => {
  const splitHouse = recognised.some(({ use }) => use === 'house-number') ? 'whole' : 'split';
  const feeds = recognised.flatMap((column) => {
    const feed = feedOf(column, splitHouse, order);
    return feed === undefined ? [] : [{ index: column.index, feed }];
  });
  let count = 0;
  return {
    add(cells) {
      for (const { index, feed } of feeds) feed.put(count, cells[index] ?? '');
      count += 1;
    },
    finish: () => ({
      count,
      columns: feeds
        .flatMap(({ feed }) => feed.coders)
        .map(({ role, name, codes, values }): Column => {
          const own = codes.slice(0, count);
          return { role, name, codes: own, values, counts: countCodes(own, values.length) };
        })
        .filter(({ values }) => values.length > 1),
    }),
  };
};
