import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clip, printable, visible } from './visible.ts';

const hidden = /[\p{Cc}\p{Cs}\u2028\u2029\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

describe('visible', () => {
  test.each([
    ['a null', 'a\0b', 'a␀b'],
    ['a line break', 'a\nb', 'a␊b'],
    ['delete', 'a\x7fb', 'a␡b'],
    ['a right-to-left override', 'invoice\u202efdp.exe', 'invoice⟨U+202E⟩fdp.exe'],
    ['a zero-width space', 'ali\u200bce', 'ali⟨U+200B⟩ce'],
    ['a byte order mark', '\ufeffname', '⟨U+FEFF⟩name'],
    ['a lone surrogate', 'a\ud83db', 'a⟨U+D83D⟩b'],
    ['a tag letter outside a flag', 'a\u{e0041}', 'a⟨U+E0041⟩'],
    ['a joiner between Latin letters', 'ad\u200dmin', 'ad⟨U+200D⟩min'],
    ['a Hangul filler', '\u3164', '⟨U+3164⟩'],
  ])('shows %s as a mark', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test.each([
    ['Latin with accents', 'Zoë Ångström-Núñez'],
    ['a decomposed accent', 'Jose\u0301'],
    ['a Persian name with its joiner', 'علی\u200cرضا'],
    ['a Sinhala conjunct', 'ක්\u200dෂ'],
    ['an emoji family', '👩\u200d👩\u200d👧'],
    ['a heart with its variation selector', '❤\ufe0f'],
    ['a Han variant', '葛\u{e0100}'],
    ['the flag of Wales', '🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}'],
  ])('leaves %s alone', (_, text) => {
    expect(visible(text)).toBe(text);
    expect(printable(text)).toBe(text);
  });

  test('leaves no control character behind, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => !hidden.test(visible(text))),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe('printable', () => {
  test.each([
    ['a colour', '\x1b[31mred\x1b[0m', 'red'],
    ['a cursor move', 'a\x1b[2J\x1b[10;10Hb', 'ab'],
    ['a window title', 'a\x1b]0;owned\x07b', 'ab'],
    ['a hyperlink', '\x1b]8;;https://example.com\x1b\\text\x1b]8;;\x1b\\', 'text'],
    ['an eight-bit control sequence', 'a\x9b31mb', 'ab'],
    ['a device control string', 'a\x1bPq#0\x1b\\b', 'ab'],
    ['a terminal reset', 'a\x1bcb', 'ab'],
    ['a carriage return that would overwrite the line', 'clear\rpriority', 'clear priority'],
    ['a backspace', 'ab\b\bcd', 'abcd'],
    ['a sequence that never ends', 'a\x1b]0;owned', 'a0;owned'],
    ['a direction override', 'a\u202eb', 'ab'],
  ])('drops %s', (_, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  test('leaves nothing that a terminal would obey, whatever comes in', () => {
    const pieces = fc.constantFrom(
      '\x1b',
      '[',
      ']',
      '31',
      'm',
      ';',
      '\x07',
      '\\',
      '\x9b',
      'P',
      '\u202e',
      'a',
      '\0',
      '\n',
      '?',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (text) => !hidden.test(printable(text.join('')))),
      { seed: 2, numRuns: 1000 },
    );
  });

  test('takes time in proportion to the text', () => {
    const started = performance.now();
    printable('\x1b]'.repeat(200_000));
    printable('\x9d'.repeat(400_000));
    printable('a\u202e'.repeat(200_000));
    printable(`\x1b[${'0'.repeat(400_000)}`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('clip', () => {
  test('keeps a short text as it is', () => {
    expect(clip('short', 5)).toBe('short');
  });

  test('ends a long text with an ellipsis within the limit', () => {
    expect(clip('abcdef', 4)).toBe('abc…');
  });

  test('never splits a surrogate pair', () => {
    expect(clip('ab😀cd', 4)).toBe('ab…');
  });
});
