import { expect, test } from 'vitest';
import { type Colour, looksTheSame, white } from './contrast.ts';

test.each<[string, Colour, Colour, boolean]>([
  ['white on white', white, white, true],
  ['almost white on white', [245, 245, 245], white, true],
  ['pale grey on white', [204, 204, 204], white, false],
  ['black on white', [0, 0, 0], white, false],
  ['black on almost black', [0, 0, 0], [16, 16, 16], true],
  ['red on green of the same luminance', [255, 0, 0], [0, 146, 0], false],
  ['yellow on white', [255, 255, 0], white, false],
])('%s: the same to the eye is %s', (_, one, other, same) => {
  expect(looksTheSame(one, other)).toBe(same);
  expect(looksTheSame(other, one)).toBe(same);
});
