import { WeightsDocument } from '../contract/weights.ts';
import type { Weight } from './weight.ts';

export type WeightTable = Readonly<Record<string, Weight>>;

export type Learned =
  | { readonly ok: true; readonly table: WeightTable; readonly prior: number | undefined }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Evidence that is only an absence stays below this, whatever was learned (docs/decisions.md, 3). */
const MOST_FOR_ABSENCE = 0.5;
/** No single signal weighs more, whatever was learned. */
export const MOST_BITS = 6;

/** The most that may be learned about a signal, towards the direction of the table; 0 where it may have no weight. */
export const mostFor = (weight: Weight): number => {
  if (weight.basis === 'restricted' || weight.bits === 0) return 0;
  return weight.absence ? MOST_FOR_ABSENCE : MOST_BITS;
};

const problemOf = (id: string, bits: readonly number[], weight: Weight | undefined): string | undefined => {
  if (weight === undefined) return `there is no signal "${id}"`;
  if (weight.basis === 'restricted' && bits.some((it) => it !== 0))
    return `"${id}" is restricted (class R): it can have no weight`;
  if (bits.some((it) => it * weight.bits < 0)) return `"${id}" cannot change its direction`;
  if (bits.some((it) => Math.abs(it) > Math.max(mostFor(weight), Math.abs(weight.bits))))
    return `"${id}" can weigh at most ${mostFor(weight)} bits`;
  const sizes = bits.map(Math.abs);
  return sizes.some((it, index) => it < (sizes[index - 1] ?? 0))
    ? `"${id}" must not weigh less when it shows more plainly`
    : undefined;
};

/**
 * Lays a weights document over the table. Signals that it does not name keep the weight of the table, so that new
 * signals work with old documents. Every problem is named.
 */
export const applyLearned = (document: unknown, table: WeightTable): Learned => {
  const parsed = WeightsDocument.safeParse(document);
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.map((it) => `${it.path.join('.') || 'weights'}: ${it.message}`) };
  }
  const { signals, kind, prior } = parsed.data;
  const problems = Object.entries(signals).flatMap(([id, { bits, levels }]) => {
    const known = Object.hasOwn(table, id) ? table[id] : undefined;
    return problemOf(id, [...(levels ?? []).map((level) => level.bits), bits], known) ?? [];
  });
  const unordered = Object.entries(signals)
    .filter(([, { levels }]) => levels?.some((it, index) => it.strength <= (levels[index - 1]?.strength ?? 0)))
    .map(([id]) => `signals.${id}.levels: strengths must rise`);
  if (problems.length + unordered.length > 0) return { ok: false, problems: [...problems, ...unordered] };
  const discount = kind === 'logistic' ? ({ discountedWithin: 'signal' } as const) : {};
  const entries = Object.entries(table).map(([id, weight]): [string, Weight] => {
    const learned = Object.hasOwn(signals, id) ? signals[id] : undefined;
    if (learned === undefined) return [id, { ...weight, ...discount }];
    const { bits, honest, levels, uncertainty } = learned;
    return [id, { ...weight, ...discount, bits, honest, levels, uncertainty }];
  });
  return { ok: true, table: Object.fromEntries(entries), prior: prior?.bits };
};
