import { describe, expect, test } from 'vitest';
import { groupFacts } from './facts-by-kind.ts';
import type { Fact } from './person-data.ts';

const fact = (kind: Fact['kind'], value: string, ...references: readonly string[]): Fact => ({
  kind,
  value,
  from: references.map((reference) => ({ reference, version: 1, at: '2026-03-01T00:00:00.000Z', field: '/x' })),
});

const differs = (...facts: readonly Fact[]): boolean | undefined => groupFacts(facts)[0]?.differs;

describe('facts of a person', () => {
  test('are told by kind, names first, and kinds without any are left out', () => {
    const groups = groupFacts([fact('school', 'A', 'api:1'), fact('name', 'Jo Example', 'api:1')]);
    expect(groups.map(({ kind }) => kind)).toEqual(['name', 'school']);
  });

  test('the same value in every application is no difference, nor are the same two', () => {
    expect(differs(fact('email', 'jo@example.com', 'api:1', 'api:2'))).toBe(false);
    const both = ['jo@example.com', 'joe@example.com'].map((it) => fact('email', it, 'api:1', 'api:2'));
    expect(differs(...both)).toBe(false);
  });

  test('two names on two applications differ; two numbers on one do not', () => {
    expect(differs(fact('name', 'Jo Example', 'api:1'), fact('name', 'Joe Example', 'api:2'))).toBe(true);
    expect(differs(fact('phone', '555-0101', 'api:1'), fact('phone', '555-0102', 'api:1'))).toBe(false);
  });

  test('several employers are usual; one that another application leaves out is a difference', () => {
    expect(differs(fact('employer', 'A', 'api:1', 'api:2'), fact('employer', 'B', 'api:1', 'api:2'))).toBe(false);
    expect(differs(fact('employer', 'A', 'api:1', 'api:2'), fact('employer', 'B', 'api:2'))).toBe(true);
  });

  test('versions of one application count as one application', () => {
    const [group] = groupFacts([fact('name', 'Jo Example', 'api:1', 'api:1', 'api:2')]);
    expect(group?.stated[0]?.applications).toBe(2);
  });
});
