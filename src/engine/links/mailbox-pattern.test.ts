import fc from 'fast-check';
import { expect, test } from 'vitest';
import { personName } from '../intake/names.ts';
import { mailboxPattern } from './mailbox-pattern.ts';

const patternOf = (local: string, name: string, domain = 'example.com'): string | undefined =>
  mailboxPattern({ field: '', raw: '', canonical: '', local, domain }, personName(name).words);

test.each([
  ['anna.schmidt', 'Anna Schmidt', 'G.F@example.com'],
  ['anna.schmidt.dev4711', 'Anna Schmidt', 'G.F.dev999@example.com'],
  ['Anna_Schmidt90', 'Anna Schmidt', 'G_F9@example.com'],
  ['annaschmidt2025', 'Anna Schmidt', 'GF999@example.com'],
  ['schmidt-anna', 'Anna Schmidt', 'F-G@example.com'],
  ['anna.codes', 'Anna Maria Schmidt', 'G.codes@example.com'],
  ['aschmidt7', 'Anna Schmidt', 'aF9@example.com'],
  ['budi.dev', 'Budi', 'G.dev@example.com'],
  ['zoe.muller', 'Zoë Müller', 'G.F@example.com'],
])('%s of %s is named as %s', (local, name, pattern) => {
  expect(patternOf(local, name)).toBe(pattern);
});

test.each([
  ['coolcoder99', 'Anna Schmidt'],
  ['', 'Anna Schmidt'],
  ['anna', ''],
  ['x', 'X Y'],
])('%j of %j shows no way of naming', (local, name) => {
  expect(patternOf(local, name)).toBeUndefined();
});

test('two people of one habit have one pattern, at one provider', () => {
  expect(patternOf('anna.schmidt.dev17', 'Anna Schmidt')).toBe(patternOf('piet.jansen.dev42', 'Piet Jansen'));
  expect(patternOf('anna.schmidt', 'Anna Schmidt', 'example.com')).not.toBe(
    patternOf('anna.schmidt', 'Anna Schmidt', 'example.org'),
  );
});

test('any mailbox is taken, and its digits never show', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 40 }), (local, name) => {
      const pattern = patternOf(local, name);
      if (pattern !== undefined) expect(pattern.replace(/@.*$/s, '')).not.toMatch(/[0-8]/);
    }),
    { numRuns: 500, seed: 11 },
  );
});
