import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quote } from './quote.ts';

describe('a quotation', () => {
  test.each([
    ['Example Ltd', '"Example Ltd"'],
    ['  two\n\tlines\r\n', '"two lines"'],
    ['a\u202eb\u200bc', '"a b c"'],
    ['x'.repeat(100), `"${'x'.repeat(79)}…"`],
    ['', '""'],
  ])('of %j is %s', (text, shown) => {
    expect(quote(text)).toBe(shown);
  });

  test('is one short line without half characters, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const shown = quote(text);
        expect(shown.length).toBeLessThanOrEqual(82);
        expect(shown).not.toMatch(/[\n\r\u202a-\u202e\u200b]/u);
        expect(/^\P{Surrogate}*$/u.test(shown)).toBe(true);
      }),
      { seed: 6 },
    );
  });
});
