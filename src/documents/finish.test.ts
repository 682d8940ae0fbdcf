import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { defaultLimits, type HiddenText, type Reading } from './extraction.ts';
import { finish } from './finish.ts';

const reading = (text: string, hiddenText: readonly HiddenText[] = []): Reading => ({
  mediaType: 'text/plain',
  text,
  pages: 1,
  hiddenText,
  links: [],
  fonts: [],
  metadata: {},
  notes: [],
});
const bytes = Buffer.from('the file');

test('text is tidied and the bytes are digested', () => {
  const text = '\r\n\r\none  \r\ntwo\0\u2028three\n\n\n\n\nfour \ud800\n';
  const extraction = finish(reading(text), bytes, defaultLimits);
  expect(extraction.text).toBe('one\ntwo\nthree\n\nfour \ufffd');
  expect(extraction.sha256).toBe(createHash('sha256').update('the file').digest('hex'));
});

test('hidden pieces that say nothing are dropped, too many are joined', () => {
  const pieces = Array.from({ length: 600 }, (_, index) => ({ text: `hidden ${index}`, how: 'tiny' as const }));
  const { hiddenText } = finish(reading('x', [{ text: '\u2022 1', how: 'covered' }, ...pieces]), bytes, defaultLimits);
  expect(hiddenText).toHaveLength(500);
  expect(hiddenText[0]).toEqual({ text: 'hidden 0', how: 'tiny' });
  expect(hiddenText.at(-1)?.text.split('\n')).toHaveLength(101);
});

test('a document of hidden text alone is no empty document', () => {
  expect(finish(reading('', [{ text: 'only this', how: 'tiny' }]), bytes, defaultLimits).text).toBe('');
  expect(() => finish(reading(' \n\t '), bytes, defaultLimits)).toThrow(expect.objectContaining({ code: 'empty' }));
});

test('visible and hidden text together are held to the limit, in bytes', () => {
  const limits = { ...defaultLimits, textBytes: 20 };
  expect(finish(reading('é'.repeat(10)), bytes, limits).text).toHaveLength(10);
  expect(() => finish(reading('é'.repeat(10), [{ text: 'more', how: 'tiny' }]), bytes, limits)).toThrow(
    expect.objectContaining({ code: 'too-large' }),
  );
});
