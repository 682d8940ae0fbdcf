import { createAudit } from '../desk/audit.ts';
import { commandLine, withStore } from '../service/command-store.ts';
import { readConfiguration } from '../service/config.ts';
import type { AuditHead } from '../store/audit-chain.ts';
import { columnsOf, type ExitCode, type Io, UsageError, write } from './io.ts';
import { fill } from './text.ts';

const help = `gatehouse audit verify [--head N:HASH]
gatehouse audit head

verify walks the whole audit log and says whether each entry still follows from
the one before it. With a head that was kept elsewhere it also shows that
nothing was cut off the end or written anew.
head prints the end of the log. Keep it outside, in a ticket or another system.

Takes the settings of gatehouse serve that name the database and the key.
Exit codes: 0 whole, 1 broken, 2 could not run.
`;

const headOf = (text: string | true | undefined): AuditHead | undefined => {
  if (text === undefined) return undefined;
  const [, sequence, hash] = /^(\d{1,15}):([\da-f]{64})$/.exec(String(text)) ?? [];
  if (sequence === undefined || hash === undefined)
    throw new UsageError('--head takes what gatehouse audit head printed: 1204:9f86d0...');
  return { sequence: Number(sequence), hash };
};

const count = (entries: number): string => `${entries.toLocaleString('en')} ${entries === 1 ? 'entry' : 'entries'}`;

/** `gatehouse audit verify` and `gatehouse audit head`. */
export const auditCommand = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  if (args.includes('--help')) {
    await write(io.stdout, help);
    return 0;
  }
  const { settings, positionals, own } = await readConfiguration(args, io.environment, { head: 'value' });
  const [verb, ...others] = positionals;
  if ((verb !== 'verify' && verb !== 'head') || others.length > 0)
    throw new UsageError('audit takes: verify [--head N:HASH], or head\nSee gatehouse audit --help');
  const expected = headOf(own.get('head'));
  return withStore(
    settings,
    (line) => void io.stderr.write(line),
    async (store) => {
      const audit = createAudit(store);
      if (verb === 'head') {
        const { sequence, hash } = await audit.head(commandLine);
        await write(io.stdout, `${sequence}:${hash}\n`);
        return 0;
      }
      const { ok, entries, firstBroken, head } = await audit.verify(commandLine, { expected });
      if (ok) {
        await write(io.stdout, `The audit log is whole: ${count(entries)}\n${head.sequence}:${head.hash}\n`);
        return 0;
      }
      await write(
        io.stdout,
        fill(`The audit log is broken at entry ${firstBroken?.sequence}: ${firstBroken?.reason}`, columnsOf(io)) +
          `${count(entries)} before it ${entries === 1 ? 'is' : 'are'} whole.\n`,
      );
      return 1;
    },
  );
};
