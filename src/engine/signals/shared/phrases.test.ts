import { describe, expect, test } from 'vitest';
import { wordHashes } from '../../intake/words.ts';
import { phraseFinder } from './phrases.ts';

const find = phraseFinder(`
  here is|are the? revised|updated version
  as an ai
`);
const found = (text: string, accept: () => boolean = () => true): string | undefined => {
  const match = find({ text, words: wordHashes(text) }, accept);
  return match === undefined ? undefined : text.slice(match.start, match.end);
};

describe('phrases', () => {
  test.each([
    ['Well, here is the revised version.', 'here is the revised version'],
    ['HERE ARE\nupdated VERSION!', 'HERE ARE\nupdated VERSION'],
    ['here is here is revised version', 'here is revised version'],
    ['(As an AI)', 'As an AI'],
    ['as an AI', 'as an AI'],
  ])('are found in "%s" as written', (text, words) => {
    expect(found(text)).toBe(words);
  });

  test.each([
    'here is the',
    'here the revised version',
    'there is the revised version',
    'as an air',
    'here is the the revised version',
    '',
  ])('are not found in "%s"', (text) => {
    expect(found(text)).toBeUndefined();
  });

  test('that are refused are passed over, twenty of them at most', () => {
    let asked = 0;
    const refuse = () => {
      asked += 1;
      return false;
    };
    expect(found('as an ai '.repeat(5_000), refuse)).toBeUndefined();
    expect(asked).toBe(20);
  });
});
