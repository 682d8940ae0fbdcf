import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { ContractBook } from '../../api/contract.ts';
import { contracts } from '../../api/contracts/index.ts';
import { closePages, startBrowser } from '../../output/testing/browser.ts';
import { docsRoutes } from '../routes/docs.ts';
import { testApp } from '../testing/app.ts';
import { notesContracts } from '../testing/sample.ts';
import { type Listening, listening } from '../testing/server.ts';

const started = await startBrowser();
const reason = 'reason' in started ? started.reason : undefined;
if (reason !== undefined) process.stderr.write(`page.browser.test.ts is skipped: ${reason}\n`);

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const servers: Listening[] = [];

/** Opens the page of a book of contracts and gathers what it should not have done. */
const open = async (
  book: ContractBook,
  width: number,
  colorScheme: 'light' | 'dark',
): Promise<{ page: Page; faults: string[] }> => {
  if ('reason' in started) throw new Error(started.reason);
  const server = await listening(testApp({ routes: docsRoutes(book, '0.0.0') }));
  servers.push(server);
  const context = await started.browser.newContext({ viewport: { width, height: 844 }, colorScheme });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${server.url}/docs`)) faults.push(request.url());
  });
  await page.goto(`${server.url}/docs`);
  return { page, faults };
};

const overflow = (page: Page) => page.evaluate('document.documentElement.scrollWidth - innerWidth');

describe.skipIf(reason !== undefined)('the page of the interface', () => {
  afterEach(async () => {
    await closePages(started);
    for (const server of servers.splice(0)) await server.close();
  });

  test.each([
    [390, 'light'],
    [1440, 'light'],
    [390, 'dark'],
    [1440, 'dark'],
  ] as const)('%i wide and %s loads nothing else and has nothing for axe', async (width, colours) => {
    const { page, faults } = await open({ notes: notesContracts, system: contracts.system }, width, colours);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await page.locator('script').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.evaluate(await readFile(axe, 'utf8'));
    const violations = await page.evaluate<string[]>(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))',
    );
    expect(violations).toEqual([]);
  });

  test.each([390, 820, 1440])('of the whole product fits %i pixels', async (width) => {
    const { page, faults } = await open(contracts, width, 'light');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
  });

  test('leads from its list to each operation', async () => {
    const { page } = await open({ notes: notesContracts }, 1440, 'light');
    await page.getByRole('link', { name: 'Say something else' }).click();
    const operation = page.locator('[id="operation-notes.change"]');
    expect((await operation.boundingBox())?.y).toBeLessThan(100);
    expect(await operation.locator('pre').textContent()).toContain('--request PUT "$GATEHOUSE/api/v1/notes/$ID" \\\n');
  });
});
