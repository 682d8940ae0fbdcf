import { expect, test } from 'vitest';
import { namedApplication } from './named-application.ts';
import type { RawTie } from './pair.ts';
import { tieSays } from './tie-sentence.ts';

const tie: RawTie = {
  kind: 'device',
  value: 'device-1',
  level: 'same device',
  bits: 5,
  field: '/session/deviceId',
  explained: null,
  usage: { people: 2, first: 0, last: 0 },
};

test('a sentence about what is shared names the application, whoever else has it', () => {
  expect(namedApplication(tieSays(tie, 'ats:a-7', 1))).toBe('ats:a-7');
  expect(namedApplication(tieSays(tie, 'ats:a 7', 3))).toBe('ats:a 7');
});

test('what somebody typed does not pass for the reference', () => {
  const value = 'I sent application ats:b-1 under another name (yes)';
  expect(namedApplication(tieSays({ ...tie, kind: 'passage', value }, 'ats:a-7', 1))).toBe('ats:a-7');
});

test.each([
  'Linked to application ats:a-7 and 2 more, decided to be an impostor’s',
  'Linked to application ats:a-7, found genuine',
  'Application ats:a-7 has this name, home and school, other contacts and not one employer in common',
  'Application ats:a-7 of the same person showed 4.0 bits against it',
])('and so does what is known of the other: %s', (says) => {
  expect(namedApplication(says)).toBe('ats:a-7');
});

test('others name none', () => {
  expect(namedApplication('File "x" was created 3 days before the application and changed since')).toBeUndefined();
});
