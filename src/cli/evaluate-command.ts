import { existsSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { foundCampaign } from '../evaluate/arrival.ts';
import type { FoundCampaign } from '../evaluate/campaign-counts.ts';
import { createCampaignWatch } from '../evaluate/campaign-watch.ts';
import { createEvaluator } from '../evaluate/evaluate.ts';
import { renderEvaluation } from '../evaluate/markdown.ts';
import { watchedFigures } from '../evaluate/merge.ts';
import { createPairing } from '../evaluate/pairing.ts';
import { plots } from '../evaluate/plots/plots.ts';
import type { EvaluationReport } from '../evaluate/report.ts';
import { renderEvaluationText } from '../evaluate/terminal.ts';
import { readTruth } from '../evaluate/truth-file.ts';
import { campaignsPath, readCampaigns } from '../screening/campaigns-file.ts';
import { readResults, resultsPath } from '../screening/results-folder.ts';
import { type ExitCode, type Io, UsageError, write } from './io.ts';

const plotFiles = {
  precisionRecall: 'precision-recall.svg',
  reliability: 'reliability.svg',
  honestFlags: 'honest-flags.svg',
};

const fileIn = (path: string, what: string): string => {
  if (!existsSync(path)) throw new UsageError(`${path}: there is no such file (${what})`);
  return statSync(path).isDirectory() ? resultsPath(path) : path;
};

const save = async (directory: string, report: EvaluationReport): Promise<void> => {
  const evaluation = report.runs[0]?.evaluation;
  if (evaluation === undefined) return;
  await mkdir(directory, { recursive: true });
  const drawn = plots(evaluation);
  await writeFile(join(directory, 'evaluation.md'), renderEvaluation({ ...report, plots: plotFiles }));
  await writeFile(join(directory, plotFiles.precisionRecall), drawn.precisionRecall);
  await writeFile(join(directory, plotFiles.reliability), drawn.reliability);
  await writeFile(join(directory, plotFiles.honestFlags), drawn.honestFlags);
};

/** Campaigns as they were at the end of the run, where it wrote them; results only tell what was known by then. */
const campaignsBeside = async (results: string): Promise<FoundCampaign[] | null> => {
  const path = campaignsPath(dirname(results));
  if (!existsSync(path)) return null;
  const found: FoundCampaign[] = [];
  for await (const campaign of readCampaigns(path)) found.push(foundCampaign(campaign));
  return found;
};

/** `gatehouse evaluate RESULTS TRUTH [--out FOLDER]`: figures on the terminal, and as a page with plots. */
export const evaluateCommand = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  const [results, truth] = positionals;
  if (results === undefined || truth === undefined)
    throw new UsageError('evaluate needs RESULTS (a results.jsonl or its folder) and TRUTH (truth.jsonl)');
  const { truths, rejected } = readTruth((await readFile(fileIn(truth, 'TRUTH'), 'utf8')).split('\n'));
  for (const { line, field, reason } of rejected) await write(io.stderr, `${truth}:${line} ${field}: ${reason}\n`);
  const pairing = createPairing(truths);
  const evaluator = createEvaluator();
  const watch = createCampaignWatch();
  let engine: EvaluationReport['engine'] | undefined;
  for await (const { result } of readResults(fileIn(results, 'RESULTS'))) {
    engine ??= result.engine;
    const row = pairing.pair(result);
    if (row === null) continue;
    evaluator.add(row);
    watch.see(row);
  }
  if (engine === undefined) throw new UsageError(`${results} holds no results`);
  const found = (await campaignsBeside(fileIn(results, 'RESULTS'))) ?? watch.named();
  const report: EvaluationReport = {
    engine,
    runs: [
      {
        split: 'own',
        seeds: [],
        evaluation: evaluator.finish(),
        ...watchedFigures(found.length === 0 ? [] : [watch.finish(found)]),
      },
    ],
  };
  await write(io.stdout, renderEvaluationText(report));
  if (values.out !== undefined) await save(values.out, report);
  return 0;
};
