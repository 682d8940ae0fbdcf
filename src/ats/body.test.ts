import { describe, expect, it } from 'vitest';
import { LARGEST_BODY, readBody } from './body.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('bodies', () => {
  it('are objects of JSON', () => {
    expect(readBody(bytes('{"a":[1,{"b":"]}"}]}'))).toEqual({ a: [1, { b: ']}' }] });
    for (const text of ['', '[]', 'null', '1', '{', '{"a":1', '{"a":1}x', '\ufeff{"a":1', "{'a':1}"]) {
      expect(readBody(bytes(text))).toBeUndefined();
    }
  });

  it('are valid UTF-8', () => {
    expect(readBody(Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d))).toBeUndefined();
  });

  it('are not deep, large or full of members', () => {
    const deep = (levels: number): string => `{"a":${'['.repeat(levels)}${']'.repeat(levels)}}`;
    expect(readBody(bytes(deep(31)))).toBeDefined();
    expect(readBody(bytes(deep(32)))).toBeUndefined();
    expect(readBody(bytes(`{"a":[${'1,'.repeat(50_001)}1]}`))).toBeUndefined();
    expect(readBody(bytes(`{${'"a":1,'.repeat(30_000)}"b":1}`))).toBeUndefined();
    expect(readBody(bytes(`{"a":"${'x'.repeat(LARGEST_BODY)}"}`))).toBeUndefined();
  });

  it('of a million opening brackets cost no stack', () => {
    expect(readBody(bytes(`{"a":${'['.repeat(1_000_000)}`))).toBeUndefined();
    expect(readBody(bytes(`{"a":"${'['.repeat(1_000_000)}"}`))).toBeDefined();
  });

  it('keep members with odd names to themselves', () => {
    const body = readBody(bytes('{"__proto__":{"polluted":true},"constructor":1}'));
    expect(Object.hasOwn(body ?? {}, '__proto__')).toBe(true);
    expect({}).not.toHaveProperty('polluted');
  });
});
