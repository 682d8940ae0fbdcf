import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exampleTables } from '../../reference/testing/example-tables.ts';
import type { Evidence, Stated } from '../model.ts';
import { weights } from '../risk/weights.ts';
import { signals } from './index.ts';
import { createReader } from './read.ts';
import type { Signal } from './signal.ts';
import { claimsOf } from './testing/evidence-of.ts';

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
};

/** Claims that throw when a signal reads what it has not declared. */
const guarded = (claims: Stated, signal: Signal): Stated =>
  new Proxy(claims, {
    get: (target, key) => {
      if (typeof key === 'string' && !signal.needs.some((need) => need === key))
        throw new Error(`${signal.id} reads "${key}" undeclared`);
      return Reflect.get(target, key);
    },
  });

const look = (signal: Signal, claims: Stated): readonly Evidence[] => {
  const { seen, notRun } = createReader([signal], exampleTables)(guarded(claims, signal));
  const failure = notRun.flatMap(({ missing }) => missing).find((it) => it.startsWith('error:'));
  if (failure !== undefined) throw new Error(`${signal.id} ${failure}`);
  return seen.flatMap(({ evidence }) => evidence);
};

const all: readonly Signal[] = signals;
const files = readdirSync(import.meta.dirname).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !['index.ts', 'signal.ts', 'read.ts'].includes(file),
);

describe.each(all.map((signal) => [signal.id, signal] as const))('%s', (_, signal) => {
  test.each(signal.hits.map((example, index) => [index, example] as const))('sees example %i', (_index, example) => {
    const claims = deepFreeze(claimsOf(example));
    const evidence = look(signal, claims);
    expect(evidence).not.toEqual([]);
    expect(look(signal, claims)).toEqual(evidence);
    for (const { says, fields, strength } of evidence) {
      expect(says).toMatch(/^[A-Z"“\p{Lu}]/u);
      expect(says.endsWith('.')).toBe(false);
      expect(fields.every((field) => field.startsWith('/'))).toBe(true);
      expect(strength ?? 1).toBeGreaterThan(0);
      expect(strength ?? 1).toBeLessThanOrEqual(1);
    }
  });
  test.each(signal.misses.map((example, index) => [index, example] as const))(
    'stays quiet on example %i',
    (_index, example) => {
      expect(look(signal, deepFreeze(claimsOf(example)))).toEqual([]);
    },
  );
});

const offenders = (isWrong: (signal: Signal) => boolean): string[] => all.filter(isWrong).map((signal) => signal.id);

describe('the catalogue', () => {
  test('holds every file of the folder, and nothing else', () => {
    expect(all.map((signal) => `${signal.id}.ts`).sort()).toEqual([...files].sort());
  });
  test('is in alphabetical order', () => {
    const ids = all.map((signal) => signal.id);
    expect(ids).toEqual([...ids].sort());
  });
  test('has at least 45 signals that raise and 10 that lower the score', () => {
    const bits = Object.values(weights).map((weight) => weight.bits);
    expect(bits.filter((it) => it > 0).length).toBeGreaterThanOrEqual(45);
    expect(bits.filter((it) => it < 0).length).toBeGreaterThanOrEqual(10);
  });
  test('has unique titles without a full stop', () => {
    expect(new Set(all.map((signal) => signal.title)).size).toBe(all.length);
    expect(offenders((signal) => signal.title.endsWith('.'))).toEqual([]);
  });
  test('cites dated https sources', () => {
    expect(
      offenders(({ sources }) =>
        sources.some((it) => !it.url.startsWith('https://') || !/^\d{4}-\d\d(-\d\d)?$/.test(it.date)),
      ),
    ).toEqual([]);
  });
  test('uses no word that accuses', () => {
    const accusing = /\b(?:fake|fraud\w*|suspicious|liar|lying|scam\w*|criminal|spy|north korea\w*|dprk)\b/i;
    const shown = ({ title, ask, innocent }: Signal) => [title, ask, ...innocent];
    const seen = (signal: Signal) =>
      signal.hits.flatMap((example) => look(signal, claimsOf(example))).map((it) => it.says);
    expect(offenders((signal) => [...shown(signal), ...seen(signal)].some((text) => accusing.test(text)))).toEqual([]);
  });
  test('keeps every signal file small', () => {
    const long = files.filter((file) => readFileSync(`${import.meta.dirname}/${file}`, 'utf8').split('\n').length > 90);
    expect(long).toEqual([]);
  });
});

describe('rules of the house', () => {
  test('a restricted signal has no weight', () => {
    expect(Object.entries(weights).filter(([, weight]) => weight.basis === 'restricted' && weight.bits !== 0)).toEqual(
      [],
    );
  });
  test('"+1" alone weighs at most 0.3 bits', () => {
    expect(weights['phone-typed-with-plus-one'].bits).toBeLessThanOrEqual(0.3);
  });
  test('what is missing weighs less than half a bit', () => {
    expect(Object.entries(weights).filter(([, weight]) => weight.absence && weight.bits >= 0.5)).toEqual([]);
  });
  test('no single signal reaches priority from the prior alone', () => {
    expect(Object.entries(weights).filter(([, weight]) => weight.bits > 5)).toEqual([]);
  });
});
