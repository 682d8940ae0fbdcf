import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Wire } from './wire.ts';

const message = (type: string, content: string): Buffer => {
  const head = Buffer.alloc(5);
  head.write(type, 0, 'latin1');
  head.writeUInt32BE(content.length + 4, 1);
  return Buffer.concat([head, Buffer.from(content, 'latin1')]);
};

const start = Buffer.from([0, 0, 0, 8, 0, 3, 0, 0]);
const extended = ['P', 'B', 'D', 'E', 'S'].map((type) => message(type, `${type} SQX`));
const simple = message('Q', 'select 1');

describe('the wire to PGlite', () => {
  it('hands over whole requests, however their bytes arrive', () => {
    const whole = Buffer.concat([start, ...extended, simple, ...extended]);
    const cuts = fc.array(fc.nat({ max: whole.length }), { maxLength: 20 });
    const property = fc.property(cuts, (places) => {
      const sent: { readonly kind: string; readonly bytes: string }[] = [];
      const wire = new Wire((kind, bytes) => sent.push({ kind, bytes: Buffer.from(bytes).toString('latin1') }));
      const edges = [0, ...places.sort((a, b) => a - b), whole.length];
      edges.forEach((edge, index) => {
        const next = edges[index + 1] ?? whole.length;
        if (next > edge) wire.write(whole.subarray(edge, next));
      });
      expect(sent.map(({ bytes }) => bytes).join('')).toBe(whole.toString('latin1'));
      expect(sent.map(({ kind }) => kind)).toEqual(['start', ...sent.slice(1).map(() => 'ask')]);
      for (const { bytes } of sent.slice(1)) expect(bytes).toMatch(/S\0\0\0\x09S SQX$|select 1$/);
    });
    fc.assert(property, { seed: 7, numRuns: 300 });
  });

  it('ends with the request to end', () => {
    const wire = new Wire(() => {});
    wire.write(start);
    wire.write(message('X', ''));
    expect(wire.destroyed).toBe(true);
  });
});
