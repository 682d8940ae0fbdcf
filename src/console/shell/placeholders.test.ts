import { expect, test } from 'vitest';
import { placeholdersIn } from './placeholders.ts';

test('what was encoded once is decoded once, and what encodes nothing stays', () => {
  expect(placeholdersIn('/cases/:id', '/cases/case_1')).toEqual({ id: 'case_1' });
  expect(placeholdersIn('/applications/:reference', `/applications/${encodeURIComponent('ats:a/b%3A c')}`)).toEqual({
    reference: 'ats:a/b%3A c',
  });
  expect(placeholdersIn('/people/:id/compare', '/people/100%/compare')).toEqual({ id: '100%' });
});
