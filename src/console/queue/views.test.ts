import { describe, expect, test } from 'vitest';
import { readFilters, writeFilters } from './filters.ts';
import { builtIn, readViews } from './views.ts';

describe('lists under a name', () => {
  test('those that everybody has say what an address would say', () => {
    for (const search of Object.values(builtIn)) {
      expect(writeFilters(readFilters(new URLSearchParams(search)))).toBe(search);
    }
  });
  test('what a browser keeps is read with care', () => {
    const view = { name: 'Ours', search: 'band=review' };
    expect(readViews(JSON.stringify([view, { name: 1 }, null, 'x']))).toEqual([view]);
    expect([null, '', '{', '{}', '7'].map(readViews)).toEqual([[], [], [], [], []]);
    expect(readViews(JSON.stringify(Array(50).fill(view)))).toHaveLength(20);
  });
});
