import type { ArchetypeRow, Evaluation, SignalRow } from './evaluation.ts';
import { decimal, figures, NOTHING, percent, recallText, withInterval } from './figures.ts';
import { campaignSection, hindsightSection, positionSection, studySections } from './markdown-links.ts';
import { escaped, table } from './markdown-table.ts';
import {
  caveat,
  type EvaluationReport,
  type EvaluationRun,
  mainRun,
  type PlotFiles,
  runTitle,
  settingTitles,
  splitTitle,
} from './report.ts';

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const meanProbability = (run: EvaluationRun): string => {
  const { calibration, applications, frauds } = run.evaluation;
  const share = applications === 0 ? null : frauds / applications;
  const because = run.split === 'own' ? '' : ": the policy's prior is not fitted to the simulation";
  return `Mean probability ${percent(calibration.meanProbability)} against a share of ${percent(share)}${because}.`;
};

/** One table of the summary: a column for each run. */
const summary = (runs: readonly EvaluationRun[], of: (run: EvaluationRun) => Evaluation | undefined): string => {
  const shown = runs.flatMap((run) => {
    const evaluation = of(run);
    return evaluation === undefined ? [] : [{ run, evaluation }];
  });
  return table(
    ['', ...shown.map(({ run }) => (run.setting === undefined ? splitTitle(run) : settingTitles[run.setting])), 'aim'],
    figures.map((figure) => [
      figure.name,
      ...shown.map(({ evaluation }) => escaped(figure.of(evaluation))),
      escaped(figure.aim),
    ]),
  );
};

const laterTable = (runs: readonly EvaluationRun[]): readonly string[] =>
  runs.some((run) => run.later !== undefined)
    ? ['Of them the applications after the first quarter:', summary(runs, (run) => run.later)]
    : [];

/** What the settings are; nothing where there is only one. */
const settingText = (runs: readonly EvaluationRun[]): readonly string[] =>
  runs.some((run) => run.setting !== undefined)
    ? [
        'Applications are screened in order of arrival, each with what is known by then. "Each alone" uses no links; "links" compares with the applications before; "links, decisions" also has the verdicts of people on the first quarter of the applications, which come two to fifteen days after the application; 3% of them are wrong.',
      ]
    : [];

const sameSplit = (report: EvaluationReport, run: EvaluationRun): readonly EvaluationRun[] =>
  report.runs.filter((it) => it.split === run.split);

const budgetTable = ({ budgets }: Evaluation): string =>
  table(
    ['review budget', 'reviewed', 'precision', 'recall', 'with a planted tell', 'clumsy', 'average', 'careful'],
    budgets.map((it) => [
      percent(it.budget),
      String(it.reviewed),
      percent(it.precision),
      ...[it.all, it.withTells, it.byCare.clumsy, it.byCare.average, it.byCare.careful].map(recallText),
    ]),
  );

const bandTable = ({ bands }: Evaluation): string =>
  table(
    ['band', 'applications', 'of them fraud'],
    bands.map((it) => [it.band, String(it.fraud.of), withInterval(it.fraud)]),
  );

const archetypeTable = (rows: readonly ArchetypeRow[]): string =>
  table(
    ['archetype', 'applications', 'flagged (95%)', 'priority', 'signals run'],
    rows.map((it) => [
      escaped(it.archetype),
      String(it.flagged.of),
      withInterval(it.flagged),
      percent(it.priority.rate),
      percent(it.coverage),
    ]),
  );

const reliabilityTable = ({ calibration }: Evaluation): string =>
  table(
    ['bin (equal mass)', 'applications', 'predicted', 'observed (95%)'],
    calibration.equalMass.bins.map((it, index) => [
      String(index + 1),
      String(it.count),
      percent(it.predicted),
      withInterval(it.observed),
    ]),
  );

const ratioText = (row: SignalRow): string =>
  row.likelihoodRatio === null
    ? NOTHING
    : `${row.likelihoodRatio.ratio.toFixed(2)} (${row.likelihoodRatio.interval.map((it) => it.toFixed(2)).join('-')})`;

