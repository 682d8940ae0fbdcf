import type { ArchetypeRow, Evaluation } from '../evaluation.ts';
import { percent } from '../figures.ts';
import { label, px, sheet, stroke } from './frame.ts';

const LEFT = 224;
const WIDTH = 300;
const TOP = 78;
const ROW = 24;
const MOST_ROWS = 60;

/** The first round number of percents that holds every interval. */
const scaleOf = (rows: readonly ArchetypeRow[]): number => {
  const widest = Math.max(0.05, ...rows.map((it) => it.flagged.interval?.[1] ?? 0));
  return [0.05, 0.1, 0.2, 0.5].find((it) => widest <= it) ?? 1;
};

const named = (archetype: string): string => {
  const name = archetype.replace(/^honest\//, '').replaceAll('-', ' ');
  return name.length > 28 ? `${name.slice(0, 27)}…` : name;
};

const bar = (row: ArchetypeRow, index: number, scale: number): readonly string[] => {
  const y = TOP + index * ROW;
  const at = (share: number): number => LEFT + (WIDTH * share) / scale;
  const { rate, interval, of } = row.flagged;
  if (rate === null || interval === null) return [];
  return [
    label({ x: LEFT - 10, y: y + 12, text: named(row.archetype), anchor: 'end', look: 'ink' }),
    `<rect class="bar" x="${LEFT}" y="${y}" width="${px(at(rate) - LEFT)}" height="15" rx="2"/>`,
    stroke({ from: [at(interval[0]), y + 7.5], to: [at(interval[1]), y + 7.5], look: 'whisker' }),
    label({ x: LEFT + WIDTH + 12, y: y + 12, text: `${percent(rate)} of ${of}`, look: 'faint number' }),
  ];
};

/** Share of honest people flagged, by archetype, most flagged first. */
export const honestFlagsPlot = (evaluation: Evaluation): string => {
  const rows = evaluation.archetypes.filter((it) => !it.fraud).slice(0, MOST_ROWS);
  const scale = scaleOf(rows);
  const bottom = TOP + rows.length * ROW;
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  const overall = evaluation.honestFlagged.rate ?? 0;
  const overallX = LEFT + (WIDTH * Math.min(overall, scale)) / scale;
  return sheet({
    id: 'honest-flags',
    width: 680,
    height: bottom + 58,
    title: 'Honest people flagged for review, by archetype',
    description: `Share of honest applications outside the clear band, with 95% intervals. Overall ${percent(evaluation.honestFlagged.rate)}. ${rows.map((it) => `${named(it.archetype)} ${percent(it.flagged.rate)}`).join(', ')}.`,
    body: [
      ...ticks.map((it) =>
        stroke({
          from: [LEFT + WIDTH * it, TOP - 8],
          to: [LEFT + WIDTH * it, bottom],
          look: it === 0 ? 'axis' : 'grid',
        }),
      ),
      ...ticks.map((it) =>
        label({
          x: LEFT + WIDTH * it,
          y: bottom + 18,
          text: percent(scale * it),
          anchor: 'middle',
          look: 'faint number',
        }),
      ),
      label({ x: LEFT + WIDTH / 2, y: bottom + 42, text: 'Share flagged (95%)', anchor: 'middle', look: 'ink' }),
      ...rows.flatMap((row, index) => bar(row, index, scale)),
      stroke({ from: [overallX, TOP - 8], to: [overallX, bottom], look: 'guide' }),
      label({
        x: overallX,
        y: TOP - 14,
        text: `overall ${percent(evaluation.honestFlagged.rate)}`,
        anchor: 'middle',
        look: 'ink number',
      }),
    ],
  });
};
