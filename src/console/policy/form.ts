import { type AllowEntry, type LineName, lineNames, type PolicyDocument, type Tier, tiers } from './document.ts';

/** A signal that does not weigh as the product has it. */
export interface WeightRow {
  readonly signal: string;
  readonly isOff: boolean;
  /** As typed; empty: as the product has it. */
  readonly bits: string;
}

/** An entry of the allow-list while it is typed. */
export interface AllowRow {
  /** Tells rows apart while they are edited. */
  readonly key: string;
  readonly value: string;
  readonly reason: string;
  readonly until: string;
  readonly signals: readonly string[];
}

/** A policy while it is typed: shares in percent, empty where the product decides. */
export interface PolicyForm {
  readonly prior: string;
  readonly tiers: Readonly<Record<Tier, Readonly<Record<LineName, string>>>>;
  readonly weights: readonly WeightRow[];
  readonly allow: readonly AllowRow[];
  /** Kept as it is. */
  readonly budget: PolicyDocument['budget'];
}

/** A number without the noise of binary fractions. */
const neat = (value: number): number => Number(value.toPrecision(12));
const percentOf = (share: number | undefined): string => (share === undefined ? '' : String(neat(share * 100)));
const shareOf = (percent: string): number => neat(Number(percent) / 100);

let rows = 0;
/** A new entry. */
export const allowRow = (entry?: AllowEntry): AllowRow => {
  rows += 1;
  return {
    key: `allow-${rows}`,
    value: entry?.value ?? '',
    reason: entry?.reason ?? '',
    until: entry?.until ?? '',
    signals: entry?.signals ?? [],
  };
};

const linesOf = (document: PolicyDocument, tier: Tier): Readonly<Record<LineName, string>> => ({
  review: percentOf(document.tiers[tier]?.review),
  priority: percentOf(document.tiers[tier]?.priority),
});

/** A document as a form. */
export const formOf = (document: PolicyDocument): PolicyForm => ({
  prior: percentOf(document.prior),
  tiers: {
    standard: linesOf(document, 'standard'),
    elevated: linesOf(document, 'elevated'),
    critical: linesOf(document, 'critical'),
  },
  weights: [...new Set([...Object.keys(document.weights), ...document.off])].sort().map((signal) => ({
    signal,
    isOff: document.off.includes(signal),
    bits: document.weights[signal] === undefined ? '' : String(document.weights[signal]),
  })),
  allow: document.allow.map(allowRow),
  budget: document.budget,
});

const tierEntries = (form: PolicyForm) =>
  tiers.flatMap((tier) => {
    const { review, priority } = form.tiers[tier];
    return review === '' && priority === ''
      ? []
      : [[tier, { review: shareOf(review), priority: shareOf(priority) }] as const];
  });

/** A form as the document that is sent: nothing that is as the product has it. */
export const documentOf = (form: PolicyForm): Record<string, unknown> => {
  const lines = tierEntries(form);
  const weights = form.weights.filter(({ bits }) => bits !== '').map(({ signal, bits }) => [signal, Number(bits)]);
  const off = form.weights.filter(({ isOff }) => isOff).map(({ signal }) => signal);
  const allow = form.allow.map(({ value, reason, until, signals }) => ({
    value: value.trim(),
    reason: reason.trim(),
    ...(signals.length === 0 ? {} : { signals }),
    ...(until === '' ? {} : { until }),
  }));
  return {
    ...(form.prior === '' ? {} : { prior: shareOf(form.prior) }),
    ...(form.budget === undefined ? {} : { budget: form.budget }),
    ...(lines.length === 0 ? {} : { tiers: Object.fromEntries(lines) }),
    ...(weights.length === 0 ? {} : { weights: Object.fromEntries(weights) }),
    ...(off.length === 0 ? {} : { off }),
    ...(allow.length === 0 ? {} : { allow }),
  };
};

/** What a form may say wrongly that could not even be sent. */
type FormFlaw = 'percent' | 'bits' | 'both' | 'needed';

const isPercent = (text: string): boolean => /^\d{1,3}(?:\.\d{1,6})?$/.test(text) && Number(text) > 0;

const tierFlaws = (form: PolicyForm): readonly (readonly [string, FormFlaw])[] =>
  tiers.flatMap((tier) => {
    const isEmpty = lineNames.every((line) => form.tiers[tier][line] === '');
    if (isEmpty) return [];
    return lineNames.flatMap((line): readonly (readonly [string, FormFlaw])[] => {
      const text = form.tiers[tier][line];
      if (isPercent(text)) return [];
      return [[`/tiers/${tier}/${line}`, text === '' ? 'both' : 'percent']];
    });
  });

/** What in a form is no number, by JSON pointer: the rest is for the service to judge. */
export const formFlaws = (form: PolicyForm): Readonly<Record<string, FormFlaw>> => {
  const weights = form.weights.flatMap(({ signal, bits }): readonly (readonly [string, FormFlaw])[] =>
    bits === '' || /^[+-]?\d(?:\.\d{1,3})?$/.test(bits) ? [] : [[`/weights/${signal}`, 'bits']],
  );
  const allow = form.allow.flatMap((row, index) =>
    (['value', 'reason'] as const).flatMap((name): readonly (readonly [string, FormFlaw])[] =>
      row[name].trim() === '' ? [[`/allow/${index}/${name}`, 'needed']] : [],
    ),
  );
  return Object.fromEntries([
    ...(form.prior === '' || isPercent(form.prior) ? [] : [['/prior', 'percent'] as const]),
    ...tierFlaws(form),
    ...weights,
    ...allow,
  ]);
};
