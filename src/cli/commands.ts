import type { ExitCode, Io } from './io.ts';

export type Command = (args: readonly string[], io: Io) => Promise<ExitCode>;

/**
 * Commands by verb. Each is loaded when it is called: what the service needs takes most of a second to load, and
 * screening a file must not wait for it.
 */
export const commands: ReadonlyMap<string, () => Promise<Command>> = new Map<string, () => Promise<Command>>([
  ['screen', async () => (await import('./screen-command.ts')).screenCommand],
  ['explain', async () => (await import('./explain-command.ts')).explainCommand],
  ['campaigns', async () => (await import('./campaigns-command.ts')).campaignsCommand],
  ['why', async () => (await import('./why-command.ts')).whyCommand],
  ['learn', async () => (await import('./learn-command.ts')).learnCommand],
  ['link', async () => (await import('./link-command.ts')).linkCommand],
  ['signals', async () => (await import('./signals-command.ts')).signalsCommand],
  ['simulate', async () => (await import('./simulate-command.ts')).simulateCommand],
  ['evaluate', async () => (await import('./evaluate-command.ts')).evaluateCommand],
  ['reference', async () => (await import('./reference-command.ts')).referenceCommand],
]);

/** Commands of the service; each explains itself with `--help`. */
export const serviceCommands: ReadonlyMap<string, () => Promise<Command>> = new Map<string, () => Promise<Command>>([
  ['serve', async () => (await import('./serve-command.ts')).serveCommand],
  ['worker', async () => (await import('./worker-command.ts')).workerCommand],
  ['demo', async () => (await import('./demo-command.ts')).demoCommand],
  ['doctor', async () => (await import('./doctor-command.ts')).doctorCommand],
  ['account', async () => (await import('./account-command.ts')).accountCommand],
  ['audit', async () => (await import('./audit-command.ts')).auditCommand],
  ['keys', async () => (await import('./keys-command.ts')).keysCommand],
  ['backup', async () => (await import('./backup-command.ts')).backupCommand],
  ['restore', async () => (await import('./restore-command.ts')).restoreCommand],
  ['export', async () => (await import('./export-command.ts')).exportCommand],
  ['import', async () => (await import('./import-command.ts')).importCommand],
]);
