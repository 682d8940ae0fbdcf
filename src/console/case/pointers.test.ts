import { describe, expect, test } from 'vitest';
import { inALine, isMeant, isMuch, valueAt, withParents } from './pointers.ts';

const application = { resume: { work: [{ name: 'Example Ltd', highlights: ['One', 'Two'] }] }, 'a/b': { '~': 7 } };

describe('pointers into an application', () => {
  test('give what stands there, and nothing where nothing does', () => {
    expect(valueAt(application, '/resume/work/0/highlights/1')).toBe('Two');
    expect(valueAt(application, '/a~1b/~0')).toBe(7);
    expect(valueAt(application, '/resume/work/9/name')).toBe(undefined);
    expect(valueAt(application, '/resume/constructor')).toBe(undefined);
    expect(valueAt(null, '/resume')).toBe(undefined);
  });

  test('mean a place, and what is within one that is shown as a whole', () => {
    expect(isMeant('/candidate/email', '/candidate/email', false)).toBe(true);
    expect(isMeant('/candidate/profiles/1/url', '/candidate/profiles/1', true)).toBe(true);
    expect(isMeant('/candidate/profiles/10', '/candidate/profiles/1', true)).toBe(false);
    expect(isMeant('/resume', '/resume/work', true)).toBe(false);
  });

  test('are looked up from the innermost outwards', () => {
    expect(withParents('/resume/work/0')).toEqual(['/resume/work/0', '/resume/work', '/resume']);
  });

  test('a value is a line, and a whole part of an application is too much for one', () => {
    expect(inALine({ city: 'Austin', nothing: null, region: ' TX ' })).toBe('Austin · TX ');
    expect(inALine('x'.repeat(500))).toHaveLength(161);
    expect(isMuch({ text: 'x'.repeat(500) })).toBe(true);
    expect(isMuch('x'.repeat(500))).toBe(false);
  });
});
