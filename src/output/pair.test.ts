import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pair } from '../engine/contract/pair.ts';
import { renderPair } from './pair.ts';
import { tieOf } from './testing/links.ts';
import { linesOf, terminalAttacks, widestLine } from './testing/terminal.ts';

const comparisonOf = (bits: number, changes: Partial<Pair['samePerson']['comparisons'][number]> = {}) => ({
  comparison: 'phone',
  level: 'exact',
  left: '+1 202 555 0143',
  right: '+1 202 555 0143',
  bits,
  ...changes,
});

const pairOf = (compared: readonly number[], tied: readonly number[], discount = 0): Pair => ({
  left: 'app-1',
  right: 'app-2',
  relation: 'different-people',
  samePerson: {
    prior: -8,
    comparisons: compared.map((bits) => comparisonOf(bits)),
    bits: compared.reduce((sum, bits) => sum + bits, -8),
  },
  sameOperator: {
    ties: tied.map((bits) => tieOf('phone', '+1 202 555 0143', { bits })),
    discount,
    bits: tied.reduce((sum, bits) => sum + bits, -discount),
  },
  campaign: { left: null, right: null },
});

const show = (pair: Pair, columns = 80): string =>
  renderPair(pair, { columns, colour: 'none', names: new Map([['app-1', 'Avery Sample']]) });
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');

interface Step {
  readonly label: string;
  readonly bits: number;
  readonly running: number;
}

const hundredths = (shown: string): number => Math.round(Number(shown.replace('−', '-')) * 100);

/** Reads both waterfalls back from what is shown. */
const stepsShown = (shown: string): readonly Step[] =>
  linesOf(shown).flatMap((line) => {
    const parts = /^(\S.{32}) {2,}([+−]?\d+\.\d\d) {2,}([+−]?\d+\.\d\d)(?: |$)/.exec(line);
    if (parts === null) return [];
    const [, label = '', bits = '', running = ''] = parts;
    return [{ label: label.trim(), bits: hundredths(bits), running: hundredths(running) }];
  });

const weights = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 1, maxLength: 9 });

describe('why two applications are linked', () => {
  test('both waterfalls add up, and every line says the total so far', () => {
    fc.assert(
      fc.property(weights, weights, fc.double({ min: 0, max: 4, noNaN: true }), (compared, tied, discount) => {
        const steps = stepsShown(show(pairOf(compared, tied, discount)));
        const starts = steps.findIndex((step) => step.label === 'Before looking');
        for (const waterfall of [steps.slice(0, starts), steps.slice(starts)]) {
          let at = 0;
          for (const step of waterfall.slice(0, -1)) {
            at += step.bits;
            expect(step.running).toBe(at);
          }
          expect(waterfall.at(-1)).toMatchObject({ bits: at, running: at });
        }
        expect(steps.map((step) => step.label)).toContain('One person');
        expect(steps.at(-1)?.label).toBe('One operator');
      }),
      { seed: 13, numRuns: 100 },
    );
  });

  test('names the people, what was compared, on which level, and both values', () => {
    const pair = pairOf([5, 0], [4]);
    const [first, second] = pair.samePerson.comparisons;
    if (first === undefined || second === undefined) throw new Error('two comparisons');
    const said = inOneLine(
      show({
        ...pair,
        samePerson: {
          ...pair.samePerson,
          comparisons: [
            first,
            { ...second, comparison: 'home', level: 'not compared', left: 'Springfield', right: null },
          ],
        },
      }),
    );
    expect(said).toContain('First: Avery Sample (app-1)');
    expect(said).toContain('Second: app-2');
    expect(said).toContain('exact · both: +1 202 555 0143');
    expect(said).toContain('not compared · Springfield | not stated');
    expect(said).toContain('Chance that they are one person: 11%, about 1 in 10.');
  });

  test('shows an explained tie with its reason and without weight', () => {
    const pair = pairOf([1], [0]);
    const ties = [tieOf('network', '192.0.2.0/24', { bits: 0, people: 412, explained: 'allowed' })];
    const shown = show({ ...pair, sameOperator: { ties, discount: 0, bits: 0 } });
    expect(shown).toMatch(/^network +0\.00 +0\.00$/m);
    expect(inOneLine(shown)).toContain('is shared by 412 people · 2026-02-02 to 2026-03-04 · not counted');
    expect(inOneLine(shown)).toContain('Nothing here links them.');
  });

  test.each([
    [{ left: 'c-1', right: 'c-1' }, 'Both are in campaign c-1.'],
    [{ left: 'c-1', right: 'c-2' }, 'The first is in campaign c-1. The second is in campaign c-2.'],
    [{ left: null, right: 'c-2' }, 'reason to ask, not proof. The second is in campaign c-2.'],
    [{ left: null, right: null }, 'Neither is in a campaign.'],
  ])('with %j it says: %s', (campaign, says) => {
    expect(inOneLine(show({ ...pairOf([-3], [4]), campaign }))).toContain(says);
  });

  test('one person who applies again is history', () => {
    const shown = inOneLine(show({ ...pairOf([12], [4]), relation: 'same-person' }));
    expect(shown).toContain('Held for: the same person, applying again.');
    expect(shown).toContain('is history');
  });

  test('says so when they share nothing', () => {
    expect(show(pairOf([-3], []))).toContain('They share nothing that was compared.');
  });

  test.each([50, 80, 110])('keeps to %i columns, whatever an applicant types', (columns) => {
    for (const text of terminalAttacks) {
      const shown = renderPair(
        {
          left: text,
          right: text,
          relation: 'uncertain',
          samePerson: {
            prior: -8,
            comparisons: [comparisonOf(1, { comparison: text, level: text, left: text, right: `${text}.` })],
            bits: -7,
          },
          sameOperator: {
            ties: [tieOf('phone', text, { level: text, firstSeen: text, lastSeen: text })],
            discount: 0,
            bits: 4.2,
          },
          campaign: { left: text, right: null },
        },
        { columns, colour: 'none', names: new Map([[text, text]]) },
      );
      expect(widestLine(shown)).toBeLessThanOrEqual(columns);
      expect(shown).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
    }
  });
});
