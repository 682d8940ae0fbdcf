import { expect, test } from 'vitest';
import { bundledTables } from '../../reference/bundled.ts';
import { findTechnologies } from './technology.ts';
import { wordStart } from './words.ts';

const { technologies } = bundledTables;
const named = (text: string): readonly string[] =>
  findTechnologies(text, technologies).map(({ technology }) => technology.name);

test.each([
  ['inside brackets and quotes', '("Kubernetes")', ['Kubernetes']],
  ['beside signs that are not ASCII', '•Kubernetes—Terraform…', ['Kubernetes', 'Terraform']],
  ['in any case', 'KUBERNETES', ['Kubernetes']],
  ['at the end of the text', 'we ran Kubernetes', ['Kubernetes']],
  ['not as a part of a word of another script', 'Kubernetesы', []],
  ['nowhere in nothing', '', []],
])('technologies are found %s', (_, text, expected) => {
  expect(named(text)).toEqual(expected);
});

test('a mention begins where the word that it starts with begins', () => {
  const text = 'Moved “it” to Kubernetes';
  expect(findTechnologies(text, technologies)[0]?.start).toBe(wordStart(text, 3));
});
