import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { ColumnsOverTime } from './columns.tsx';
import { DistributionChart } from './distribution.tsx';
import { RangeMark } from './range-mark.tsx';
import { Sparkline } from './sparkline.tsx';
import { StepBar } from './step-bar.tsx';
import { WeightBar } from './weight-bar.tsx';

// The language of the reader is asked for as soon as texts are loaded.
vi.hoisted(() => vi.stubGlobal('navigator', { languages: ['en-GB'] }));
afterAll(() => vi.unstubAllGlobals());

const drawn = (picture: ReactNode): string =>
  renderToStaticMarkup(
    <IntlProvider locale="en-GB" defaultLocale="en-GB">
      {picture}
    </IntlProvider>,
  );

/** What a picture must never hold, whatever its figures. */
const broken = /NaN|Infinity|undefined|="-\d[^"]*" height|height="-|width="-/;

const weeks = (counts: readonly number[]) =>
  counts.map((count, at) => ({
    starts: new Date(Date.UTC(2025, 11, 1 + at * 7)),
    count,
    says: `week ${at}: ${count}`,
  }));

const columns = (counts: readonly number[]): string =>
  drawn(
    <ColumnsOverTime
      caption="By week"
      label="Counted"
      times={weeks(counts)}
      heads={{ time: 'Week', count: 'Number' }}
    />,
  );

describe('columns over time', () => {
  test('name each column, and give every figure as a table', () => {
    const markup = columns([0, 3, 12]);
    expect(markup).toContain('aria-label="Counted"');
    expect(markup).toContain('<title>week 1: 3</title>');
    expect(markup).toMatch(/<th scope="row">8 Dec 2025<\/th><td data-number="true">3<\/td>/);
    expect(markup).not.toMatch(broken);
  });

  test('say the year once, and again where another begins', () => {
    const years = columns([1, 1, 1, 1, 1, 1, 1, 1]).match(/>20\d\d<\/tspan>/g);
    expect(years).toEqual(['>2025</tspan>', '>2026</tspan>']);
  });

  test.each([[[0]], [[7]], [[0, 0, 0]], [[1_234_567, 1, 0]], [Array.from({ length: 104 }, (_, at) => at)]])(
    'stay whole with %j',
    (counts) => expect(columns(counts)).not.toMatch(broken),
  );
});

describe('a sparkline', () => {
  test('is read out by its label, and ends in a dot', () => {
    const markup = drawn(<Sparkline values={[0, 4, 8]} label="From none to eight" />);
    expect(markup).toContain('<title>From none to eight</title>');
    expect(markup).toMatch(/<circle[^>]*cx="94" cy="2"/);
  });

  test.each([[[]], [[5]], [[0, 0]], [[1e9, 2e9]]])('stays whole with %j', (values) => {
    const markup = drawn(<Sparkline values={values} label="x" />);
    expect(markup).not.toMatch(broken);
    expect(markup.includes('<circle')).toBe(values.length > 0);
  });
});

describe('a distribution', () => {
  const says = { before: 'Before', after: 'After', bits: 'Bits', lineBefore: 'Line before' };
  const lines = [{ says: 'Review', before: 1.5, after: 1.5 }];
  const shown = (before: readonly number[], after: readonly number[], those = lines): string =>
    drawn(
      <DistributionChart
        caption="By bits"
        label="Counted"
        distribution={{ from: -2, before, after }}
        lines={those}
        says={says}
      />,
    );

  test('gives both series as a table, and says which counts hold all beyond', () => {
    const markup = shown([5, 4, 3, 2, 1], [1, 2, 3, 4, 5]);
    expect(markup).toContain('&lt; −1</th><td data-number="true">5</td><td data-number="true">1</td>');
    expect(markup).toContain('≥ +2</th><td data-number="true">1</td><td data-number="true">5</td>');
    expect(markup).not.toMatch(broken);
  });

  test('draws where a line was only when it moved', () => {
    expect(shown([1, 1], [1, 1])).not.toContain('distribution-was');
    expect(shown([1, 1], [1, 1], [{ says: 'Review', before: 1, after: 2 }])).toContain('Line before');
  });

  test('is nothing without results, and stays whole with very many', () => {
    expect(shown([0, 0], [0, 0])).toBe('');
    expect(shown([12_345_678, 0, 1], [12_345_670, 8, 1])).not.toMatch(broken);
  });
});

describe('marks in a line', () => {
  test('stand where their figures are, in percent of any width', () => {
    expect(drawn(<RangeMark low={0.2} high={0.6} at={0.35} />)).toMatch(/x1="20%" y1="50%" x2="60%".*cx="35%"/);
    expect(drawn(<WeightBar bits={-3} most={6} />)).toMatch(/data-side="lowers" x="25%"[^>]*width="25%"/);
    expect(drawn(<StepBar span={[-5, 5]} from={-5} to={0} side="lowers" />)).toMatch(/x="0%"[^>]*width="50%"/);
  });

  test('stay within their place with figures beyond it, and whole without a span', () => {
    expect(drawn(<WeightBar bits={40} most={6} />)).toMatch(/x="50%"[^>]*width="50%"/);
    expect(drawn(<StepBar span={[0, 0]} from={0} to={0} side="total" />)).not.toMatch(broken);
  });

  test('are not read out: the words beside them are', () => {
    for (const mark of [<RangeMark key="a" low={0} high={1} at={0.5} />, <WeightBar key="b" bits={1} most={6} />])
      expect(drawn(mark)).toContain('aria-hidden="true"');
  });
});