const signalTable = ({ signals }: Evaluation): string =>
  table(
    ['signal', 'seen on fraud', 'seen on honest', 'likelihood ratio (95%)', 'its bits', 'bits given'],
    signals.map((it) => [
      escaped(it.signal),
      `${percent(it.fraud.rate)} of ${it.fraud.of}`,
      `${percent(it.honest.rate)} of ${it.honest.of}`,
      ratioText(it),
      it.likelihoodRatio === null ? NOTHING : Math.log2(it.likelihoodRatio.ratio).toFixed(2),
      decimal(it.meanBits, 2),
    ]),
  );

const namingSection = ({ namings }: Evaluation): readonly string[] => {
  const flagged = namings.reduce((sum, it) => sum + it.flagged.hits, 0);
  return namings.length === 0
    ? []
    : [
        '## Naming traditions',
        `No signal may read a name as evidence of origin. ${flagged} honest people were flagged; the shares by tradition should differ by chance only.`,
        table(
          ['tradition', 'honest people', 'flagged (95%)'],
          namings.map((it) => [escaped(it.naming), String(it.flagged.of), withInterval(it.flagged)]),
        ),
      ];
};

const image = (plots: PlotFiles | undefined, file: keyof PlotFiles, says: string): readonly string[] =>
  plots === undefined ? [] : [`![${says}](${plots[file]})`];

/** The report in Markdown: summary of every run, details of the held-out one. Ends with a line feed. */
export const renderEvaluation = (report: EvaluationReport): string => {
  const run = mainRun(report);
  if (run === undefined) return '# Evaluation\n\nNothing was measured.\n';
  const { evaluation } = run;
  const { version, weights, policy } = report.engine;
  const runs = sameSplit(report, run);
  const others = [...new Set(report.runs.map((it) => it.split))]
    .filter((split) => split !== run.split)
    .flatMap((split) => {
      const [first, ...rest] = report.runs.filter((it) => it.split === split);
      return first === undefined
        ? []
        : [
            `## ${escaped(capital(splitTitle(first)))}`,
            summary([first, ...rest], (it) => it.evaluation),
            ...laterTable([first, ...rest]),
          ];
    });
  const parts = [
    '# Evaluation',
    `> ${caveat(run)}`,
    `Engine ${escaped(version)}, weights ${escaped(weights)}, policy ${escaped(policy)}.`,
    ...settingText(runs),
    `## ${escaped(capital(splitTitle(run)))}`,
    summary(runs, (it) => it.evaluation),
    ...laterTable(runs),
    `"Flagged" means in the review or priority band. Intervals are Wilson's at 95% and treat applications as independent, which members of one group are not: they are too narrow where groups are large. Average precision takes equal bits as one threshold; recall at a budget takes the expected value over random orders of ties.`,
    '"Fraud with a tell or a predecessor" is what anything can be seen of when it comes: a planted tell, or an earlier application of the same campaign. The rest looks like an honest application on that day.',
    ...positionSection(runs),
    ...campaignSection(runs),
    ...hindsightSection(runs),
    ...studySections(report.studies ?? []),
    ...others,
    '## Ranking',
    `From here on: ${runTitle(run)}, all applications.`,
    ...image(report.plots, 'precisionRecall', 'Precision against recall'),
    budgetTable(evaluation),
    bandTable(evaluation),
    '## Honest people',
    ...image(report.plots, 'honestFlags', 'Share of honest people flagged, by archetype'),
    archetypeTable(evaluation.archetypes.filter((it) => !it.fraud)),
    ...namingSection(evaluation),
    '## Operators',
    archetypeTable(evaluation.archetypes.filter((it) => it.fraud)),
    '## Calibration',
    ...image(report.plots, 'reliability', 'Predicted probability against observed share'),
    meanProbability(run),
    reliabilityTable(evaluation),
    '## Signals',
    'Shares are of the applications on which the signal could run. "Its bits" is the base-2 logarithm of the likelihood ratio measured alone; "bits given" is the mean of what it added, after discounts.',
    signalTable(evaluation),
  ];
  return `${parts.join('\n\n')}\n`;
};
