import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArchive } from '../documents/archive.ts';
import { createDocumentPool } from '../documents/pool.ts';
import { parseResumeText } from '../engine/intake/resume-text/parse.ts';
import { inputSize, readInputs } from '../input/read.ts';
import { attachDocuments } from '../screening/attach-documents.ts';
import { type Run, runScreening } from '../screening/run.ts';
import { policyOf } from '../screening/setup.ts';
import { type ExitCode, type Io, write } from './io.ts';
import { readPolicyFile } from './policy-file.ts';
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
  { io, policy }: { readonly io: Io; readonly policy: unknown },
): Promise<void> => {
  const compiled = policyOf(policy);
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

const resumeHint = (options: ScreenOptions, run: Run): string =>
  options.out === undefined
    ? `Stopped after ${run.ledger.count} applications. With --out FOLDER a stopped run can go on by --resume.\n`
    : `Stopped after ${run.ledger.count} applications. To go on: the same command with --resume\n`;

/** `gatehouse screen INPUT…`: screens everything, writes and shows the ranking. */
export const screenCommand = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  const options = readScreenOptions(args);
  const policy = options.policy === undefined ? undefined : await readPolicyFile(options.policy);
  const temporary = options.out === undefined ? await mkdtemp(join(tmpdir(), 'gatehouse-')) : undefined;
  const documents = createDocumentPool({ processes: Math.max(1, Math.min(options.threads, availableParallelism())) });
  const stop = new AbortController();
  const unlisten = io.onInterrupt(() => stop.abort());
  const progress = startProgress(io, await inputSize(options.inputs).catch(() => 0), options.quiet ? 'quiet' : 'shown');
  const notes: string[] = [];
  let run: Run | undefined;
  try {
    const batches = readInputs(options.inputs, {
      map: options.map,
      ...(options.preset === undefined ? {} : { preset: options.preset }),
      ...(options.receivedAt === undefined ? {} : { receivedAt: options.receivedAt }),
      stdin: io.stdin,
      extract: (input) => documents.extract(input),
      archive: readArchive,
      // A résumé whose name is not found is still screened; a dash compares with no name.
      nameOf: (text) => parseResumeText(text).basics?.name ?? '—',
      note: ({ file, says }) => notes.push(`${file}: ${says}`),
      onRead: (bytes) => progress.read(bytes),
    });
    run = await runScreening({
      setup: { policy, referenceDirectory: options.reference },
      batches: attachDocuments(batches, (input) => documents.extract(input)),
      directory: options.out ?? temporary ?? '.',
      mode: options.resume ? 'resume' : 'fresh',
      threads: options.threads,
      budget: options.budget,
      progress: (screened) => progress.update(screened),
      stop: stop.signal,
    });
    progress.clear();
    if (!options.quiet) for (const note of notes) await write(io.stderr, `${note}\n`);
    await show(run, options, { io, policy });
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
