import { fieldsOf, type LineName } from './document.ts';

type Lines = Readonly<Record<LineName, number>>;

/** Results by whole bits before and under a policy, as a trial counted them. */
export interface Spread {
  readonly from: number;
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Bits from which people look; undefined where they are not the same for all that were counted. */
  readonly lines: { readonly before: Lines; readonly after: Lines } | undefined;
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
const countsOf = (value: unknown): readonly number[] => (Array.isArray(value) ? value.filter(isNumber) : []);

const linesOf = (value: unknown): Lines | undefined => {
  const { review, priority } = fieldsOf(value);
  return isNumber(review) && isNumber(priority) ? { review, priority } : undefined;
};

/** What a trial counted by bits; undefined where it did not, such as with an older release. */
export const readSpread = (value: unknown): Spread | undefined => {
  const { from, before, after, lines } = fieldsOf(value);
  if (!isNumber(from)) return undefined;
  const [was, is] = [linesOf(fieldsOf(lines)['before']), linesOf(fieldsOf(lines)['after'])];
  return {
    from,
    before: countsOf(before),
    after: countsOf(after),
    lines: was === undefined || is === undefined ? undefined : { before: was, after: is },
  };
};

const isSame = (one: Spread['lines'], other: Spread['lines']): boolean =>
  (['before', 'after'] as const).every(
    (time) => one?.[time].review === other?.[time].review && one?.[time].priority === other?.[time].priority,
  );

/** Two together, which were counted by the same bits. */
export const addSpreads = (one: Spread, other: Spread): Spread => ({
  from: one.from,
  before: one.before.map((count, at) => count + (other.before[at] ?? 0)),
  after: one.after.map((count, at) => count + (other.after[at] ?? 0)),
  lines: isSame(one.lines, other.lines) ? one.lines : undefined,
});
