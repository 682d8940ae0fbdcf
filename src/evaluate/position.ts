import type { Truth } from '../simulate/truth.ts';

/** Where an operator's application stands in its campaign, in order of arrival; `single` belongs to none. */
export const positions = ['single', 'first', 'second', 'third', 'later'] as const;
export type Position = (typeof positions)[number];

/** Counts the applications of each campaign as they come; null for honest people. */
export const createPositions = (): ((truth: Truth) => Position | null) => {
  const counts = new Map<string, number>();
  return ({ fraud, campaign }) => {
    if (!fraud) return null;
    if (campaign === null) return 'single';
    const before = counts.get(campaign) ?? 0;
    counts.set(campaign, before + 1);
    return positions[Math.min(before + 1, positions.length - 1)] ?? 'later';
  };
};
