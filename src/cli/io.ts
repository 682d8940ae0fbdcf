import type { Readable, Writable } from 'node:stream';

/** The outside world as commands see it, so that tests can stand in for a terminal. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Called once when the person at the keyboard asks to stop; returns a way to stop listening. */
  onInterrupt(stop: () => void): () => void;
}

/** Exit codes: 0 done, 1 something to review (with --fail-on) or a check that failed, 2 could not run. */
export type ExitCode = 0 | 1 | 2 | 130;

/** The command line is not understood; the message says what is and what was given. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Width to write for: the terminal's, or $COLUMNS, or 80. */
export const columnsOf = (io: Io): number => {
  const stated = Number(io.environment['COLUMNS']);
  const wide = io.stdout.columns ?? 0; // 0 on a terminal that does not know
  if (wide > 0) return wide;
  return Number.isInteger(stated) && stated >= 40 ? stated : 80;
};

/** Colour only on a terminal that has not asked for none (https://no-color.org). */
export const colourOf = (io: Io): 'ansi' | 'none' =>
  io.stdout.isTTY === true && (io.environment['NO_COLOR'] ?? '') === '' && io.environment['TERM'] !== 'dumb'
    ? 'ansi'
    : 'none';

/** Writes a text and waits for a slow reader. A reader that has gone away (`| head`) is no error. */
export const write = (stream: Writable, text: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error === null || error === undefined || ('code' in error && error.code === 'EPIPE')) resolve();
      else reject(error);
    });
  });
