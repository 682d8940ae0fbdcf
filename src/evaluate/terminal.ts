import type { Evaluation } from './evaluation.ts';
import { figures, NOTHING, percent } from './figures.ts';
import { campaignLines } from './link-figures.ts';
import { caveat, type EvaluationReport, type Measured, mainRun, runTitle } from './report.ts';

const WIDTH = 80;
const LABEL = 38;
const BAR = 20;

/** Names come from files that anybody may have written: control and direction characters are left out. */
const plain = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '');

const fitted = (text: string, width: number): string => {
  const clean = plain(text);
  return clean.length > width ? `${clean.slice(0, width - 3)}...` : clean.padEnd(width);
};

const wrapped = (text: string): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
};

const bar = (share: number): string => '#'.repeat(Math.round(Math.min(1, Math.max(0, share)) * BAR)).padEnd(BAR, '.');

/** Honest archetypes by flag rate; a full bar is ten percent, twice the most that is aimed at. */
const honestBars = (evaluation: Evaluation): readonly string[] =>
  evaluation.archetypes
    .filter((it) => !it.fraud)
    .map(
      (it) =>
        `${fitted(it.archetype, LABEL)} ${bar((it.flagged.rate ?? 0) / 0.1)} ${percent(it.flagged.rate).padStart(6)} of ${it.flagged.of}`,
    );

const budgetLines = (evaluation: Evaluation): readonly string[] =>
  evaluation.budgets.map(
    (it) =>
      `${fitted(`${percent(it.budget)} budget, ${it.reviewed} reviewed`, LABEL)} ${bar(it.all.rate ?? 0)} recall ${it.all.rate === null ? NOTHING : percent(it.all.rate)}`,
  );

const campaignText = ({ campaigns }: Measured): readonly string[] =>
  campaigns === undefined
    ? []
    : [
        '',
        'Campaigns',
        ...campaignLines.map(
          (it) => `${fitted(it.name, LABEL + 4)} ${plain(it.of(campaigns))}${it.aim === '' ? '' : `  (aim ${it.aim})`}`,
        ),
      ];

/** The main run as plain text, at most 80 columns wide. Ends with a line feed. */
export const renderEvaluationText = (report: EvaluationReport): string => {
  const run = mainRun(report);
  if (run === undefined) return 'Nothing was measured.\n';
  const { evaluation } = run;
  const lines = [
    `Evaluation: ${runTitle(run)}`,
    ...wrapped(caveat(run)),
    '',
    ...figures.map(
      (it) => `${fitted(it.name, LABEL + 4)} ${plain(it.of(evaluation))}${it.aim === '' ? '' : `  (aim ${it.aim})`}`,
    ),
    '',
    'Found within a review budget',
    ...budgetLines(evaluation),
    ...campaignText(run),
    '',
    'Honest people flagged (a full bar is 10%)',
    ...honestBars(evaluation),
  ];
  return `${lines.map((line) => (line.length > WIDTH ? `${line.slice(0, WIDTH - 3)}...` : line)).join('\n')}\n`;
};
