import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { countCampaigns } from './campaign-counts.ts';
import { campaignFigures } from './campaign-figures.ts';
import { evaluate } from './evaluate.ts';
import { hindsightRows, noHindsight } from './hindsight.ts';
import { renderEvaluation } from './markdown.ts';
import { plots } from './plots/plots.ts';
import type { EvaluationReport } from './report.ts';
import { renderEvaluationText } from './terminal.ts';
import { evidence, row } from './testing/rows.ts';

const hostile = 'honest/<script>alert(1)</script>|`*[x](y)\u202E\n# heading';

const evaluation = evaluate([
  ...Array.from({ length: 60 }, (_, index) =>
    row({ fraud: false, bits: -6 + (index % 7), naming: index % 2 === 0 ? 'dutch' : 'korean' }),
  ),
  ...Array.from({ length: 20 }, () =>
    row({ fraud: false, bits: 1, band: 'review', archetype: hostile, evidence: [evidence('clock', 2)] }),
  ),
  ...Array.from({ length: 20 }, (_, index) =>
    row({
      fraud: true,
      bits: index / 3,
      band: 'priority',
      care: 'average',
      tells: ['clock'],
      evidence: [evidence('clock', 2)],
    }),
  ),
]);

const campaigns = campaignFigures(
  countCampaigns(
    new Map([
      ['f1', row({ fraud: true, applicationId: 'f1', campaign: 'A' }).truth],
      ['f2', row({ fraud: true, applicationId: 'f2', campaign: 'A' }).truth],
      ['h3', row({ fraud: false, applicationId: 'h3', archetype: hostile }).truth],
    ]),
    [
      {
        id: 'c',
        members: ['f1', 'f2', 'h3'].map((applicationId) => ({ applicationId, membership: 'member' as const })),
      },
    ],
  ),
);

const report: EvaluationReport = {
  engine: { version: '0.1.0', weights: 'abc123', policy: 'def456' },
  runs: [
    { split: 'train', seeds: [1, 2], evaluation },
    { split: 'held-out', seeds: [11], setting: 'alone', evaluation, later: evaluation },
    {
      split: 'held-out',
      seeds: [11],
      setting: 'decisions',
      evaluation,
      later: evaluation,
      campaigns,
      hindsight: hindsightRows(noHindsight()),
    },
  ],
  studies: [
    { title: 'Names', about: 'Names of lists.', absent: 'the folder is absent', figures: [] },
    {
      title: 'Texts',
      about: 'Texts that are alike.',
      absent: null,
      figures: [{ name: 'Found', value: '98.0% of 600', aim: '≥ 90%', peer: 'somebody 0.95' }],
    },
  ],
  plots: { precisionRecall: 'one.svg', reliability: 'two.svg', honestFlags: 'three.svg' },
};

describe('the Markdown report', () => {
  const markdown = renderEvaluation(report);

  test('says that simulated figures are no field performance', () => {
    expect(markdown).toContain('self-consistency');
    expect(markdown).toContain('not field performance');
  });

  test('names seeds and split of every run', () => {
    expect(markdown).toContain('train, seeds 1, 2');
    expect(markdown).toContain('held-out, seed 11');
  });

  test('puts the settings of one split beside each other, all applications and those after the first quarter', () => {
    const heads = markdown.split('\n').filter((line) => line === '|  | each alone | links, decisions | aim |');
    expect(heads).toHaveLength(2);
    expect(markdown).toContain('3% of them are wrong');
  });

  test('tells of campaigns, hindsight and third-party data, and why something is absent', () => {
    expect(markdown).toContain('## Campaigns');
    expect(markdown).toMatch(/Pairs of applications: precision \| 33\.3% \| ≥ 95%/);
    expect(markdown).toContain('## Hindsight');
    expect(markdown).toContain('Not measured: the folder is absent.');
    expect(markdown).toContain('| Found | 98.0% of 600 | ≥ 90% | somebody 0.95 |');
  });

  test('says which binning each calibration error has', () => {
    expect(markdown).toContain('ECE, 15 bins of equal mass');
    expect(markdown).toContain('ECE, 15 bins of equal width');
  });

  test('keeps names from files as text', () => {
    expect(markdown).not.toContain('<script>');
    expect(markdown).not.toContain('\n# heading');
    for (const line of markdown.split('\n').filter((it) => it.startsWith('| '))) {
      expect(line.replaceAll('\\|', '').endsWith(' |')).toBe(true);
    }
  });

  test('gives every table as many cells in each line as in its head', () => {
    for (const block of markdown.split('\n\n').filter((it) => it.startsWith('| '))) {
      const cells = block
        .trimEnd()
        .split('\n')
        .map((line) => line.replaceAll('\\|', '').split('|').length);
      expect(new Set(cells).size).toBe(1);
    }
  });

  test("does not speak of simulation for somebody's own truth", () => {
    const own = renderEvaluation({ ...report, runs: [{ split: 'own', seeds: [], evaluation }] });
    expect(own).not.toContain('simulat');
    expect(own).toContain('own truth');
  });

  test('of nothing says so', () => {
    expect(renderEvaluation({ ...report, runs: [] })).toContain('Nothing was measured');
    expect(renderEvaluation({ ...report, runs: [{ split: 'own', seeds: [], evaluation: evaluate([]) }] })).toContain(
      'n/a',
    );
  });
});

test('the terminal report is 80 columns wide and holds no control characters', () => {
  const text = renderEvaluationText(report);
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  expect(text).not.toMatch(/[\p{Cf}\u0000-\u0009\u000B-\u001F]/u);
  expect(text).toContain('not field performance');
  expect(text).toContain('Pairs of applications: precision');
});

describe.each(Object.entries(plots(evaluation)))('the plot %s', (_, svg) => {
  test('is well-formed XML with a title and a description', () => {
    const opened: string[] = [];
    const parser = new SaxesParser();
    parser.on('opentag', (tag) => opened.push(tag.name));
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(svg).close();
    expect(opened[0]).toBe('svg');
    expect(opened.slice(1, 3)).toEqual(['title', 'desc']);
    expect(opened).not.toContain('script');
  });

  test('needs nothing from elsewhere and follows the colour scheme', () => {
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|@import|href/);
    expect(svg).toContain('prefers-color-scheme: dark');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });
});

test('plots of nothing are still pictures', () => {
  for (const svg of Object.values(plots(evaluate([])))) expect(svg).not.toMatch(/NaN|undefined|Infinity/);
});
