import { describe, expect, test } from 'vitest';
import { signals } from '../signals/index.ts';
import { agreementOf, type Pair } from './agreement.ts';
import { defaultDueRules, dueOf } from './due.ts';
import { questionsFor, tellingWords } from './questions.ts';

describe('the order of the queue', () => {
  test('riskier jobs and higher bands are due sooner, and evidence brings a case forward', () => {
    const turn = (tier: 'standard' | 'critical', band: 'review' | 'priority', bits: number): number =>
      dueOf(0, tier, band, bits, defaultDueRules).turn;
    expect(turn('critical', 'priority', 1)).toBeLessThan(turn('critical', 'review', 1));
    expect(turn('critical', 'review', 1)).toBeLessThan(turn('standard', 'review', 1));
    expect(turn('standard', 'review', 2)).toBeLessThan(turn('standard', 'review', 1));
  });

  test('no case starves: after long enough it goes before any newer one', () => {
    const old = dueOf(0, 'standard', 'review', 1, defaultDueRules).turn;
    const strong = dueOf(14 * 86_400, 'critical', 'priority', 40, defaultDueRules).turn;
    expect(old).toBeLessThan(strong);
  });
});

const pairs = (table: readonly (readonly [Pair['first'], Pair['second'], number])[]): Pair[] =>
  table.flatMap(([first, second, count]) => Array.from({ length: count }, () => ({ first, second })));

describe('agreement', () => {
  const known = pairs([
    ['verified', 'verified', 20],
    ['verified', 'refused', 5],
    ['refused', 'verified', 10],
    ['refused', 'refused', 15],
  ]);

  test('is that of a worked example (share 0.7, chance 0.5, kappa 0.4)', () => {
    const figures = agreementOf(known);
    expect(figures).toMatchObject({ pairs: 50, agreed: 35, share: 0.7 });
    expect(figures.kappa).toBeCloseTo(0.4, 10);
  });

  test('has the error that the delta method gives, by numeric derivatives', () => {
    const cells = [20, 5, 10, 15].map((count) => count / 50);
    const kappa = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]): number => {
      const chance = (a + b) * (a + c) + (c + d) * (b + d);
      return (a + d - chance) / (1 - chance);
    };
    const step = 1e-6;
    const slopes = cells.map((_, at) => {
      const moved = (by: number): number[] => cells.map((cell, index) => (index === at ? cell + by : cell));
      return (kappa(moved(step)) - kappa(moved(-step))) / (2 * step);
    });
    const mean = slopes.reduce((sum, slope, at) => sum + slope * (cells[at] ?? 0), 0);
    const variance = slopes.reduce((sum, slope, at) => sum + (cells[at] ?? 0) * (slope - mean) ** 2, 0) / 50;
    const { kappaInterval } = agreementOf(known);
    expect(((kappaInterval?.[1] ?? 0) - (kappaInterval?.[0] ?? 0)) / 2).toBeCloseTo(1.959964 * Math.sqrt(variance), 5);
  });

  test('says nothing where there is nothing to say', () => {
    expect(agreementOf([])).toMatchObject({ pairs: 0, share: null, kappa: null });
    expect(agreementOf(pairs([['verified', 'verified', 9]]))).toMatchObject({ share: 1, kappa: null });
  });
});

describe('questions to a candidate', () => {
  test('come from what speaks against an application, without those that tell what is looked at', () => {
    const asked = questionsFor([
      { bits: 3, ask: 'Which mailbox should we use if you are invited?' },
      { bits: 3, ask: 'Which mailbox should we use if you are invited?' },
      { bits: 2, ask: 'Please take one video call without an anonymising network.' },
      { bits: 2, ask: 'Check the link first; ask how the applicant knows the others.' },
      { bits: -1, ask: 'Nothing to ask: this speaks for the applicant.' },
    ]);
    expect(asked).toEqual(['Which mailbox should we use if you are invited?']);
  });

  test('name no accusation', () => {
    expect(tellingWords('We flagged your suspicious VPN. Is it FRAUD, or a fake?')).toEqual([
      'flagged',
      'suspicious',
      'vpn',
      'fraud',
      'fake',
    ]);
    expect(tellingWords('Which term did you start in, and who taught you?')).toEqual([]);
  });

  test('most signals suggest one that may be sent as it is', () => {
    const all = signals.map(({ ask }) => ({ bits: 1, ask }));
    expect(questionsFor(all).length).toBeGreaterThan(all.length / 3);
  });
});
