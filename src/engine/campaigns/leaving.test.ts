import { describe, expect, test } from 'vitest';
import { chance, partition, peopleOf, society, strong, text, tie } from './testing/society.ts';

describe('a person who is cleared', () => {
  test('leaves, and the rest stays one campaign under its id', () => {
    const { campaigns, clique, clear } = society();
    clique(0, 4, text);
    const id = campaigns.groupOf(0)?.id;
    clear(0);
    expect(campaigns.groupOf(0)).toBeUndefined();
    expect(campaigns.groups().map((group) => [group.id, peopleOf(group)])).toEqual([[id, [1, 2, 3, 4]]]);
  });
  test('who held two parts together leaves two campaigns, and the larger keeps the id', () => {
    const { campaigns, arrive, clear } = society();
    arrive(1, { 0: text });
    arrive(2, { 0: text, 1: text });
    arrive(11, { 0: text });
    arrive(12, { 0: text, 11: text });
    arrive(13, { 0: text, 11: text, 12: text });
    const id = campaigns.groupOf(0)?.id;
    expect(partition(campaigns)).toEqual([[0, 1, 2, 11, 12, 13]]);
    clear(0);
    expect(partition(campaigns)).toEqual([
      [1, 2],
      [11, 12, 13],
    ]);
    expect(campaigns.groupOf(11)?.id).toBe(id);
    expect(campaigns.groupOf(1)?.id).not.toBe(id);
  });
  test('who was one of two ends the campaign', () => {
    const { campaigns, arrive, clear } = society();
    arrive(1, { 0: text });
    clear(1);
    expect(campaigns.groups()).toEqual([]);
    expect(campaigns.groupOf(0)).toBeUndefined();
  });
  test('never joins again, whatever comes', () => {
    const { campaigns, clique, arrive, clear } = society();
    clique(0, 3, text);
    clear(2);
    arrive(5, { 0: text, 1: text, 2: text });
    arrive(2, { 5: text });
    arrive(6, { 2: text });
    expect(campaigns.groupOf(2)).toBeUndefined();
    expect(campaigns.groupOf(6)).toBeUndefined();
    expect(partition(campaigns)).toEqual([[0, 1, 3, 5]]);
  });
  test('does not come back in by turning out to be one with a member', () => {
    const { campaigns, clique, cleared } = society();
    clique(0, 3, text);
    cleared.add(9);
    campaigns.join(9, 3);
    expect(campaigns.groupOf(9)).toBeUndefined();
    expect(campaigns.groupOf(3)).toBeUndefined();
    expect(partition(campaigns)).toEqual([[0, 1, 2]]);
  });
  test('takes a member out who turns out to be the same person', () => {
    const { campaigns, clique, cleared } = society();
    clique(0, 3, text);
    cleared.add(1);
    campaigns.join(1, 9);
    expect(partition(campaigns)).toEqual([[0, 2, 3]]);
  });
  test('leaves other campaigns with their ids', () => {
    const { campaigns, clique, arrive, clear } = society();
    clique(0, 4, text);
    clique(10, 11, [tie('document', 5)]);
    arrive(12, { 10: [tie('document', 5)], 4: chance });
    const [large, small] = [campaigns.groupOf(0)?.id, campaigns.groupOf(10)?.id];
    clear(10);
    expect(campaigns.groupOf(0)?.id).toBe(large);
    expect([small, undefined]).toContain(campaigns.groupOf(11)?.id);
  });
});

describe('two numbers that turn out to be one person', () => {
  test('are one member with the ties of both', () => {
    const { campaigns, clique, arrive } = society();
    clique(0, 2, text);
    arrive(4, { 0: strong });
    campaigns.join(3, 4);
    expect(partition(campaigns)).toEqual([[0, 1, 2, 3]]);
    expect([...campaigns.edges.of(3).keys()]).toEqual([0]);
    expect(campaigns.edges.of(0).has(4)).toBe(false);
    expect(campaigns.edges.of(4).size).toBe(0);
  });
  test('that were a campaign of two are none', () => {
    const { campaigns, arrive } = society();
    arrive(1, { 0: text });
    campaigns.join(0, 1);
    expect(campaigns.groups()).toEqual([]);
    expect(campaigns.edges.of(0).size).toBe(0);
  });
  test('stay in the campaign of the earlier one', () => {
    const { campaigns, clique } = society();
    clique(0, 2, text);
    clique(10, 13, text);
    const id = campaigns.groupOf(0)?.id;
    campaigns.join(1, 12);
    expect(campaigns.groupOf(1)?.id).toBe(id);
    expect(peopleOf(campaigns.groupOf(10))).toEqual([10, 11, 13]);
  });
});
