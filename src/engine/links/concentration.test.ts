import { describe, expect, test } from 'vitest';
import { exampleTables } from '../../reference/testing/example-tables.ts';
import { type Habits, habitsOf } from './concentration.ts';
import { History } from './history.ts';
import { identityOf, keyOf } from './testing/identities.ts';
import type { Key, Traces } from './traces.ts';

const tracesOf = (number: number, keys: readonly Key[]): Traces => ({
  ...identityOf({ name: `Given${number} Family${number}` }),
  applicationId: `x${number}`,
  at: 1_772_355_600 + number * 3600,
  role: '',
  shownName: '',
  keys,
  signature: null,
  passages: [],
});

const habit = keyOf('pattern', 'G.F.dev999@example.com');

/** Habits of somebody who comes after people with the same habit, who are in these campaigns. */
const habitsAfter = (campaigns: readonly (string | undefined)[], key = habit): Habits => {
  const history = new History(exampleTables.nicknames);
  campaigns.forEach((_, number) => {
    const traces = tracesOf(number, [key]);
    history.publish(history.keep(traces, 0), traces);
  });
  const traces = tracesOf(campaigns.length, [key]);
  return habitsOf(traces, history.keep(traces, 0), history, (person) => campaigns[person]);
};

const bitsOf = (habits: Habits, campaign = 'c-1'): number => habits.ties.get(campaign)?.[0]?.bits ?? 0;

describe('a habit that nearly all who have it share with one campaign', () => {
  test('ties to the campaign as a whole, and says how many', () => {
    const [tie] = habitsAfter(['c-1', 'c-1', 'c-1', 'c-1', undefined]).ties.get('c-1') ?? [];
    expect(tie).toMatchObject({
      kind: 'mailbox-pattern',
      level: '4 of 5 people who have it are in one campaign',
      value: 'G.F.dev999@example.com',
      explained: null,
    });
  });
  test('says more the more of them are in it, and less the more are not', () => {
    const inside = [3, 4, 6, 10].map((count) => bitsOf(habitsAfter(Array.from({ length: count }, () => 'c-1'))));
    expect(inside).toEqual([...inside].sort((a, b) => a - b));
    expect(inside[0]).toBeGreaterThan(0);
    const outside = [0, 1, 2, 3, 4].map((count) =>
      bitsOf(
        habitsAfter([...Array.from({ length: 6 }, () => 'c-1'), ...Array.from({ length: count }, () => undefined)]),
      ),
    );
    expect(outside).toEqual([...outside].sort((a, b) => b - a));
  });
  test.each([
    ['two people', ['c-1', 'c-1']],
    ['people in no campaign', Array.from({ length: 9 }, () => undefined)],
    ['people of whom half are in none', ['c-1', 'c-1', 'c-1', undefined, undefined, undefined]],
    ['people of as many campaigns', ['c-1', 'c-2', 'c-3', 'c-4', 'c-5']],
  ])('is none of %s', (_, campaigns) => {
    expect(habitsAfter(campaigns).ties.size).toBe(0);
  });
  test('is none of so many people that nobody counts them any more', () => {
    expect(habitsAfter(Array.from({ length: 80 }, () => 'c-1')).ties.size).toBe(0);
  });
  test('is a way of naming mailboxes or a connection, never a phone or a device: those tie people one by one', () => {
    for (const space of ['phone', 'device', 'email', 'dwelling'] as const)
      expect(habitsAfter(['c-1', 'c-1', 'c-1', 'c-1'], keyOf(space, 'x')).ties.size).toBe(0);
    for (const space of ['network', 'ip'] as const)
      expect(habitsAfter(['c-1', 'c-1', 'c-1', 'c-1'], keyOf(space, 'x')).ties.size).toBe(1);
  });
});

describe('a habit of several campaigns that hardly anybody else has', () => {
  test('brings them up for being one', () => {
    const { together } = habitsAfter(['c-1', 'c-1', 'c-2', 'c-2', undefined]);
    expect(together.map((it) => [...it.keys()])).toEqual([['c-2', 'c-1']]);
  });
  test('does not where most who have it are in none', () => {
    const others = new Array<undefined>(20).fill(undefined);
    expect(habitsAfter(['c-1', 'c-1', 'c-2', 'c-2', ...others]).together).toEqual([]);
  });
  test('does not where it is a network', () => {
    expect(habitsAfter(['c-1', 'c-1', 'c-2', 'c-2'], keyOf('network', 'x')).together).toEqual([]);
  });
});
