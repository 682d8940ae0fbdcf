import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { startBrowser } from '../src/output/testing/browser.ts';

/** Takes the pictures of docs/screens from out/report.html, which `npm run demo` writes. */
const views = [
  { name: 'report', width: 1440, height: 1000, scheme: 'light', shows: 'summary' },
  { name: 'campaigns', width: 1440, height: 1100, scheme: 'light', shows: 'campaigns' },
  { name: 'campaigns-narrow', width: 390, height: 844, scheme: 'light', shows: 'campaigns' },
  { name: 'person', width: 1440, height: 1000, scheme: 'light', shows: 'person' },
  { name: 'person-links', width: 1440, height: 1000, scheme: 'light', shows: 'links' },
  { name: 'person-dark', width: 1440, height: 1000, scheme: 'dark', shows: 'person' },
  { name: 'person-narrow', width: 390, height: 844, scheme: 'light', shows: 'person' },
] as const;

type Shows = (typeof views)[number]['shows'];

/** Brings the page to what is to be seen; false where the report has no such part. */
const arrive: Readonly<Record<Shows, (page: Page) => Promise<boolean>>> = {
  summary: async () => true,
  campaigns: async (page) => {
    if ((await page.locator('.campaign').count()) === 0) return false;
    await page.evaluate('document.getElementById("campaigns")?.scrollIntoView()');
    return true;
  },
  person: async (page) => {
    for (const key of ['j', 'k', 'Enter']) await page.keyboard.press(key);
    await page.evaluate('document.getElementById("ranking")?.scrollIntoView()');
    return true;
  },
  links: async (page) => {
    await page.evaluate('document.getElementById("ranking")?.scrollIntoView()');
    const linked = page.locator('.row .tag').first();
    if ((await linked.count()) === 0) return false;
    await linked.click();
    await page.evaluate('document.querySelector(".links")?.scrollIntoView()');
    return true;
  },
};

const started = await startBrowser();
if (!('browser' in started)) throw new Error(`no browser could be started: ${JSON.stringify(started)}`);
mkdirSync(join('docs', 'screens'), { recursive: true });
for (const { name, width, height, scheme, shows } of views) {
  const page = await started.browser.newPage({ viewport: { width, height }, colorScheme: scheme });
  await page.goto(pathToFileURL(resolve('out/report.html')).href);
  const there = await arrive[shows](page);
  await page.waitForTimeout(500);
  if (there) await page.screenshot({ path: join('docs', 'screens', `${name}.png`) });
  else process.stderr.write(`${name}.png is left as it is: the report has no such part\n`);
  await page.close();
}
await started.browser.close();
