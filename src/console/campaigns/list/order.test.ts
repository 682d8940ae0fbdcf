import { describe, expect, test } from 'vitest';
import { narrowed, readFilter, standingOf } from './order.ts';
import type { CampaignLine } from './use-campaigns.ts';

const now = Date.parse('2026-03-02T00:00:00Z');
const line = (id: string, rest: Partial<CampaignLine> = {}): CampaignLine => ({
  id,
  people: 3,
  applications: 4,
  bits: 6,
  openedAt: '2026-01-01T00:00:00Z',
  firstSeen: '2026-01-01T00:00:00Z',
  lastSeen: '2026-03-01T00:00:00Z',
  confirmed: 0,
  cleared: 0,
  decision: null,
  growth: [],
  ...rest,
});
const asked = (address: string) => readFilter(new URLSearchParams(address));
const ids = (lines: readonly CampaignLine[], address: string) =>
  narrowed(lines, asked(address), now).lines.map(({ id }) => id);

describe('the list of campaigns', () => {
  const lines = [
    line('large', { people: 9, growth: [{ week: '2025-W20', applications: 30 }], lastSeen: '2025-06-01T00:00:00Z' }),
    line('growing', { growth: [{ week: '2026-W09', applications: 4 }] }),
    line('strong', { bits: 14, people: 2 }),
  ];

  test('begins with what grew lately, and is ordered by size or strength when asked', () => {
    expect(ids(lines, '')).toEqual(['growing', 'large', 'strong']);
    expect(ids(lines, 'sort=people')).toEqual(['large', 'growing', 'strong']);
    expect(ids(lines, 'sort=strength')).toEqual(['strong', 'large', 'growing']);
    expect(ids(lines, 'sort=nonsense&days=30')).toEqual(['growing', 'strong']);
  });

  test('says where a decision stands before it says who is decided', () => {
    const decided = { confirmed: 1, cleared: 1 };
    expect(standingOf(line('a'))).toBe('open');
    expect(standingOf(line('a', decided))).toBe('partly');
    expect(standingOf(line('a', { ...decided, people: 2 }))).toBe('all');
    expect(standingOf(line('a', { ...decided, decision: 'awaiting-second' }))).toBe('second');
    expect(standingOf(line('a', { decision: 'proposed' }))).toBe('kept');
    expect(standingOf(line('a', { decision: 'sent-back' }))).toBe('open');
    const { counts } = narrowed([...lines, line('b', { decision: 'awaiting-second' })], asked('decided=second'), now);
    expect([counts.get('second'), counts.get('open')]).toEqual([1, 3]);
  });
});
