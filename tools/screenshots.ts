import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startBrowser } from '../src/output/testing/browser.ts';

/** Takes the pictures of docs/screens from out/report.html, which `npm run demo` writes. */
const views = [
  { name: 'report', width: 1440, height: 1000, scheme: 'light', shows: 'summary' },
  { name: 'person', width: 1440, height: 1000, scheme: 'light', shows: 'person' },
  { name: 'person-dark', width: 1440, height: 1000, scheme: 'dark', shows: 'person' },
  { name: 'person-narrow', width: 390, height: 844, scheme: 'light', shows: 'person' },
] as const;

const started = await startBrowser();
if (!('browser' in started)) throw new Error(`no browser could be started: ${JSON.stringify(started)}`);
mkdirSync(join('docs', 'screens'), { recursive: true });
for (const { name, width, height, scheme, shows } of views) {
  const page = await started.browser.newPage({ viewport: { width, height }, colorScheme: scheme });
  await page.goto(pathToFileURL(resolve('out/report.html')).href);
  if (shows === 'person') {
    for (const key of ['j', 'k', 'Enter']) await page.keyboard.press(key);
    await page.evaluate('document.getElementById("ranking")?.scrollIntoView()');
    await page.waitForTimeout(500);
  }
  await page.screenshot({ path: join('docs', 'screens', `${name}.png`) });
  await page.close();
}
await started.browser.close();
