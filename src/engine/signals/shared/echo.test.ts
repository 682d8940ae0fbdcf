import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordHashes } from '../../intake/words.ts';
import { echoOf } from './echo.ts';

const numbered = (word: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `${word}${index}`).join(' ');
const advert = numbered('word', 100);
const shareOf = (...texts: readonly string[]): number | undefined => echoOf(advert, texts.map(wordHashes))?.share;

describe('the echo of an advert', () => {
  test('is whole in the advert itself, whatever its case and punctuation', () => {
    expect(shareOf(advert)).toBe(1);
    expect(shareOf(advert.toUpperCase().replaceAll(' ', ' - '))).toBe(1);
  });

  test('is the share of its four-word sequences', () => {
    // 53 words hold 50 sequences of four; the advert holds 97.
    expect(shareOf(numbered('word', 53))).toBeCloseTo(50 / 97, 10);
  });

  test('counts each sequence once, in however many texts it stands', () => {
    const half = numbered('word', 53);
    expect(shareOf(half, half, `${half} ${half}`)).toBeCloseTo(50 / 97, 10);
  });

  test('is nothing for the same words in another order', () => {
    expect(shareOf(advert.split(' ').reverse().join(' '))).toBe(0);
  });

  test('names the text that holds most of it', () => {
    expect(echoOf(advert, ['', numbered('word', 10), numbered('word', 60)].map(wordHashes))?.most).toBe(2);
  });

  test('is not measured for adverts under 60 words', () => {
    expect(echoOf(numbered('word', 59), [wordHashes(advert)])).toBeUndefined();
  });

  test('does not depend on the adverts looked at before', () => {
    const before = shareOf(numbered('word', 40));
    for (let other = 0; other < 100; other += 1) echoOf(numbered(`other${other}x`, 80), [wordHashes(advert)]);
    expect(shareOf(numbered('word', 40))).toBe(before);
  });

  test('is a share, and one text more never lowers it', () => {
    const text = fc
      .array(fc.integer({ min: 0, max: 99 }), { maxLength: 60 })
      .map((numbers) => numbers.map((it) => `word${it}`).join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), text, (texts, more) => {
        const [before, after] = [shareOf(...texts) ?? -1, shareOf(...texts, more) ?? -1];
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
      { seed: 5 },
    );
  });
});
