import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { percentile } from '../service/load.ts';

/** Somebody's session at a service. */
export interface Visitor {
  readonly url: string;
  readonly cookie: { readonly name: string; readonly value: string };
}

/** A page in a profile of its own, so that nothing is in its cache, and how to be rid of it. */
export const freshPage = async (
  browser: Browser,
  { url, cookie }: Visitor,
): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  await context.addCookies([{ ...cookie, url }]);
  return { page: await context.newPage(), close: () => context.close() };
};

/** Milliseconds from the start of the navigation until the next frame after an expression of the page became true. */
const untilTrue = (page: Page, expression: string): Promise<number> =>
  page.evaluate<number>(`new Promise((resolve) => {
    const look = () => ${expression} ? requestAnimationFrame(() => resolve(performance.now())) : requestAnimationFrame(look);
    look();
  })`);

/** From the start of the navigation until a row stands there and the keyboard moves it. */
export const queueInteractive = async (page: Page, url: string): Promise<number> => {
  await page.goto(`${url}/cases`, { waitUntil: 'commit' });
  const press = `document.querySelector('.queue-row .queue-name') !== null && (document.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'j', bubbles: true })), document.activeElement?.closest('.queue-row') !== null)`;
  return untilTrue(page, press);
};

/** Bytes of everything that a page loaded for its first look, each compressed as it would be sent. */
export const firstLoad = async (page: Page, url: string): Promise<{ readonly code: number; readonly data: number }> => {
  let [code, data] = [0, 0];
  const waiting: Promise<void>[] = [];
  page.on('response', (response) => {
    const count = async (): Promise<void> => {
      const { pathname } = new URL(response.url());
      // The stream of events never ends.
      if (pathname === '/api/v1/events') return;
      const bytes = gzipSync(await response.body().catch(() => Buffer.alloc(0)), { level: 9 }).length;
      if (pathname.startsWith('/api/')) data += bytes;
      else code += bytes;
    };
    waiting.push(count());
  });
  await queueInteractive(page, url);
  await Promise.all(waiting);
  return { code, data };
};

/** Milliseconds between pressing and letting go of a button, as hands do it. */
const PRESS = 80;

/** Milliseconds for which a list is looked at before the next case of it is opened. */
const LOOK = 500;

/** What somebody who opens a case waits for, in milliseconds from the click. */
export interface Opened {
  /** Until the first frame that says why one should look. */
  readonly why: number;
  /** Until the first frame with all of its evidence and the application. */
  readonly whole: number;
}

/** Opens the case of a row by the mouse or by Enter, goes back, and looks at the list for a moment. */
export const caseOpens = async (page: Page, index: number, by: 'mouse' | 'keyboard'): Promise<Opened> => {
  const link = page.locator(`.queue-row[aria-rowindex="${index + 2}"] .queue-name`);
  await link.waitFor();
  const name = await link.textContent();
  const took = page.evaluate<Opened>(`new Promise((resolve) => {
    let clicked, why;
    addEventListener('click', () => { clicked = performance.now(); }, { once: true, capture: true });
    const look = () => {
      if (clicked !== undefined && why === undefined && document.querySelector('.case-reasons li') !== null)
        requestAnimationFrame(() => { why ??= performance.now() - clicked; });
      if (why === undefined || document.querySelector('.case-waterfall') === null) requestAnimationFrame(look);
      else requestAnimationFrame(() => resolve({ why, whole: performance.now() - clicked }));
    };
    look();
  })`);
  if (by === 'mouse') await link.click({ delay: PRESS });
  else {
    await link.focus();
    await page.keyboard.press('Enter');
  }
  const milliseconds = await took;
  await page.getByRole('heading', { level: 1, name: name ?? '' }).waitFor();
  await page.goBack();
  await link.waitFor();
  await page.waitForTimeout(LOOK);
  return milliseconds;
};

/** What the browser itself takes for a page of one line, in the same run. */
export const bareNavigation = async (browser: Browser): Promise<number> => {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>bare</title><p id="it">bare</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const times: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'commit' });
    times.push(await untilTrue(page, `document.querySelector('#it') !== null`));
    await context.close();
  }
  server.closeAllConnections();
  server.close();
  return percentile(times, 0.5);
};
