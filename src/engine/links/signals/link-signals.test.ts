import { describe, expect, test } from 'vitest';
import { claimFields } from '../../claim-fields.ts';
import { type TieKind, tieKinds } from '../../contract/result.ts';
import { weightOf, weights } from '../../risk/weights.ts';
import { signals } from '../../signals/index.ts';
import type { RawTie } from '../pair.ts';
import { tieSays } from '../tie-sentence.ts';
import { linkSignals, signalOfTie } from './index.ts';
import type { LinkSignal } from './link-signal.ts';

const all: readonly LinkSignal[] = linkSignals;

/** Evidence may say what a person decided; a title, a question or an excuse may not accuse. */
const accusing = /\b(?:fake|fraud\w*|suspicious|liar|lying|scam\w*|criminal|spy|north korea\w*|dprk)\b/i;

const offenders = (isWrong: (signal: LinkSignal) => boolean): string[] => all.filter(isWrong).map(({ id }) => id);

describe.each(all.map((signal) => [signal.id, signal] as const))('%s', (id, signal) => {
  test('has a weight of a family of links, uncertain and expected among honest people', () => {
    const weight = weightOf(id);
    expect(weight?.family).toMatch(/^(?:shared-contact|shared-machine|shared-text|shared-circle|company|own-history)$/);
    expect(weight?.bits).not.toBe(0);
    expect(weight?.uncertainty).toBeGreaterThan(0);
    expect(weight?.honest).toBeGreaterThan(0);
    expect(weight?.absence).toBe(false);
  });
  test('says why honest people show it, what to ask, and who reported it', () => {
    expect(signal.title.length).toBeGreaterThan(10);
    expect(signal.title.endsWith('.')).toBe(false);
    expect(signal.innocent.every((reason) => reason.length > 10)).toBe(true);
    expect(signal.innocent.length).toBeGreaterThanOrEqual((weightOf(id)?.bits ?? 0) > 0 ? 2 : 1);
    expect(signal.ask).toMatch(/[.?]$/);
    for (const { url, date } of signal.sources) {
      expect(url).toMatch(/^https:\/\//);
      expect(date).toMatch(/^\d{4}-\d\d(-\d\d)?$/);
    }
  });
  test('needs what an application may state', () => {
    expect(signal.needs.every((need) => claimFields[need].length > 0)).toBe(true);
  });
});

describe('the catalogue of links', () => {
  test('shares no id and no title with the signals of one application', () => {
    const ids = [...signals.map(({ id }) => id), ...all.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(weights).sort()).toEqual([...ids].sort());
    const titles = [...signals.map(({ title }) => title), ...all.map(({ title }) => title)];
    expect(new Set(titles).size).toBe(titles.length);
  });
  test('has one signal for each kind of tie', () => {
    expect([...signalOfTie.keys()].sort()).toEqual([...tieKinds].sort());
    expect(new Set(signalOfTie.values()).size).toBe(tieKinds.length);
  });
  test('uses no word that accuses', () => {
    expect(offenders(({ title, ask, innocent }) => [title, ask, ...innocent].some((it) => accusing.test(it)))).toEqual(
      [],
    );
  });
  test('lets no kind of link lead from the prior to "priority" by chance alone', () => {
    const places: readonly TieKind[] = ['ip', 'network', 'address', 'mailbox-pattern', 'reference', 'vouching'];
    for (const kind of places) expect(weightOf(signalOfTie.get(kind) ?? '')?.bits, kind).toBeLessThanOrEqual(3.5);
  });
  test('weighs a link to somebody decided more than the tells of an unknown', () => {
    expect(weights['linked-to-decided-fraud'].bits).toBeGreaterThan(weights['linked-people-show-tells'].bits);
    expect(weights['linked-to-decided-genuine'].bits).toBeLessThan(0);
    expect(weights['person-decided-genuine'].bits).toBeLessThan(weights['linked-to-decided-genuine'].bits);
  });
});

describe('the sentence of a tie', () => {
  const tieOf = (kind: TieKind, value: string): RawTie => ({
    kind,
    value,
    level: 'exact',
    bits: 1,
    explained: null,
    field: '/candidate',
    usage: { people: 3, first: 0, last: 0 },
  });
  test.each(tieKinds)('%s names the value, the other application, the level and how many have it', (kind) => {
    const says = tieSays(tieOf(kind, 'value-4821'), 'app-7', 3);
    expect(says).toContain('value-4821');
    expect(says).toContain('app-7 and 2 more');
    expect(says).toContain('exact');
    expect(says).toMatch(/^\p{Lu}/u);
    expect(says.endsWith('.')).toBe(false);
    expect(says).not.toMatch(accusing);
  });
  test('without a value still reads as one', () => {
    expect(tieSays(tieOf('resume-text', ''), 'app-7', 1)).toBe(
      'Résumé text is shared with application app-7 under another name (exact)',
    );
  });
});
