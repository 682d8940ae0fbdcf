import chromiumForServers from '@sparticuz/chromium';

/** The packed Chromium unpacks itself at first use: once before the tests, as two files at once would disturb each other. */
export const setup = async (): Promise<void> => {
  if (process.env['CHROMIUM_PATH'] === undefined) await chromiumForServers.executablePath().catch(() => undefined);
};
