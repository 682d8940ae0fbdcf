import { describe, expect, test } from 'vitest';
import {
  type CatalogueFilter,
  countBy,
  directionOf,
  inOrder,
  isShown,
  type Signal,
  standingsOf,
} from './catalogue-filter.ts';
import { differences, type Stated } from './difference.ts';
import { readDocument } from './document.ts';
import { movesOf, queued, readBacktest, sumOf } from './figures.ts';
import { allowRow, documentOf, formFlaws, formOf } from './form.ts';

const document = {
  prior: 0.02,
  budget: '2%',
  tiers: { standard: { review: 0.07, priority: 0.4 } },
  weights: { 'ip-vpn': 0.2 },
  off: ['resume-echoes-advert'],
  allow: [
    { value: '@example.org', reason: 'Our own domain', signals: ['email-differs-on-resume'], until: '2027-06-30' },
  ],
};

describe('a draft as a form', () => {
  test('comes back as the document that it was', () => {
    expect(documentOf(formOf(readDocument(document)))).toEqual(document);
  });

  test('states nothing where fields are empty', () => {
    expect(documentOf(formOf(readDocument({})))).toEqual({});
  });

  test('keeps what cannot be shown out of the form instead of breaking', () => {
    const form = formOf(
      readDocument({ prior: 'much', tiers: { standard: 3 }, weights: [1], off: 'x', allow: [7, null] }),
    );
    expect(form.prior).toBe('');
    expect(form.allow).toHaveLength(2);
    expect(readDocument(null)).toEqual({ tiers: {}, weights: {}, off: [], allow: [] });
  });

  test('says which fields are no numbers, and that lines come in pairs', () => {
    const form = formOf(readDocument(document));
    const flawed = {
      ...form,
      prior: 'one',
      tiers: { ...form.tiers, elevated: { review: '5', priority: '' }, critical: { review: '0', priority: '20' } },
      weights: [{ signal: 'ip-vpn', isOff: false, bits: 'a lot' }],
      allow: [allowRow()],
    };
    expect(formFlaws(flawed)).toEqual({
      '/prior': 'percent',
      '/tiers/elevated/priority': 'both',
      '/tiers/critical/review': 'percent',
      '/weights/ip-vpn': 'bits',
      '/allow/0/value': 'needed',
      '/allow/0/reason': 'needed',
    });
    expect(formFlaws(form)).toEqual({});
  });
});

describe('what a policy changes', () => {
  const stated = (policy: unknown, weights: unknown = null): Stated => ({ document: readDocument(policy), weights });

  test('is named one by one, with before and after', () => {
    const after = {
      prior: 0.03,
      tiers: { standard: { review: 0.08, priority: 0.4 } },
      weights: { 'ip-vpn': 0.4 },
      off: ['ip-hosting'],
      allow: [{ value: '@example.org', reason: 'Our own domain', signals: ['email-differs-on-resume'] }],
    };
    expect(differences(stated(document), stated(after, { version: 1 }))).toEqual([
      { kind: 'learned' },
      { kind: 'prior', before: 0.02, after: 0.03 },
      { kind: 'line', tier: 'standard', line: 'review', before: 0.07, after: 0.08 },
      { kind: 'budget', before: '2%', after: undefined },
      { kind: 'off', signal: 'ip-hosting' },
      { kind: 'weight', signal: 'ip-vpn', before: 0.2, after: 0.4 },
      { kind: 'on', signal: 'resume-echoes-advert' },
      { kind: 'reworded', entry: after.allow[0] },
    ]);
  });

  test('is nothing between a policy and itself', () => {
    expect(differences(stated(document, { a: 1 }), stated(document, { a: 1 }))).toEqual([]);
  });

  test('tells entries of one value apart by their signals', () => {
    const one = { value: '@example.org', reason: 'a' };
    const kinds = differences(stated({ allow: [one] }), stated({ allow: [{ ...one, signals: ['x'] }] }));
    expect(kinds.map(({ kind }) => kind)).toEqual(['allowed', 'disallowed']);
  });
});

