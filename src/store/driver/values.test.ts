import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../database.ts';
import { testDatabase } from '../testing/database.ts';
import { encode, Unstorable } from './values.ts';

const runs = { seed: 20_260_302, numRuns: 200 };

/** Text of whole characters without NUL: half a surrogate pair has no form in UTF-8. */
const text = fc
  .string({ unit: 'binary', maxLength: 40 })
  .filter((value) => !value.includes('\0') && !/\p{Surrogate}/u.test(value));
const bytes = fc.uint8Array({ maxLength: 40 });
const whole = fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
const instant = fc.date({
  min: new Date('0001-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59Z'),
  noInvalidDate: true,
});
const optional = <T>(value: fc.Arbitrary<T>) => fc.array(fc.option(value), { maxLength: 8 });

describe('values', () => {
  let db: Connection;
  beforeAll(async () => {
    db = await testDatabase([]);
  });
  afterAll(() => db?.close());

  it('come back from PostgreSQL as they went, alone and in arrays', async () => {
    const property = fc.asyncProperty(
      optional(text),
      optional(bytes),
      optional(whole),
      optional(instant),
      text,
      fc.double({ noNaN: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
      async (texts, parts, wholes, instants, one, real) => {
        const given = { texts, parts, wholes, instants, one, real };
        const [row] = await db.query(
          `select $1::text[] as texts, $2::bytea[] as parts, $3::int8[] as wholes, $4::timestamptz[] as instants,
             $5::text as one, $6::float8 as real`,
          Object.values(given),
        );
        expect(row).toEqual(given);
      },
    );
    await fc.assert(property, runs);
  });

  it('come back from JSON as they went', async () => {
    const property = fc.asyncProperty(fc.dictionary(text, fc.oneof(text, whole, fc.boolean())), async (document) => {
      const [row] = await db.query<{ document: object }>('select $1::jsonb as document', [document]);
      expect({ ...row?.document }).toEqual({ ...document });
    });
    await fc.assert(property, runs);
  });

  it('with a NUL character are refused wherever it stands', () => {
    for (const value of ['\0', ['a', 'b\0'], [['\0']]]) expect(() => encode(value)).toThrow(Unstorable);
  });
});
