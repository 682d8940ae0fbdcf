import type { PolicyLine } from './use-versions.ts';

/** What can have happened to a policy. */
export const happenings = ['published', 'withdrawn'] as const;
export type Happening = (typeof happenings)[number];

/** Somebody put a policy in force, or withdrew a draft. */
export interface PolicyEvent {
  readonly what: Happening;
  readonly line: PolicyLine;
  readonly at: string;
  readonly by: string | null;
  /** The policy that was in force before; null: what the service was started with. */
  readonly before: string | null;
}

const latestFirst = (one: { readonly at: string }, other: { readonly at: string }): number =>
  other.at.localeCompare(one.at);

/** Everything that happened to policies, the latest first. */
export const eventsOf = (lines: readonly PolicyLine[]): readonly PolicyEvent[] => {
  const published = lines
    .flatMap((line) => (line.promotedAt === null ? [] : [{ line, at: line.promotedAt }]))
    .sort(latestFirst)
    .map(({ line, at }, index, all): PolicyEvent => {
      const before = all[index + 1]?.line.id ?? null;
      return { what: 'published', line, at, by: line.promotedBy, before };
    });
  const withdrawn = lines.flatMap((line): readonly PolicyEvent[] =>
    line.state !== 'withdrawn' || line.endedAt === null
      ? []
      : [{ what: 'withdrawn', line, at: line.endedAt, by: line.endedBy, before: null }],
  );
  return [...published, ...withdrawn].sort(latestFirst);
};