describe('figures of a trial', () => {
  const row = { clear: 0, review: 0, priority: 0 };
  const standard = {
    results: 10,
    up: 3,
    down: 1,
    moves: { clear: { clear: 5, review: 2, priority: 1 }, review: { ...row, clear: 1, review: 1 }, priority: row },
    change: 4,
    size: 6,
  };

  test('add up over tiers, and say how many would wait for people', () => {
    const figures = readBacktest({ standard, critical: standard, elevated: null });
    const all = sumOf(figures.values());
    expect(all).toMatchObject({ results: 20, up: 6, down: 2, change: 8, size: 12 });
    expect(queued(all)).toEqual({ before: 4, after: 8 });
    expect(movesOf(all)).toEqual([
      { from: 'clear', to: 'review', count: 4 },
      { from: 'clear', to: 'priority', count: 2 },
      { from: 'review', to: 'clear', count: 2 },
    ]);
  });

  test('spread over bits, with lines where they are the same for all', () => {
    const lines = { review: -3, priority: 0 };
    const spread = { from: -10, before: [1, 2], after: [3, 0], lines: { before: lines, after: lines } };
    const other = { ...spread, lines: { before: lines, after: { ...lines, review: -4 } } };
    const all = (...those: readonly unknown[]) =>
      sumOf(readBacktest(Object.fromEntries(those.map((one, at) => [['standard', 'critical'][at], one]))).values());
    const doubled = { from: -10, before: [2, 4], after: [6, 0] };
    expect(all({ ...standard, spread }, { ...standard, spread }).spread).toEqual({ ...doubled, lines: spread.lines });
    expect(all({ ...standard, spread }, { ...standard, spread: other }).spread).toEqual({
      ...doubled,
      lines: undefined,
    });
    expect(all({ ...standard, spread }, standard).spread).toBeUndefined();
    expect(all(standard).spread).toBeUndefined();
  });

  test('are none where nothing was tried', () => {
    expect(readBacktest(null).size).toBe(0);
    expect(sumOf([])).toMatchObject({ results: 0 });
  });
});

describe('the catalogue', () => {
  const signal = (changes: Partial<Signal>): Signal => ({
    id: 'ip-vpn',
    title: 'The address belongs to a VPN',
    class: 'evidence',
    family: 'network',
    looksAt: 'application',
    needs: [],
    basis: 'report',
    bits: 0.4,
    tableBits: 0.4,
    honest: 0.1,
    innocent: ['Works over the network of their company.'],
    ask: 'Where did you apply from?',
    sources: [],
    hits: { n: 3, of: 10, share: 0.3 },
    precision: { n: 0, fraud: 0, share: null, interval: null },
    queue: { n: 0, bits: 0, alone: 0 },
    changed: null,
    ...changes,
  });
  const signals = [
    signal({}),
    signal({ id: 'b', family: 'phone', bits: null, tableBits: 2 }),
    signal({ id: 'c', tableBits: -1, bits: -2, hits: { n: 0, of: 10, share: 0 } }),
  ];
  const all: CatalogueFilter = { text: '', families: [], classes: [], directions: [], standings: [] };

  test('is searched by every word in titles, reasons and questions', () => {
    expect(isShown(signal({}), { ...all, text: 'VPN  company' })).toBe(true);
    expect(isShown(signal({}), { ...all, text: 'vpn school' })).toBe(false);
  });

  test('counts each facet as if it were not set itself', () => {
    const filter = { ...all, families: ['phone'], directions: ['raises'] };
    expect(Object.fromEntries(countBy(signals, filter, 'families', ({ family }) => [family]))).toEqual({
      network: 1,
      phone: 1,
    });
    expect(Object.fromEntries(countBy(signals, filter, 'directions', (one) => [directionOf(one)]))).toEqual({
      raises: 1,
    });
  });

  test('tells what is off, changed, and never seen', () => {
    expect(signals.map(standingsOf)).toEqual([[], ['off'], ['changed', 'silent']]);
  });

  test('does not take few decisions for precision', () => {
    const sure = signal({ id: 'sure', precision: { n: 40, fraud: 20, share: 0.5, interval: [0.35, 0.65] } });
    const few = signal({ id: 'few', precision: { n: 3, fraud: 3, share: 1, interval: [0.4, 1] } });
    expect(inOrder([few, sure], 'precision').map(({ id }) => id)).toEqual(['sure', 'few']);
  });
});
