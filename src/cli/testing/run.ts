import { Readable, Writable } from 'node:stream';
import type { Io } from '../io.ts';
import { main } from '../main.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly stdin?: string | Buffer;
  readonly environment?: Readonly<Record<string, string>>;
  /** Called with the stop function as soon as the command listens for an interrupt. */
  readonly interrupt?: (stop: () => void) => void;
}

/** An `Io` whose output is caught. */
export const catchingIo = ({ stdin = '', environment = {}, interrupt }: Surroundings = {}) => {
  const caught = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk, _encoding, done) {
        caught[name] += String(chunk);
        done();
      },
    });
  const io: Io = {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    environment,
    onInterrupt: (stop) => {
      interrupt?.(stop);
      return () => {};
    },
  };
  return { io, caught };
};

/** Runs one command line in this process with its output caught. */
export const run = async (args: readonly string[], surroundings: Surroundings = {}): Promise<Ran> => {
  const { io, caught } = catchingIo(surroundings);
  const code = await main(args, io);
  return { code, ...caught };
};
