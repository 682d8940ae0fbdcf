import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTruth, readTruthLine } from './truth-file.ts';

describe('a truth file', () => {
  test('needs only an application and whether it is fraud', () => {
    const { truths, rejected } = readTruth([
      '{"applicationId":"a1","fraud":true}',
      '',
      '{"applicationId":"a2","fraud":false}',
    ]);
    expect(rejected).toEqual([]);
    expect([...truths.values()]).toEqual([
      {
        applicationId: 'a1',
        fraud: true,
        archetype: 'fraud/unlabelled',
        person: 'a1',
        campaign: null,
        tells: [],
        care: null,
      },
      {
        applicationId: 'a2',
        fraud: false,
        archetype: 'honest/unlabelled',
        person: 'a2',
        campaign: null,
        tells: [],
        care: null,
      },
    ]);
  });

  test('keeps what the simulation writes', () => {
    const truth = {
      applicationId: 'a1',
      fraud: true,
      archetype: 'fraud/C17-persona-farm',
      person: 'campaign1-persona2',
      campaign: 'campaign1',
      tells: ['skill-anachronism'],
      everyday: ['phone-plus-one-format'],
      care: 'clumsy',
      naming: 'dutch',
    };
    expect(readTruthLine(JSON.stringify(truth), 1)).toEqual({ ok: true, truth });
  });

  test.each([
    ['not JSON', 'fraud', '', /not JSON/],
    ['a list', '[]', '', /object/],
    ['no application', '{"fraud":true}', '/applicationId', /string/],
    ['an empty application', '{"applicationId":"","fraud":true}', '/applicationId', /./],
    ['a verdict in words', '{"applicationId":"a1","fraud":"yes"}', '/fraud', /boolean/],
    ['a wrong care', '{"applicationId":"a1","fraud":true,"care":"lazy"}', '/care', /clumsy/],
    ['a number among the tells', '{"applicationId":"a1","fraud":true,"tells":["x",7]}', '/tells/1', /string/],
    ['a very long line', `{"applicationId":"${'a'.repeat(100_001)}","fraud":true}`, '', /characters/],
  ])('names line and field of %s', (_, line, field, reason) => {
    const { truths, rejected } = readTruth(['{"applicationId":"kept","fraud":false}', line]);
    expect([...truths.keys()]).toEqual(['kept']);
    expect(rejected).toEqual([{ line: 2, field, reason: expect.stringMatching(reason) }]);
  });

  test('rejects a second line about the same application and keeps the first', () => {
    const { truths, rejected } = readTruth([
      '{"applicationId":"a1","fraud":true}',
      '{"applicationId":"a1","fraud":false}',
    ]);
    expect(truths.get('a1')?.fraud).toBe(true);
    expect(rejected).toEqual([{ line: 2, field: '/applicationId', reason: expect.stringMatching(/same application/) }]);
  });

  test('may begin with a byte order mark', () => {
    expect(readTruth(['\uFEFF{"applicationId":"a1","fraud":true}']).rejected).toEqual([]);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
        expect(readTruthLine(line, 1).ok).toBeTypeOf('boolean');
      }),
      { seed: 20_260_105, numRuns: 300 },
    );
  });
});
