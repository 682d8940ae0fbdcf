import { describe, expect, test } from 'vitest';
import { alike } from './alike.ts';

const marked = (left: string, right: string): readonly [string, string] => {
  const found = alike(left, right);
  const show = (parts: typeof found.left): string =>
    parts.map(({ text, isSame }) => (isSame ? `[${text}]` : text)).join('');
  return [show(found.left), show(found.right)];
};

describe('what stands in both of two texts', () => {
  test('is set apart word by word in short ones, whatever the case and the accents', () => {
    expect(marked('anna.dev41@example.com', 'ben.dev77@example.com')).toEqual([
      'anna[.dev]41[@example.com]',
      'ben[.dev]77[@example.com]',
    ]);
    expect(marked('José ROCA', 'jose roca')).toEqual(['[José ROCA]', '[jose roca]']);
    expect(marked('Berlin', 'Oslo')).toEqual(['Berlin', 'Oslo']);
  });

  test('takes some words in a row in long ones', () => {
    const left = 'Led a team of five and cut the cost of the nightly build by half within one year.';
    const right = 'Wrote the docs and cut the cost of the nightly build by half for a bank in the north.';
    expect(marked(left, right)[0]).toBe(
      'Led a team of five[ and cut the cost of the nightly build by half ]within one year.',
    );
  });

  test('goes by lines in texts that are very long, and is done at once', () => {
    const line = 'Moved four services to one cluster without an hour of rest.';
    const long = Array.from({ length: 300 }, (_, at) => `Line number ${at} says something else.`).join('\n');
    const [left] = marked(`${long}\n${line}`, `${line}\nand more`);
    expect(left.endsWith(`[${line}]`)).toBe(true);
  });

  test('keeps every character, markup too', () => {
    const [left, right] = ['<img src=x onerror=alert(1)> & co', '<b>co</b>'];
    const found = alike(left, right);
    expect(found.left.map(({ text }) => text).join('')).toBe(left);
    expect(found.right.map(({ text }) => text).join('')).toBe(right);
  });
});
