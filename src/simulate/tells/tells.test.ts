import { beforeAll, describe, expect, test } from 'vitest';
import { Application } from '../../engine/contract/application.ts';
import { simulate } from '../simulate.ts';
import { sights } from '../testing/observe.ts';
import type { Simulated } from '../truth.ts';
import { type TellName, tellNames, tells } from './catalogue.ts';

let people: readonly Simulated[] = [];
let structured: readonly { readonly application: Application; readonly truth: Simulated['truth'] }[] = [];

beforeAll(() => {
  people = [...simulate({ seed: 41, count: 9_000, fraudShare: 0.15 })];
  structured = people
    .filter(({ application }) => application.resume !== undefined)
    .map(({ application, truth }) => ({ application: Application.parse(application), truth }));
});

const shown = ({ tells: planted, everyday }: Simulated['truth']): readonly TellName[] => [...planted, ...everyday];

const named = (name: string): TellName => {
  const found = tellNames.find((it) => it === name);
  if (found === undefined) throw new Error(`${name} is no tell`);
  return found;
};

describe.each(Object.entries(sights))('%s', (name, sees) => {
  const tell = named(name);

  test('shows in the application wherever the truth says so', () => {
    const claimed = structured.filter(({ truth }) => shown(truth).includes(tell));
    expect(claimed.length).toBeGreaterThan(0);
    // Bare years, homes left out and regions named by jobs hide a few.
    const hidden = claimed
      .filter(({ application }) => !sees(application))
      .map(({ truth }) => `${truth.applicationId} ${truth.archetype}`);
    expect(hidden.length, hidden.slice(0, 5).join(', ')).toBeLessThanOrEqual(claimed.length * 0.25);
  });

  test('shows in no application of which the truth does not say so', () => {
    const untold = structured
      .filter(({ application, truth }) => !shown(truth).includes(tell) && sees(application))
      .map(({ truth }) => `${truth.applicationId} ${truth.archetype}`);
    expect(untold, untold.slice(0, 5).join(', ')).toEqual([]);
  });
});

test.each([
  ['honest people', false],
  ['operators', true],
] as const)('every tell shows among %s', (_, fraud) => {
  const seen = new Set(people.filter(({ truth }) => truth.fraud === fraud).flatMap(({ truth }) => shown(truth)));
  expect(tellNames.filter((it) => !seen.has(it))).toEqual([]);
});

test('chance leaves no tell more often than the table says', () => {
  for (const tell of tellNames) {
    const expected = tells[tell].everyday * people.length;
    const found = people.filter(({ truth }) => truth.everyday.includes(tell)).length;
    // Four deviations above; below there is no bound, since many applications have no place for it.
    expect(found, tell).toBeLessThanOrEqual(expected + 4 * Math.sqrt(expected));
  }
});

test('chance leaves tells on operators and on honest people at the same rate', () => {
  const rate = (fraud: boolean): number => {
    const group = people.filter(({ truth }) => truth.fraud === fraud);
    return group.reduce((sum, { truth }) => sum + truth.everyday.length, 0) / group.length;
  };
  expect(rate(true)).toBeGreaterThan(rate(false) * 0.7);
  expect(rate(true)).toBeLessThan(rate(false) * 1.3);
});
