import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { percent } from '../src/evaluate/figures.ts';
import { renderEvaluation } from '../src/evaluate/markdown.ts';
import { measuredOf } from '../src/evaluate/merge.ts';
import { plots } from '../src/evaluate/plots/plots.ts';
import { type EvaluationReport, type EvaluationRun, type Setting, settings } from '../src/evaluate/report.ts';
import type { Study } from '../src/evaluate/study.ts';
import { renderEvaluationText } from '../src/evaluate/terminal.ts';
import { policyOf } from '../src/screening/setup.ts';
import { version } from '../src/version.ts';
import type { SeedStates } from './evaluate-seed.ts';

/** Weights may be looked at on the training seeds only; the held-out seeds are for reporting. */
const trainingSeeds = [1, 2, 3];
const heldOutSeeds = [801, 802, 803];
const COUNT = 20_000;

const { values } = parseArgs({
  options: {
    /** Seeds to look at while developing, such as `1,2`: figures on the terminal, nothing is written. */
    seeds: { type: 'string' },
    /** Applications of each seed, with `--seeds`. */
    count: { type: 'string' },
  },
});

const isSeedStates = (message: unknown): message is SeedStates =>
  typeof message === 'object' && message !== null && 'seed' in message && 'states' in message;

const isStudies = (message: unknown): message is readonly Study[] => Array.isArray(message);

/** Runs another file of this folder in a process of its own and waits for the one message that it sends. */
const apart = (file: string, args: readonly (string | number)[]): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    const child = fork(join(import.meta.dirname, file), args.map(String), { serialization: 'advanced' });
    child.on('message', (message) => {
      const seconds = ((performance.now() - started) / 1_000).toFixed(0);
      process.stderr.write(`${file} ${args.join(' ')}: ${seconds} s\n`);
      resolve(message);
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      // After a message this changes nothing.
      reject(new Error(`${file} ${args.join(' ')} ended with code ${code} and sent nothing`));
    });
  });

interface Job {
  readonly file: string;
  readonly args: readonly (string | number)[];
}

/** As many at once as there are cores; messages in the order of the jobs. */
const allApart = async (jobs: readonly Job[]): Promise<readonly unknown[]> => {
  const messages: unknown[] = jobs.map(() => null);
  const waiting = [...jobs.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      messages[next[0]] = await apart(next[1].file, next[1].args);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return messages;
};

interface Sample {
  readonly split: EvaluationRun['split'];
  readonly seeds: readonly number[];
  readonly count: number;
  readonly settings: readonly Setting[];
}

const jobsOf = (sample: Sample): readonly Job[] =>
  sample.seeds.map((seed) => ({ file: 'evaluate-seed.ts', args: [seed, sample.count, ...sample.settings] }));

const runsOf = ({ split, seeds, settings: shown }: Sample, messages: readonly unknown[]): readonly EvaluationRun[] => {
  const measured = messages.filter(isSeedStates).filter((it) => seeds.includes(it.seed));
  return shown.map((setting) => ({
    split,
    seeds,
    setting,
    ...measuredOf(measured.flatMap((it) => it.states.get(setting) ?? [])),
  }));
};

const engine = { version, ...policyOf(undefined).fingerprints };

/** What the published report has in Markdown only: operators by archetype. */
const operatorLines = ({ evaluation, campaigns }: EvaluationRun): string => {
  const operations = new Map(campaigns?.operations.map((it) => [it.archetype, it]));
  const lines = evaluation.archetypes
    .filter((it) => it.fraud)
    .map(({ archetype, flagged }) => {
      const pairs = operations.get(archetype)?.pairs;
      const joined = pairs === undefined ? '' : `pairs ${percent(pairs.rate)} of ${pairs.of}`;
      return `${archetype.padEnd(38)} flagged ${percent(flagged.rate).padStart(6)} of ${String(flagged.of).padEnd(5)} ${joined}`;
    });
  return `Operators flagged, and their campaigns put together\n${lines.join('\n')}\n`;
};

const develop = async (seeds: readonly number[], count: number): Promise<void> => {
  const held = seeds.filter((seed) => heldOutSeeds.includes(seed));
  if (held.length > 0) throw new RangeError(`seeds ${held.join(', ')} are held out: run evaluate without --seeds`);
  const sample: Sample = { split: 'train', seeds, count, settings };
  for (const run of runsOf(sample, await allApart(jobsOf(sample))))
    process.stdout.write(`${renderEvaluationText({ engine, runs: [run] })}\n${operatorLines(run)}\n`);
};

const publish = async (): Promise<void> => {
  const train: Sample = { split: 'train', seeds: trainingSeeds, count: COUNT, settings: ['alone', 'decisions'] };
  const heldOut: Sample = { split: 'held-out', seeds: heldOutSeeds, count: COUNT, settings };
  const messages = await allApart([
    ...jobsOf(heldOut),
    ...jobsOf(train),
    { file: 'evaluate-studies.ts', args: heldOutSeeds },
  ]);
  const report: EvaluationReport = {
    engine,
    runs: [...runsOf(train, messages), ...runsOf(heldOut, messages)],
    studies: messages.find(isStudies) ?? [],
    plots: {
      precisionRecall: 'evaluation/precision-recall.svg',
      reliability: 'evaluation/reliability.svg',
      honestFlags: 'evaluation/honest-flags.svg',
    },
  };
  const shown = report.runs.at(-1);
  if (shown !== undefined) {
    const drawn = plots(shown.evaluation);
    mkdirSync(join('docs', 'evaluation'), { recursive: true });
    writeFileSync(join('docs', 'evaluation.md'), renderEvaluation(report));
    writeFileSync(join('docs', 'evaluation', 'precision-recall.svg'), drawn.precisionRecall);
    writeFileSync(join('docs', 'evaluation', 'reliability.svg'), drawn.reliability);
    writeFileSync(join('docs', 'evaluation', 'honest-flags.svg'), drawn.honestFlags);
  }
  process.stdout.write(renderEvaluationText(report));
};

if (values.seeds === undefined) await publish();
else await develop(values.seeds.split(',').map(Number), Number(values.count ?? COUNT));
