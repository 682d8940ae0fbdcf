import { describe, expect, test } from 'vitest';
import { readScreenOptions } from './screen-options.ts';

describe('options of links and of learning', () => {
  test('are absent unless given', () => {
    expect(readScreenOptions(['x.jsonl'])).toMatchObject({
      decisions: undefined,
      history: [],
      hindsight: false,
      weights: undefined,
      challenger: undefined,
    });
  });

  test('are read; --history may be given more than once', () => {
    const args =
      '--decisions d.jsonl --history past --history older.jsonl --hindsight --weights w.json --challenger c.json';
    expect(readScreenOptions(['x.jsonl', ...args.split(' ')])).toMatchObject({
      decisions: 'd.jsonl',
      history: ['past', 'older.jsonl'],
      hindsight: true,
      weights: 'w.json',
      challenger: 'c.json',
    });
  });
});
