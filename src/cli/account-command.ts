import { Problem } from '../desk/problem.ts';
import { createAccess } from '../desk/sign-in.ts';
import { accessSettingsOf } from '../service/access-settings.ts';
import { commandLine, withStore } from '../service/command-store.ts';
import { readConfiguration } from '../service/config.ts';
import { type ExitCode, type Io, UsageError, write } from './io.ts';
import { minute } from './text.ts';

const help = `gatehouse account reset EMAIL

Ends all sessions and ways to sign in of an account, opens it if it was closed,
and prints an address by which its owner begins anew. For when nobody else can:
whoever can run this on the machine can reach every account. It is logged.

Takes the settings of gatehouse serve; --public-url says what the printed
address begins with.
Exit codes: 0 done, 2 could not run.
`;

/** `gatehouse account reset EMAIL`. */
export const accountCommand = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  if (args.includes('--help')) {
    await write(io.stdout, help);
    return 0;
  }
  const { settings, positionals } = await readConfiguration(args, io.environment);
  const [verb, email, ...others] = positionals;
  if (verb !== 'reset' || email === undefined || others.length > 0)
    throw new UsageError('account takes: reset EMAIL\nSee gatehouse account --help');
  return withStore<ExitCode>(
    settings,
    (line) => void io.stderr.write(line),
    async (store) => {
      const { accounts } = createAccess(store, accessSettingsOf(settings));
      try {
        const { url, expiresAt } = await accounts.resetByEmail(commandLine, email);
        await write(io.stderr, `Works once, until ${minute(expiresAt)}:\n`);
        await write(io.stdout, `${url.href}\n`);
        return 0;
      } catch (error) {
        if (error instanceof Problem) throw new UsageError(error.message);
        throw error;
      }
    },
  );
};
