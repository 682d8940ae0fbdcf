import type { Evaluation, ReliabilityBin } from '../evaluation.ts';
import { decimal, percent } from '../figures.ts';
import { type Area, across, label, px, shareAxes, sheet, stroke, up } from './frame.ts';

const area: Area = { left: 84, top: 62, width: 520, height: 330 };
const counts: Area = { left: 84, top: 470, width: 520, height: 70 };

const point = (bin: ReliabilityBin): readonly string[] => {
  const { rate, interval } = bin.observed;
  if (rate === null || interval === null) return [];
  const x = across(area, bin.predicted);
  return [
    stroke({ from: [x, up(area, interval[0])], to: [x, up(area, interval[1])], look: 'whisker' }),
    `<circle class="mark" cx="${px(x)}" cy="${px(up(area, rate))}" r="5"/>`,
  ];
};

const BINS = 15;

const short = (count: number): string => (count >= 10_000 ? `${Math.round(count / 1_000)}k` : String(count));

/** Heights are logarithmic: one bin usually holds nearly everybody. */
const countBar = (most: number, bin: ReliabilityBin): readonly string[] => {
  const height = most <= 1 ? counts.height : 4 + ((counts.height - 4) * Math.log10(bin.count)) / Math.log10(most);
  const x = across(counts, (Math.min(BINS - 1, Math.floor(bin.predicted * BINS)) + 0.5) / BINS);
  return [
    `<rect class="bar" x="${px(x - 7)}" y="${px(counts.top + counts.height - height)}" width="14" height="${px(height)}"/>`,
    label({
      x,
      y: counts.top + counts.height - height - 5,
      text: short(bin.count),
      anchor: 'middle',
      look: 'faint number',
    }),
  ];
};

/** Predicted probability against observed share, by bins of equal width, with the number of applications in each. */
export const reliabilityPlot = (evaluation: Evaluation): string => {
  const { bins, ece } = evaluation.calibration.equalWidth;
  const most = Math.max(1, ...bins.map((it) => it.count));
  return sheet({
    id: 'reliability',
    width: 640,
    height: 586,
    title: `Reliability: ECE ${decimal(ece, 4)} over bins of equal width`,
    description: `Observed share of fraud against predicted probability. ${bins.map((it) => `Predicted ${percent(it.predicted)}, observed ${percent(it.observed.rate)}, ${it.count} applications`).join('. ')}.`,
    body: [
      ...shareAxes(area, { x: 'Predicted probability', y: 'Observed share of fraud (95%)' }),
      stroke({ from: [across(area, 0), up(area, 0)], to: [across(area, 1), up(area, 1)], look: 'guide' }),
      label({
        x: area.left + area.width,
        y: area.top - 8,
        text: 'dashed: probability taken at its word',
        anchor: 'end',
      }),
      ...bins.flatMap(point),
      stroke({
        from: [counts.left, counts.top + counts.height],
        to: [counts.left + counts.width, counts.top + counts.height],
        look: 'axis',
      }),
      ...bins.flatMap((it) => countBar(most, it)),
      label({
        x: counts.left + counts.width / 2,
        y: counts.top + counts.height + 24,
        text: 'Applications in each bin (logarithmic)',
        anchor: 'middle',
        look: 'ink',
      }),
    ],
  });
};
