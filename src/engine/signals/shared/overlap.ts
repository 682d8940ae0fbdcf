import type { Job } from '../../model.ts';
import { isSameEmployer } from './concurrent-work.ts';
import { certainSpan, type Span, sharedMonths } from './span.ts';

/** A job with the months that it covers for certain. */
export interface Held {
  readonly job: Job;
  readonly span: Span;
}

/** Jobs held at the same time, at different employers, and the number of months that all of them share. */
export interface Overlap {
  readonly held: readonly [Held, Held, ...Held[]];
  readonly months: number;
}

/**
 * Jobs whose start is stated. One without a stated end goes on, as JSON Resume has it. `now` is the month in which the
 * application came.
 */
export const heldJobs = (jobs: readonly Job[], now: number): Held[] =>
  jobs.flatMap((job) => {
    const span = certainSpan(job.to === undefined ? { ...job, to: 'now' } : job, now);
    return span === undefined ? [] : [{ job, span }];
  });

/** Whether more than the latest job lacks a stated end: the others may only have lost theirs. */
export const isLeftOpen = ({ held }: Overlap): boolean => held.filter(({ job }) => job.to === undefined).length > 1;

/** The two jobs that share most months, at least `least` of them; undefined when no two do. */
export const longestPair = (held: readonly Held[], least: number): Overlap | undefined => {
  let longest: Overlap | undefined;
  for (const [index, first] of held.entries()) {
    for (let other = index + 1; other < held.length; other += 1) {
      const second = held[other];
      if (second === undefined) break;
      const months = sharedMonths(first.span, second.span);
      if (months < least || months <= (longest?.months ?? 0) || isSameEmployer(first.job, second.job)) continue;
      longest = { held: [first, second], months };
    }
  }
  return longest;
};

/** The three jobs that share most months, at least `least` of them; undefined when no three do. */
export const longestTriple = (held: readonly Held[], least: number): Overlap | undefined => {
  let longest: Overlap | undefined;
  for (const [index, first] of held.entries()) {
    const meeting = held.slice(index + 1).flatMap((it) => {
      const span = { from: Math.max(first.span.from, it.span.from), to: Math.min(first.span.to, it.span.to) };
      return span.to - span.from + 1 < least || isSameEmployer(first.job, it.job)
        ? []
        : [{ job: it.job, span, held: it }];
    });
    const pair = longestPair(meeting, Math.max(least, (longest?.months ?? 0) + 1));
    const [second, third] = pair?.held.map(({ job }) => meeting.find((it) => it.job === job)?.held) ?? [];
    if (pair !== undefined && second !== undefined && third !== undefined) {
      longest = { held: [first, second, third], months: pair.months };
    }
  }
  return longest;
};
