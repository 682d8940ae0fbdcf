import { createReadStream } from 'node:fs';
import { Decision } from '../engine/contract/decision.ts';

/** A line of a decisions file that was not used. */
export interface DecisionRejection {
  readonly file: string;
  /** Counted from 1; null when the rest of the file is meant. */
  readonly line: number | null;
  /** JSON pointer; null for the line as a whole. */
  readonly field: string | null;
  readonly reason: string;
}

export type DecisionReading =
  | { readonly ok: true; readonly decision: Decision; readonly line: number }
  | { readonly ok: false; readonly rejection: DecisionRejection };

export interface DecisionLimits {
  /** Characters of one line. */
  readonly longestLine: number;
  /** Lines of one file, blank ones too. */
  readonly mostLines: number;
}

const LIMITS: DecisionLimits = { longestLine: 10_000, mostLines: 10_000_000 };

/** Reads one line: one JSON object of the decision format. Unknown fields are ignored. */
const readLine = (text: string, file: string, line: number): DecisionReading => {
  const reject = (field: string | null, reason: string): DecisionReading => ({
    ok: false,
    rejection: { file, line, field, reason },
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return reject(null, 'the line is not JSON');
  }
  const parsed = Decision.safeParse(value);
  if (parsed.success) return { ok: true, decision: parsed.data, line };
  const [issue] = parsed.error.issues;
  const path = (issue?.path ?? []).map((part) => `/${String(part)}`).join('');
  return reject(path === '' ? null : path, issue?.message ?? 'the line is not a decision');
};

interface Line {
  readonly text: string;
  /** True when the line was longer than allowed and only its beginning is here. */
  readonly cut: boolean;
}

/** Lines of a file with bounded memory: what a line holds beyond the limit is dropped. */
async function* linesOf(file: string, longest: number): AsyncGenerator<Line> {
  let text = '';
  let cut = false;
  for await (const piece of createReadStream(file, { encoding: 'utf8' })) {
    const parts = String(piece).split('\n');
    for (const [index, part] of parts.entries()) {
      if (index > 0) {
        yield { text, cut };
        text = '';
        cut = false;
      }
      if (text.length + part.length > longest) cut = true;
      else if (!cut) text += part;
    }
  }
  if (text !== '' || cut) yield { text, cut };
}

/**
 * Reads a decisions file (JSON Lines) one line at a time. A bad line is named with file, line, field and reason and
 * never loses the others; blank lines and a byte order mark are passed over. A file that cannot be read throws what
 * the system says.
 */
export async function* readDecisions(file: string, limits: DecisionLimits = LIMITS): AsyncGenerator<DecisionReading> {
  let line = 0;
  for await (const { text, cut } of linesOf(file, limits.longestLine)) {
    line += 1;
    if (line > limits.mostLines) {
      const reason = `the file has more than ${limits.mostLines} lines; those behind are not read`;
      yield { ok: false, rejection: { file, line: null, field: null, reason } };
      return;
    }
    if (cut) {
      const reason = `the line has more than ${limits.longestLine} characters`;
      yield { ok: false, rejection: { file, line, field: null, reason } };
      continue;
    }
    const bare = (line === 1 ? text.replace(/^\uFEFF/, '') : text).trim();
    if (bare !== '') yield readLine(bare, file, line);
  }
}
