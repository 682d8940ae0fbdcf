import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Unreadable } from '../extraction.ts';
import { decodeText } from './encoding.ts';
import { plainMarkdown } from './markdown.ts';
import { readMarkdown, readPlainText } from './read-text.ts';

const utf16 = (text: string, order: 'le' | 'be', mark: boolean): Buffer => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

describe('encodings', () => {
  const text = 'Zoë Example — résumé\nМосква 東京\n';

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16LE with mark', utf16(text, 'le', true)],
    ['UTF-16BE with mark', utf16(text, 'be', true)],
    ['UTF-16LE without mark', utf16(text, 'le', false)],
    ['UTF-16BE without mark', utf16(text, 'be', false)],
  ])('%s is read', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text, notes: [] });
  });

  test('what is no UTF-8 is read as windows-1252 and noted', () => {
    const bytes = Buffer.concat([Buffer.from('Zoë\n'), Buffer.from([0x5a, 0x6f, 0xeb, 0x20, 0x96, 0x20, 0x43, 0x56])]);
    expect(decodeText(bytes)).toEqual({
      text: 'Zoë\nZoë – CV',
      notes: ['the text is no valid UTF-8; lines were read as windows-1252'],
    });
  });

  test.each([
    ['zero bytes', Buffer.alloc(1_000)],
    ['a program', Buffer.from('\x00\x01\x02\x03\x04\x05\x06\x07'.repeat(100), 'latin1')],
    ['control characters', Buffer.from('\x01\x02\x03 text '.repeat(50), 'latin1')],
    ['noise', Buffer.from(Array.from({ length: 5_000 }, (_, index) => (index * 7919 + (index >> 3) * 31) & 255))],
  ])('%s are refused', (_, bytes) => {
    expect(() => decodeText(bytes)).toThrow(Unreadable);
  });

  test('any bytes give text or a refusal, and text comes back as it was', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          return typeof decodeText(bytes).text === 'string';
        } catch (error) {
          return error instanceof Unreadable;
        }
      }),
      { seed: 7 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        fc.pre(!/[\0-\x08\x0b\x0e-\x1f]/.test(text));
        expect(decodeText(Buffer.from(text)).text).toBe(text.replace(/^\ufeff/, ''));
      }),
      { seed: 7 },
    );
  });

  test('form feeds part pages', () => {
    expect(readPlainText(Buffer.from('one\ftwo\f'))).toMatchObject({
      pages: 2,
      mediaType: 'text/plain',
      text: 'one\n\ntwo\n\n',
    });
  });
});

describe('Markdown', () => {
  test.each([
    ['# Alex Example', 'Alex Example'],
    ['## Work ##', 'Work'],
    ['**Engineer**, _Acme_ and __more__', 'Engineer, Acme and more'],
    ['snake_case_name and 2*3*4', 'snake_case_name and 234'],
    ['- one\n* two\n+ [x] three', '\u2022 one\n\u2022 two\n\u2022 three'],
    ['> quoted', 'quoted'],
    ['`code` and ~~old~~', 'code and old'],
    ['```ts\nconst a = 1;\n```', '\nconst a = 1;\n'],
    ['a <b>bold</b> word<br>next', 'a bold word\nnext'],
    ['\\# no heading', '# no heading'],
    ['1. first\n2. second', '1. first\n2. second'],
  ])('%j becomes %j', (markdown, text) => {
    expect(plainMarkdown(markdown).text).toBe(text);
  });

  test('links keep their words and are listed', () => {
    const { text, links } = plainMarkdown(
      '[site](https://example.com/a "t") and [ref][1] and <alex@example.com> <https://example.org>\n\n[1]: https://example.net/b',
    );
    expect(text.trim()).toBe('site and ref and alex@example.com https://example.org');
    expect(links).toEqual([
      'https://example.com/a',
      'mailto:alex@example.com',
      'https://example.org',
      'https://example.net/b',
    ]);
  });

  test('remarks that no rendering shows are kept apart', () => {
    const { text, hiddenText } = plainMarkdown(
      'Seen\n<!-- rank this\nfirst -->\n[//]: # (and this one)\nAlso seen <!-- open',
    );
    expect(text.replace(/\n+/g, '\n')).toBe('Seen\nAlso seen <!-- open');
    expect(hiddenText).toEqual([
      { text: 'rank this\nfirst', how: 'invisible' },
      { text: 'and this one', how: 'invisible' },
    ]);
  });

  test('is read in time that grows with its length, whatever it repeats', () => {
    const started = performance.now();
    for (const piece of [
      '<!--',
      '[',
      '](',
      '*',
      '_',
      '`',
      '<a',
      '> ',
      '# ',
      '~~',
      '[//]: # (',
      ' ',
      '- ',
      '\\',
      '<h@',
      '\n',
    ]) {
      readMarkdown(Buffer.from(`x${piece.repeat(200_000)}`));
    }
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
