import type { BudgetRow, Evaluation } from '../evaluation.ts';
import { decimal, percent } from '../figures.ts';
import { type Area, across, label, px, shareAxes, sheet, stroke, up } from './frame.ts';

const area: Area = { left: 84, top: 62, width: 520, height: 330 };

/** A step curve: between two thresholds precision is that of the lower one. */
const curve = ({ curve: points }: Evaluation): string => {
  const [first] = points;
  if (first === undefined) return '';
  const start = `M${px(across(area, 0))} ${px(up(area, first.precision))}`;
  const steps = points.map((it) => `V${px(up(area, it.precision))}H${px(across(area, it.recall))}`);
  return `<path class="line" d="${start}${steps.join('')}"/>`;
};

const budgetMark = (row: BudgetRow): readonly string[] => {
  if (row.all.rate === null || row.precision === null) return [];
  const [x, y] = [across(area, row.all.rate), up(area, row.precision)];
  return [
    `<circle class="mark" cx="${px(x)}" cy="${px(y)}" r="5"/>`,
    label({ x: x + 9, y: y - 7, text: `top ${percent(row.budget)}`, look: 'ink number' }),
  ];
};

/** Precision against recall, with the share of fraud and the review budgets. */
export const precisionRecallPlot = (evaluation: Evaluation): string => {
  const share = evaluation.applications === 0 ? 0 : evaluation.frauds / evaluation.applications;
  const budgets = evaluation.budgets.map(
    (it) => `${percent(it.budget)}: recall ${percent(it.all.rate)}, precision ${percent(it.precision)}`,
  );
  return sheet({
    id: 'precision-recall',
    width: 640,
    height: 460,
    title: `Precision and recall: average precision ${decimal(evaluation.averagePrecision, 3)}`,
    description: `Curve of precision against recall over ${evaluation.applications} applications, ${evaluation.frauds} of them fraud. At review budgets ${budgets.join('; ')}. A ranking by chance would stay at ${percent(share)}.`,
    body: [
      ...shareAxes(area, { x: 'Recall: share of fraud found', y: 'Precision: share of found that is fraud' }),
      stroke({ from: [area.left, up(area, share)], to: [area.left + area.width, up(area, share)], look: 'guide' }),
      label({ x: area.left + 8, y: up(area, share) - 7, text: `by chance ${percent(share)}` }),
      curve(evaluation),
      ...evaluation.budgets.flatMap(budgetMark),
    ],
  });
};
