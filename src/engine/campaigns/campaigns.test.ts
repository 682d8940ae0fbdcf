import { describe, expect, test } from 'vitest';
import type { Campaigns } from './campaigns.ts';
import { JOIN } from './cohesion.ts';
import { chance, faint, partition, peopleOf, society, strong, text, tie } from './testing/society.ts';

describe('a campaign', () => {
  test('is founded by a link that is strong enough, and by none below', () => {
    const { campaigns, arrive } = society();
    arrive(1, { 0: [tie('resume-text', JOIN - 0.1)] });
    expect(campaigns.groups()).toEqual([]);
    arrive(3, { 2: [tie('resume-text', JOIN)] });
    expect(partition(campaigns)).toEqual([[2, 3]]);
  });
  test('takes in who is tied to it by several things that are each too little', () => {
    const { campaigns, arrive, clique } = society();
    clique(0, 3, text);
    arrive(4, { 0: [tie('phone', 2.5)], 1: [tie('reference', 1.8)], 2: [tie('device', 1)] });
    expect(partition(campaigns)).toEqual([[0, 1, 2, 3, 4]]);
  });
  test('does not take in who has one faint thing in common with many of it', () => {
    const { campaigns, arrive, clique } = society();
    clique(0, 9, text);
    arrive(10, Object.fromEntries(Array.from({ length: 10 }, (_, member) => [member, faint])));
    expect(peopleOf(campaigns.groupOf(0))).not.toContain(10);
  });
  test('takes more where people show nothing else, and less where they do', () => {
    const [quiet, plain, telling] = [society(-6), society(0), society(6)];
    for (const { arrive } of [quiet, plain, telling]) arrive(1, { 0: [tie('resume-text', JOIN)] });
    expect([quiet, plain, telling].map(({ campaigns }) => campaigns.groups().length)).toEqual([0, 1, 1]);
    const low = society(6);
    low.arrive(1, { 0: [tie('resume-text', JOIN - 1)] });
    expect(low.campaigns.groups()).toHaveLength(1);
  });
  test('holds everybody by what ties him to the others', () => {
    const { campaigns, clique } = society();
    clique(0, 3, text);
    for (const member of campaigns.groupOf(0)?.members.values() ?? []) {
      expect(member.membership).toBe('member');
      expect(member.bits).toBeGreaterThanOrEqual(JOIN);
    }
    expect(campaigns.holdOf(0, text)).toBe(6);
    expect(campaigns.holdOf(0, [])).toBe(0);
    expect(campaigns.holdOf(77, text)).toBe(0);
  });
});

describe('chance', () => {
  test('a chain of chance meetings does not make one of two campaigns', () => {
    const { campaigns, arrive, clique } = society();
    clique(0, 4, text);
    clique(10, 14, text);
    arrive(20, { 4: chance });
    arrive(21, { 20: chance });
    arrive(22, { 21: chance, 14: chance });
    expect(partition(campaigns)).toEqual([
      [0, 1, 2, 3, 4],
      [10, 11, 12, 13, 14],
    ]);
  });
  test('not even a long chain of links that are each strong', () => {
    const { campaigns, arrive, clique } = society();
    clique(0, 5, text);
    clique(10, 15, text);
    arrive(20, { 5: [tie('device', 4), tie('phone', 1)] });
    arrive(21, { 10: [tie('device', 4), tie('phone', 1)] });
    arrive(22, { 20: chance, 21: chance });
    expect(campaigns.groupOf(0)?.id).not.toBe(campaigns.groupOf(10)?.id);
  });
  test('a person between two is uncertain, and does not join them', () => {
    const { campaigns, arrive, clique } = society();
    clique(0, 4, text);
    clique(10, 14, text);
    arrive(20, { 2: strong, 12: strong });
    expect(campaigns.groups()).toHaveLength(2);
    expect(campaigns.groupOf(20)?.members.get(20)?.membership).toBe('uncertain');
  });
  test('a person who knows one member of many, and not well, is uncertain', () => {
    const { campaigns, arrive, clique } = society();
    clique(0, 5, text);
    arrive(6, { 0: [tie('phone', 3), tie('device', 2)] });
    expect(campaigns.groupOf(6)?.members.get(6)?.membership).toBe('uncertain');
    arrive(7, { 0: text, 1: text, 2: text });
    expect(campaigns.groupOf(7)?.members.get(7)?.membership).toBe('member');
  });
});

