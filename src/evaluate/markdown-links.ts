import { percent, recallText, withInterval } from './figures.ts';
import type { HindsightRow } from './hindsight.ts';
import { campaignLines, togetherCells } from './link-figures.ts';
import { escaped, table } from './markdown-table.ts';
import { positions } from './position.ts';
import { type EvaluationRun, settingTitles } from './report.ts';
import type { Study } from './study.ts';

const titleOf = (run: EvaluationRun): string => (run.setting === undefined ? 'figure' : settingTitles[run.setting]);

/** Operators' applications by their place in the campaign; without campaigns there is nothing to say. */
export const positionSection = (runs: readonly EvaluationRun[]): readonly string[] => {
  const campaigns = runs.some(({ evaluation }) =>
    evaluation.positions.some((it) => it.position !== 'single' && it.flagged.of > 0),
  );
  if (!campaigns) return [];
  const rows = positions.map((position) => [
    position,
    ...runs.flatMap(({ evaluation }) => {
      const atBudget = evaluation.budgets.find((it) => it.budget === 0.02)?.byPosition[position];
      const flagged = evaluation.positions.find((it) => it.position === position)?.flagged;
      return [atBudget === undefined ? '' : recallText(atBudget), flagged === undefined ? '' : percent(flagged.rate)];
    }),
  ]);
  return [
    '## The first application of a campaign',
    'The first application of a campaign has nothing to be linked to when it comes; a single one never has. Recall is within a review budget of 2%.',
    table(
      ['place in the campaign', ...runs.flatMap((run) => [`recall, ${titleOf(run)}`, `flagged, ${titleOf(run)}`])],
      rows,
    ),
  ];
};

/** Found campaigns against true ones, and honest people who stand in one. */
export const campaignSection = (runs: readonly EvaluationRun[]): readonly string[] => {
  const linked = runs.filter((run) => run.campaigns !== undefined);
  const last = linked.at(-1);
  if (last?.campaigns === undefined) return [];
  return [
    '## Campaigns',
    'At the end of each simulation. A pair is two applications (or two people) that are sure members of one campaign; true pairs are those of one operation. Uncertain members are counted apart.',
    table(
      ['', ...linked.map(titleOf), 'aim'],
      campaignLines.map((line) => [
        line.name,
        ...linked.map(({ campaigns }) => (campaigns === undefined ? '' : line.of(campaigns))),
        line.aim,
      ]),
    ),
    `True campaigns by kind of operation (${titleOf(last)}).`,
    table(
      ['archetype', 'campaigns recognised', 'pairs of applications together'],
      last.campaigns.operations.map((it) => [
        escaped(it.archetype),
        `${it.recognised.hits} of ${it.recognised.of}`,
        `${percent(it.pairs.rate)} of ${it.pairs.of}`,
      ]),
    ),
    ...(last.campaigns.archetypes.length === 0
      ? []
      : [
          `Honest people in a campaign with somebody else, by archetype (${titleOf(last)}); archetypes that are not listed have none.`,
          table(
            ['archetype', 'applications', 'members (95%)', 'beside an operator', 'own group only', 'uncertain'],
            last.campaigns.archetypes.map((it) => [escaped(it.archetype), ...togetherCells(it)]),
          ),
        ]),
  ];
};

const hindsightTitles: Readonly<Record<HindsightRow['whose'], string>> = {
  fraud: 'operators’ applications',
  first: 'of them the first of a campaign',
  honest: 'honest applications',
};

/** What later applications tell about earlier ones. */
export const hindsightSection = (runs: readonly EvaluationRun[]): readonly string[] => {
  const last = runs.findLast((run) => run.hindsight !== undefined);
  if (last?.hindsight === undefined) return [];
  return [
    '## Hindsight',
    `An application that nothing was linked to when it came may stand in a campaign later (${titleOf(last)}). "Turned up" is the share of those that were clear when they came and are sure members beside somebody else at the end.`,
    table(
      ['', 'in a campaign on arrival', 'at the end', 'turned up'],
      last.hindsight.map((it) => [
        hindsightTitles[it.whose],
        withInterval(it.joinedAtArrival),
        withInterval(it.joinedAtEnd),
        withInterval(it.clearThenJoined),
      ]),
    ),
  ];
};

/** Third-party data, each beside what peers reach. */
export const studySections = (studies: readonly Study[]): readonly string[] =>
  studies.flatMap((study) => [
    `## ${study.title}`,
    study.about,
    study.absent === null
      ? table(
          ['', 'gatehouse', 'aim', 'others'],
          study.figures.map((it) => [it.name, it.value, it.aim, it.peer]),
        )
      : `Not measured: ${study.absent}.`,
  ]);
