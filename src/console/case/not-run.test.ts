import { expect, test } from 'vitest';
import { groupNotRun, shortLacks } from './not-run.ts';

const notRun = [
  { signal: 'a', missing: ['/session/deviceId'] },
  { signal: 'b', missing: ['reference:lineType'] },
  { signal: 'c', missing: ['/documents/0/path'] },
  { signal: 'd', missing: ['/documents/1/path'] },
  { signal: 'e', missing: ['error:RangeError'] },
];

test('checks that lack the same stand together, most first, with why', () => {
  expect(groupNotRun(notRun)).toEqual([
    { cause: 'application', missing: 'documents, path', signals: ['c', 'd'] },
    { cause: 'failed', missing: 'RangeError', signals: ['e'] },
    { cause: 'reference', missing: 'line type', signals: ['b'] },
    { cause: 'application', missing: 'session, device id', signals: ['a'] },
  ]);
});

test('a line names the last words of what is missing', () => {
  expect(shortLacks(groupNotRun(notRun), 4)).toEqual(['path', 'RangeError', 'line type', 'device id']);
});
