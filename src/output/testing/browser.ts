import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import chromiumForServers from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** A browser that started, or why none did. */
export type Started = { readonly browser: Browser } | { readonly reason: string };

const options = { args: ['--no-sandbox', '--no-zygote', '--disable-gpu'] };
/** The packed Chromium unpacks itself at first use; another process may find it half unpacked. */
const ATTEMPTS = 20;
const PAUSE = 1_500;

const candidates: readonly (() => Promise<string>)[] = [
  async () => process.env['CHROMIUM_PATH'] ?? '',
  () => chromiumForServers.executablePath(),
  async () => '/usr/bin/chromium',
];

const firstLine = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);

const start = async (): Promise<Started> => {
  const reasons = new Set<string>();
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    for (const candidate of candidates) {
      try {
        const executablePath = await candidate();
        if (!existsSync(executablePath)) continue;
        return { browser: await chromium.launch({ ...options, executablePath }) };
      } catch (error) {
        reasons.add(firstLine(error));
      }
    }
    if (reasons.size === 0) break;
    await wait(PAUSE);
  }
  return { reason: reasons.size === 0 ? 'no Chromium was found' : [...reasons].join('; ') };
};

let started: Promise<Started> | undefined;

/**
 * The Chromium of CHROMIUM_PATH, of the development dependencies, or of the system, whichever starts first. All test
 * files of a process share it: they close what they opened in it, and it ends with the process.
 */
export const startBrowser = (): Promise<Started> => {
  started ??= start();
  return started;
};

/** Closes everything that a test file opened in the browser. */
export const closePages = async (given: Started): Promise<void> => {
  if ('browser' in given) await Promise.all(given.browser.contexts().map((context) => context.close()));
};
