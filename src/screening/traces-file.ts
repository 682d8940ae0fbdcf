import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { roles, spaces, type Traces } from '../engine/links/traces.ts';
import { ResultsError, wholeLines } from './results-folder.ts';

/** One line of traces.jsonl: what an application could be linked by, and bits of its own evidence. */
export interface StoredTraces {
  readonly own: number;
  readonly traces: Traces;
}

export const tracesPath = (directory: string): string => join(directory, 'traces.jsonl');

const hash = z.number().min(0).max(Number.MAX_SAFE_INTEGER);

const Stored = z.object({
  own: z.number(),
  traces: z.object({
    applicationId: z.string(),
    at: z.number(),
    role: z.string(),
    shownName: z.string(),
    name: z.array(z.string()).max(20).readonly(),
    script: z.enum(['latin', 'other']),
    region: hash,
    town: hash,
    keys: z
      .array(
        z.object({ space: z.enum(spaces), hash, role: z.enum(roles), field: z.string(), shown: z.string().max(200) }),
      )
      .max(100)
      .readonly(),
    jobs: z
      .array(z.object({ employer: hash, from: z.number(), to: z.number() }))
      .max(50)
      .readonly(),
    schools: z.array(hash).max(50).readonly(),
    signature: z.array(z.number().int().min(0).max(255)).max(1_000).readonly().nullable(),
    passages: z
      .array(
        z.object({
          section: z.enum(['job', 'project', 'summary']),
          keys: z.array(hash).max(10).readonly(),
          field: z.string(),
        }),
      )
      .max(100)
      .readonly(),
  }),
});

/** The traces of an earlier run, checked line by line. Throws {@link ResultsError} on a line of another form. */
export async function* readTracesFile(directory: string): AsyncGenerator<StoredTraces> {
  const path = tracesPath(directory);
  if (!existsSync(path)) throw new ResultsError(`${path}: there is no such file; screen with --out ${directory} first`);
  let line = 0;
  for await (const text of wholeLines(path)) {
    line += 1;
    const parsed = Stored.safeParse(JSON.parse(text));
    if (!parsed.success)
      throw new ResultsError(`${path}:${line}: not a line of traces (${parsed.error.issues[0]?.path.join('.')})`);
    yield parsed.data;
  }
}

/** A line that this version wrote itself a moment ago. */
export const parseTraces = (line: string): StoredTraces => JSON.parse(line);
