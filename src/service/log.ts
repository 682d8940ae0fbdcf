import type { Log, LogFields } from '../log.ts';

const levels = ['info', 'warn', 'error'] as const;
export type LogLevel = (typeof levels)[number];

const LONGEST = 300;

const shortened = (fields: LogFields): LogFields =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, typeof value === 'string' ? value.slice(0, LONGEST) : value]),
  );

/**
 * One JSON object a line: `at`, `level`, `event` and fields. The type of the fields leaves no place for a document, and
 * callers give ids, counts and states only.
 */
export const createLog = (
  writeLine: (line: string) => void,
  { least, now }: { readonly least: LogLevel; readonly now: () => Date },
): Log => {
  const at = (level: LogLevel) => {
    if (levels.indexOf(level) < levels.indexOf(least)) return () => {};
    return (event: string, fields: LogFields = {}): void =>
      writeLine(`${JSON.stringify({ at: now().toISOString(), level, event, ...shortened(fields) })}\n`);
  };
  return { info: at('info'), warn: at('warn'), error: at('error') };
};
