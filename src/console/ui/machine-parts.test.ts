import { expect, test } from 'vitest';
import { endsOf, machineParts } from './machine-parts.ts';

const kinds = (text: string, references?: readonly string[]) =>
  machineParts(text, references).map(({ kind, text: piece }) => `${kind}:${piece}`);

test('digests, keys and identifiers are set apart; words, paths and short values are not', () => {
  expect(kinds('Device c4f11b111d9c152e0c15db706956c645 is shared')).toEqual([
    'words:Device ',
    'machine:c4f11b111d9c152e0c15db706956c645',
    'words: is shared',
  ]);
  expect(kinds('File 0b6d0c5e-4c53-4a55-9d2c-3b0f5a1c2d3e.')).toEqual([
    'words:File ',
    'machine:0b6d0c5e-4c53-4a55-9d2c-3b0f5a1c2d3e',
    'words:.',
  ]);
  expect(kinds('Key bWFjaGluZTEyMzQ1Njc4OTA9PQ== differs')[1]).toBe('machine:bWFjaGluZTEyMzQ1Njc4OTA9PQ==');
  for (const text of [
    'The well-known-counterproductive-thing is shared',
    'The link https://www.linkedin.com/in/some-person-12345678 is no one',
    'Mailbox somebody.long.name1234567890@example.com was opened in 2024',
    'Device a1b2c3 is shared',
  ])
    expect(kinds(text)).toEqual([`words:${text}`]);
});

test('references that are known are set apart, the longest first', () => {
  expect(kinds('shared with application sample:a1 and sample:a12', ['sample:a1', 'sample:a12'])).toEqual([
    'words:shared with application ',
    'reference:sample:a1',
    'words: and ',
    'reference:sample:a12',
  ]);
  expect(kinds('nothing (of) it', ['(of)'])).toEqual(['words:nothing ', 'reference:(of)', 'words: it']);
});

test('a long value keeps both ends', () => {
  expect(endsOf('c4f11b111d9c152e0c15db706956c645')).toEqual(['c4f11b', '111d9c152e0c15db706956', 'c645']);
});
