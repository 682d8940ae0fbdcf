import { type AllowEntry, type LineName, lineNames, type PolicyDocument, type Tier, tiers } from './document.ts';

/** A policy with the weights that were learned for it. */
export interface Stated {
  readonly document: PolicyDocument;
  /** Weights document; null: the table of the product. */
  readonly weights: unknown;
}

/** One thing in which a policy differs from another; undefined: as the product has it. */
export type Difference =
  | { readonly kind: 'prior'; readonly before: number | undefined; readonly after: number | undefined }
  | { readonly kind: 'budget'; readonly before: string | undefined; readonly after: string | undefined }
  | {
      readonly kind: 'line';
      readonly tier: Tier;
      readonly line: LineName;
      readonly before: number | undefined;
      readonly after: number | undefined;
    }
  | {
      readonly kind: 'weight';
      readonly signal: string;
      readonly before: number | undefined;
      readonly after: number | undefined;
    }
  | { readonly kind: 'off' | 'on'; readonly signal: string }
  | { readonly kind: 'allowed' | 'disallowed' | 'reworded'; readonly entry: AllowEntry }
  | { readonly kind: 'learned' | 'relearned' | 'unlearned' };

const learnedDifference = (before: unknown, after: unknown): readonly Difference[] => {
  const [had, has] = [before ?? null, after ?? null];
  if (JSON.stringify(had) === JSON.stringify(has)) return [];
  if (had === null) return [{ kind: 'learned' }];
  return [{ kind: has === null ? 'unlearned' : 'relearned' }];
};

const lineDifferences = (before: PolicyDocument, after: PolicyDocument): readonly Difference[] =>
  tiers.flatMap((tier) =>
    lineNames.flatMap((line): readonly Difference[] => {
      const [had, has] = [before.tiers[tier]?.[line], after.tiers[tier]?.[line]];
      return had === has ? [] : [{ kind: 'line', tier, line, before: had, after: has }];
    }),
  );

const signalDifferences = (before: PolicyDocument, after: PolicyDocument): readonly Difference[] => {
  const signals = new Set([before, after].flatMap((one) => [...Object.keys(one.weights), ...one.off]));
  return [...signals].sort().flatMap((signal): readonly Difference[] => {
    const [wasOff, isOff] = [before.off.includes(signal), after.off.includes(signal)];
    const [had, has] = [before.weights[signal], after.weights[signal]];
    const turned: readonly Difference[] = wasOff === isOff ? [] : [{ kind: isOff ? 'off' : 'on', signal }];
    return had === has ? turned : [...turned, { kind: 'weight', signal, before: had, after: has }];
  });
};

/** One value may be allowed for several reasons, each for signals of its own. */
const markOf = ({ value, signals = [] }: AllowEntry): string => JSON.stringify([value, ...signals]);

const allowDifferences = (before: PolicyDocument, after: PolicyDocument): readonly Difference[] => {
  const had = new Map(before.allow.map((entry) => [markOf(entry), entry]));
  const has = new Map(after.allow.map((entry) => [markOf(entry), entry]));
  const gone = [...had].flatMap(([mark, entry]): readonly Difference[] =>
    has.has(mark) ? [] : [{ kind: 'disallowed', entry }],
  );
  const come = [...has].flatMap(([mark, entry]): readonly Difference[] => {
    const known = had.get(mark);
    if (known === undefined) return [{ kind: 'allowed', entry }];
    const isSame = known.reason === entry.reason && known.until === entry.until;
    return isSame ? [] : [{ kind: 'reworded', entry }];
  });
  return [...come, ...gone];
};

const textOf = (budget: number | string | undefined): string | undefined =>
  budget === undefined ? undefined : String(budget);

/** What changes from one policy to another, the farthest reaching first. */
export const differences = (before: Stated, after: Stated): readonly Difference[] => {
  const [from, to] = [before.document, after.document];
  const prior: readonly Difference[] =
    from.prior === to.prior ? [] : [{ kind: 'prior', before: from.prior, after: to.prior }];
  const budget: readonly Difference[] =
    textOf(from.budget) === textOf(to.budget)
      ? []
      : [{ kind: 'budget', before: textOf(from.budget), after: textOf(to.budget) }];
  return [
    ...learnedDifference(before.weights, after.weights),
    ...prior,
    ...lineDifferences(from, to),
    ...budget,
    ...signalDifferences(from, to),
    ...allowDifferences(from, to),
  ];
};
