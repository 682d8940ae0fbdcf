import { beforeAll, describe, expect, test } from 'vitest';
import { defaultLimits } from '../extraction.ts';
import { line, rawPdf } from '../testing/raw-pdf.ts';
import { loadPdfium, type Pdfium } from './pdfium.ts';
import { readPdf } from './read-pdf.ts';

let pdfium: Pdfium;
beforeAll(async () => {
  pdfium = await loadPdfium(300_000_000);
});

const textOf = (content: string): string => readPdf(pdfium, rawPdf({ pages: [content] }), defaultLimits).text;

describe('layout', () => {
  const column = (x: number, lines: readonly string[]): string =>
    lines.map((text, at) => line(text, x, 700 - at * 14)).join('');
  const left = ['Contact', 'alex@example.com', 'Skills', 'TypeScript', 'Go', 'PostgreSQL'];
  const right = [
    'Experience',
    'Engineer at Acme Works',
    'Built the payments service',
    'and ran it for two years.',
    'Earlier',
    'Engineer at Initech',
  ];

  const across = (one: readonly string[], other: readonly string[]): string =>
    one.map((text, at) => line(text, 72, 700 - at * 14) + line(other[at] ?? '', 300, 700 - at * 14)).join('');
  const title = line('Alex Example', 250, 760, 18);
  const ordered = ['Alex Example', '', ...left, '', ...right].join('\n');
  const prose = left.map((text) => `${text}, and more of it here`);

  test.each([
    ['the left one first', title + column(72, left) + column(300, right), ordered],
    ['the right one first', title + column(300, right) + column(72, left), ordered],
    [
      'with lines at different heights',
      title + column(72, left) + right.map((text, at) => line(text, 300, 704 - at * 15)).join(''),
      ordered,
    ],
    ['line by line across both', across(prose, right), [...prose, '', ...right].join('\n')],
  ])('reads columns one after the other when the file writes %s', (_, content, text) => {
    expect(textOf(content)).toBe(text);
  });

  test.each([
    ['dates in the right margin', 72, 480],
    ['dates in the left margin', 200, 72],
  ])('keeps %s on the line of their job', (_, jobs, dates) => {
    const entries = [0, 1, 2, 3].map((at) => {
      const y = 700 - at * 60;
      const job = line(`Engineer, Example Works ${at}`, jobs, y) + line('Built the payments service.', jobs, y - 14);
      return job + line(`${2016 + at} - ${2017 + at}`, dates, y);
    });
    const lines = textOf(entries.join('')).split('\n');
    for (const at of [0, 1, 2, 3]) {
      const period = `${2016 + at} - ${2017 + at}`;
      const job = `Engineer, Example Works ${at}`;
      expect(lines).toContain(dates < jobs ? `${period}\t${job}` : `${job}\t${period}`);
    }
  });

  test('keeps labels with their values', () => {
    const rows = [
      ['Languages', 'TypeScript, Go, Rust and some Python'],
      ['Databases', 'PostgreSQL, Redis and SQLite'],
      ['Clouds', 'two of the three large ones'],
    ];
    const content = rows
      .map(([label = '', value = ''], at) => line(label, 72, 700 - at * 14) + line(value, 220, 700 - at * 14))
      .join('');
    expect(textOf(content)).toBe(rows.map((row) => row.join('\t')).join('\n'));
  });

  test('separates paragraphs and joins what one line holds', () => {
    const content =
      line('Exam', 72, 700) + line('ple', 102.7, 700) + line('Below', 72, 686) + line('Far below', 72, 640);
    expect(textOf(content)).toBe('Example\nBelow\n\nFar below');
  });
});
