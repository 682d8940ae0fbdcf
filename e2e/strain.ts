import type { Page } from 'playwright-core';

/** How many times slower than this machine pages compute and wait, from `STRAIN`; 1 without. */
const strain = Number(process.env['STRAIN'] ?? 1);

/** Makes a page as slow as on a machine that does much else: what passes by luck alone fails here. */
export const slowDown = async (page: Page): Promise<void> => {
  if (!(strain > 1)) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: strain });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 50 * strain,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
};
