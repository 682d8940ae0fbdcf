import { Writable } from 'node:stream';
import { commands, serviceCommands } from './commands.ts';
import type { Io } from './io.ts';

const verbs = [...commands.keys(), ...serviceCommands.keys()].join('|');
const named = new RegExp(`(?<![\\w/.-])(?<!npx )gatehouse (?=(?:${verbs})\\b|--help)`, 'g');

/** What somebody reads at a keyboard, with commands as they type them. Errors are for the stream beneath to tell. */
const toReader = (stream: Io['stdout']): Io['stdout'] =>
  Object.assign(
    new Writable({
      decodeStrings: false,
      write: (chunk: unknown, _, done) => {
        const shown = chunk instanceof Uint8Array ? chunk : String(chunk).replaceAll(named, 'npx gatehouse ');
        stream.write(shown, () => done());
      },
    }),
    { isTTY: stream.isTTY === true, columns: stream.columns ?? 0 },
  );

/**
 * The one rule for commands that Gatehouse tells people to type: every text says `gatehouse VERB`, and where npm or npx
 * ran it, a terminal shows `npx gatehouse VERB`. Files and pipes get what is written, for programs.
 */
export const asCalled = (io: Io): Io => {
  if (io.environment['npm_execpath'] === undefined) return io;
  return {
    ...io,
    stdout: io.stdout.isTTY === true ? toReader(io.stdout) : io.stdout,
    stderr: io.stderr.isTTY === true ? toReader(io.stderr) : io.stderr,
  };
};
