import { describe, expect, test } from 'vitest';
import { fields } from './data/fields/fields.ts';
import { createRandom } from './random.ts';
import { accomplishment, duty, paraphrased, reworded } from './wording.ts';

describe.each(fields)('sentences about $id', (field) => {
  const random = createRandom(2);
  const lines = Array.from({ length: 300 }, () =>
    accomplishment(
      field,
      field.tools.map((it) => it.name),
      random,
    ),
  );

  test('have no gaps left and start with a capital', () => {
    for (const line of [...lines, ...Array.from({ length: 50 }, () => duty(field, random))]) {
      expect(line).not.toMatch(/[{}]|undefined| {2}/);
      expect(line).toMatch(/^[A-Z]/);
    }
  });

  test('hardly ever repeat', () => {
    expect(new Set(lines).size).toBeGreaterThan(295);
  });
});

describe('rewording', () => {
  const line = 'Designed the ledger service for customers, cutting errors by 40 percent';

  test('keeps the sentence at rate nought', () => {
    expect(reworded(line, 0, createRandom(1))).toBe(line);
  });

  test('changes words that have synonyms, and numbers, and nothing else', () => {
    const changed = reworded(line, 1, createRandom(1)).split(' ');
    const before = line.split(' ');
    expect(changed).toHaveLength(before.length);
    expect(changed[0]).not.toBe('Designed');
    expect(changed.slice(1, 5)).toEqual(before.slice(1, 5));
  });
});

describe('telling anew', () => {
  test('leaves a whole sentence that begins with a capital', () => {
    const random = createRandom(3);
    for (const field of fields) {
      for (let count = 0; count < 60; count += 1) {
        const line = accomplishment(
          field,
          field.tools.map((it) => it.name),
          random,
        );
        const told = paraphrased(line, 0.8, random);
        expect(told).toMatch(/^[A-Z]/);
        expect(told).not.toMatch(/undefined| {2}|[,:. ]$/);
        expect(told.length).toBeGreaterThan(line.length / 4);
      }
    }
  });

  test.each([
    [
      'an outcome may come first or go',
      'Designed the ledger, cutting errors by 40 percent',
      /^(?:Designed|Devised|Created) the ledger$|: /,
    ],
    ['a job done is never lost with its occasion', 'During a merger, rebuilt the ledger using Go', /ebuilt the ledger/],
    [
      'a subclause becomes a sentence',
      'Tested the ledger, which paid for itself',
      /^Tested the ledger(?:\. It paid for itself|, which paid for itself)?$/,
    ],
  ])('%s', (_, line, expected) => {
    const random = createRandom(4);
    for (let count = 0; count < 40; count += 1) expect(paraphrased(line, 0.99, random)).toMatch(expected);
  });
});
