import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArchive } from '../documents/archive.ts';
import { createDocumentPool } from '../documents/pool.ts';
import type { Decision } from '../engine/contract/decision.ts';
import { parseResumeText } from '../engine/intake/resume-text/parse.ts';
import type { Batch } from '../input/batch.ts';
import { inputSize, readInputs } from '../input/read.ts';
import { readDecisions } from '../learning/read-decisions.ts';
import { attachDocuments } from '../screening/attach-documents.ts';
import { readHistory, readPastResults } from '../screening/history.ts';
import { type Run, runScreening } from '../screening/run.ts';
import { policyOf, type Setup } from '../screening/setup.ts';
import { type ExitCode, type Io, UsageError, write } from './io.ts';
import { readPolicyFile, readWeightsFile } from './policy-file.ts';
import { resultLines, saveCsv, saveReport, showTable, summaryOf } from './present.ts';
import { startProgress } from './progress.ts';
import { readScreenOptions, type ScreenOptions } from './screen-options.ts';

const exitCode = (failOn: ScreenOptions['failOn'], { ledger, rejected }: Run): ExitCode => {
  if (ledger.count === 0 && rejected > 0) return 2; // there was something to screen, and nothing could be read
  if (failOn === undefined) return 0;
  const { review, priority } = ledger.bandCounts();
  return priority + (failOn === 'review' ? review : 0) > 0 ? 1 : 0;
};

const show = async (
  run: Run,
  options: ScreenOptions,
  { io, setup }: { readonly io: Io; readonly setup: Setup },
): Promise<void> => {
  const compiled = policyOf(setup.policy, setup.weights);
  const summary = summaryOf(run, compiled);
  const destination = { io, out: options.out };
  if (options.formats.includes('jsonl') && options.out === undefined)
    for await (const line of resultLines(run)) await write(io.stdout, line);
  if (options.formats.includes('csv')) await saveCsv(run, destination);
  if (options.formats.includes('html'))
    await saveReport(run, summary, {
      ...destination,
      policy: compiled,
      budget: options.budget,
      inputs: options.inputs,
    });
  if (options.formats.includes('table')) await showTable(run, summary, { io, top: options.top });
  if (options.quiet) return;
  const files = options.formats.flatMap((format) =>
    format === 'table' ? [] : [format === 'html' ? 'report.html' : `results.${format}`],
  );
  if (options.out !== undefined && files.length > 0)
    await write(io.stderr, `Written: ${files.map((file) => join(options.out ?? '', file)).join(', ')}\n`);
};

/** Decisions in order of time, and a note on each line that is none. */
const decisionsOf = async (path: string | undefined): Promise<{ decisions: Decision[]; notes: string[] }> => {
  const decisions: Decision[] = [];
  const notes: string[] = [];
  if (path === undefined) return { decisions, notes };
  if (!existsSync(path)) throw new UsageError(`--decisions ${path}: there is no such file`);
  for await (const reading of readDecisions(path)) {
    if (reading.ok) decisions.push(reading.decision);
    else {
      const { file, line, field, reason } = reading.rejection;
      notes.push(`${file}${line === null ? '' : `:${line}`}: ${field === null ? '' : `${field}: `}${reason}`);
    }
  }
  const time = ({ decidedAt }: Decision): number => Date.parse(decidedAt);
  return { decisions: decisions.sort((a, b) => time(a) - time(b)), notes };
};

const resumeHint = (options: ScreenOptions, run: Run): string =>
  options.out === undefined
    ? `Stopped after ${run.ledger.count} applications. With --out FOLDER a stopped run can go on by --resume.\n`
    : `Stopped after ${run.ledger.count} applications. To go on: the same command with --resume\n`;

/** `gatehouse screen INPUT…`: screens everything, writes and shows the ranking. */
export const screenCommand = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  const options = readScreenOptions(args);
  const policy = options.policy === undefined ? undefined : await readPolicyFile(options.policy);
  const knownWeights = options.weights === undefined ? {} : { weights: await readWeightsFile(options.weights) };
  const challenger = options.challenger === undefined ? undefined : await readWeightsFile(options.challenger);
  const missing = options.history.find((path) => !existsSync(path));
  if (missing !== undefined) throw new UsageError(`--history ${missing}: there is no such file or folder`);
  const { decisions, notes } = await decisionsOf(options.decisions);
  const setup: Setup = { policy, ...knownWeights, referenceDirectory: options.reference };
  const temporary = options.out === undefined ? await mkdtemp(join(tmpdir(), 'gatehouse-')) : undefined;
  const documents = createDocumentPool({ processes: Math.max(1, Math.min(options.threads, availableParallelism())) });
  const stop = new AbortController();
  const unlisten = io.onInterrupt(() => stop.abort());
  const progress = startProgress(io, await inputSize(options.inputs).catch(() => 0), options.quiet ? 'quiet' : 'shown');
  let run: Run | undefined;
  try {
    const read = (paths: readonly string[], onRead: (bytes: number) => void): AsyncIterable<Batch> => {
      const batches = readInputs(paths, {
        map: options.map,
        ...(options.preset === undefined ? {} : { preset: options.preset }),
        ...(options.receivedAt === undefined ? {} : { receivedAt: options.receivedAt }),
        stdin: io.stdin,
        extract: (input) => documents.extract(input),
        archive: readArchive,
        // A résumé whose name is not found is still screened; a dash compares with no name.
        nameOf: (text) => parseResumeText(text).basics?.name ?? '—',
        note: ({ file, says }) => notes.push(`${file}: ${says}`),
        onRead,
      });
      return attachDocuments(batches, (input) => documents.extract(input));
    };
    run = await runScreening({
      setup,
      batches: read(options.inputs, (bytes) => progress.read(bytes)),
      history: () => readHistory({ paths: options.history, setup, read: (paths) => read(paths, () => {}) }),
      pastResults: () => readPastResults(options.history),
      decisions,
      hindsight: options.hindsight,
      challenger,
      directory: options.out ?? temporary ?? '.',
      mode: options.resume ? 'resume' : 'fresh',
      threads: options.threads,
      budget: options.budget,
      progress: (screened) => progress.update(screened),
      stop: stop.signal,
    });
    progress.clear();
    if (!options.quiet) for (const note of notes) await write(io.stderr, `${note}\n`);
    await show(run, options, { io, setup });
    if (run.stopped) {
      await write(io.stderr, resumeHint(options, run));
      return 130;
    }
    return exitCode(options.failOn, run);
  } finally {
    unlisten();
    await documents.close();
    await run?.folder.close();
    if (temporary !== undefined) await rm(temporary, { recursive: true, force: true });
  }
};