describe('ids', () => {
  test('survive new data', () => {
    const { campaigns, clique, arrive } = society();
    clique(0, 2, text);
    const id = campaigns.groupOf(0)?.id;
    for (let person = 3; person < 40; person += 1) {
      arrive(person, { [person - 1]: text, [person - 2]: text });
      expect(campaigns.groupOf(0)?.id).toBe(id);
      expect(campaigns.groupOf(person)?.id).toBe(id);
    }
  });
  test('where campaigns merge, the oldest stays and lists the others', () => {
    const { campaigns, clique, arrive } = society();
    clique(0, 3, text);
    clique(10, 13, text);
    clique(20, 22, text);
    const [oldest, second, third] = [0, 10, 20].map((person) => campaigns.groupOf(person)?.id);
    // The younger two first, then both into the oldest.
    arrive(30, { 10: text, 11: text, 20: text, 21: text });
    arrive(31, { 20: text, 21: text, 12: text, 13: text });
    expect(campaigns.groupOf(20)).toMatchObject({ id: second, formerIds: [third] });
    arrive(40, { 0: text, 10: text, 11: text, 12: text });
    arrive(41, { 1: text, 2: text, 3: text, 13: text, 10: text, 20: text });
    expect(campaigns.groups().map(({ id, formerIds }) => ({ id, formerIds }))).toEqual([
      { id: oldest, formerIds: [second, third] },
    ]);
    expect(peopleOf(campaigns.groupOf(0))).toHaveLength(15);
  });
  test('are remembered once, and the id of one that was merged is not given again', () => {
    const { campaigns, clique } = society();
    clique(0, 1, text);
    const [id, first] = [campaigns.groupOf(0)?.id ?? '', society()];
    // Loaded anew: what was founded by the first two was merged into another one, which they left since.
    first.campaigns.restore({
      id: 'c-earliest',
      formerIds: [id, id],
      members: new Map([8, 9].map((person) => [person, { person, membership: 'member', bits: 6 }])),
    });
    first.clique(0, 1, text);
    expect(first.campaigns.groupOf(0)?.id).not.toBe(id);
    const again = first.campaigns.groupOf(0)?.id;
    first.arrive(10, { 0: text, 1: text, 8: text, 9: text });
    first.arrive(11, { 0: text, 1: text, 8: text, 9: text });
    const [group] = first.campaigns.groups();
    expect([group?.id, ...(group?.formerIds ?? [])].sort()).toEqual([again, 'c-earliest', id].sort());
  });
  test('of two people lead to where one of them went, when that leaves nobody to be with', () => {
    const moved = society();
    moved.clique(0, 1, [tie('device', 4), tie('phone', 1)]);
    const id = moved.campaigns.groupOf(0)?.id;
    moved.clique(10, 14, text);
    moved.arrive(1, { 10: text, 11: strong, 12: strong, 13: strong });
    expect(moved.campaigns.groupOf(1)?.id).toBe(moved.campaigns.groupOf(10)?.id);
    expect(moved.campaigns.groupOf(10)?.formerIds).toContain(id);
    const joined = society();
    joined.clique(0, 1, text);
    joined.clique(10, 14, text);
    // Who is number 1 turns out to be number 10.
    joined.campaigns.join(10, 1);
    expect(joined.campaigns.groupOf(0)).toBeUndefined();
    expect(joined.campaigns.groupOf(10)?.formerIds).toEqual([id]);
  });
  test('differ, and are not made of application ids', () => {
    const { campaigns, clique } = society();
    for (let group = 0; group < 300; group += 1) clique(group * 10, group * 10 + 1, text);
    const ids = campaigns.groups().map(({ id }) => id);
    expect(new Set(ids).size).toBe(300);
    expect(ids.every((id) => /^c-[0-9a-z]{8}$/.test(id))).toBe(true);
  });
});

describe('a habit that hardly anybody else has', () => {
  const habit = (campaigns: Campaigns, people: readonly number[]): Map<string, Set<number>> => {
    const holders = new Map<string, Set<number>>();
    for (const person of people) {
      const id = campaigns.groupOf(person)?.id ?? '';
      holders.set(id, (holders.get(id) ?? new Set()).add(person));
    }
    return holders;
  };
  test('unites campaigns that apply in the same waves', () => {
    const { campaigns, clique, times } = society();
    clique(0, 3, text);
    clique(10, 13, text);
    for (let wave = 0; wave < 4; wave += 1) {
      times.set(wave, [wave * 864_000]);
      times.set(10 + wave, [wave * 864_000 + 3600]);
    }
    campaigns.uniteByHabit(habit(campaigns, [0, 1, 10, 11]));
    expect(campaigns.groups()).toHaveLength(1);
  });
  test('does not unite those that apply on other days, or of whom one person has it', () => {
    const { campaigns, clique, times } = society();
    clique(0, 3, text);
    clique(10, 13, text);
    for (let wave = 0; wave < 4; wave += 1) times.set(10 + wave, [(wave + 0.5) * 864_000 + 1_000_000]);
    campaigns.uniteByHabit(habit(campaigns, [0, 1, 10, 11]));
    expect(campaigns.groups()).toHaveLength(2);
    for (let wave = 0; wave < 4; wave += 1) times.set(10 + wave, [wave * 86_400]);
    campaigns.uniteByHabit(habit(campaigns, [0, 1, 10]));
    expect(campaigns.groups()).toHaveLength(2);
  });
});
