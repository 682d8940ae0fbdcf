import type { Page } from 'playwright-core';

/** Said by the page itself when the policy keeps it from something. */
const reportPolicy = `addEventListener('securitypolicyviolation', (event) => {
  console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile);
})`;

/**
 * Chromium notes each refused request; whether that is right is for the page to show. Graphics without a card are slow.
 * axe says when it cannot read style sheets again, as without a network.
 */
const isUsual = (text: string): boolean =>
  ['Failed to load resource', "Couldn't load preload assets"].some((begin) => text.startsWith(begin)) ||
  text.includes('GL Driver Message');

/** Collects what pages complain of: errors, what their policy refused, and whom they asked besides the service. */
export const watch = (service: URL) => {
  const faults: string[] = [];
  const expected: RegExp[] = [];
  const note = (text: string): void => {
    if (!isUsual(text) && !expected.some((like) => like.test(text))) faults.push(text);
  };
  return {
    /** Listens to a page. */
    follow: async (page: Page): Promise<void> => {
      await page.addInitScript(reportPolicy);
      page.on('pageerror', (error) => note(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') note(message.text());
      });
      page.on('request', (request) => {
        const { protocol, host } = new URL(request.url());
        if (protocol.startsWith('http') && host !== service.host) note(`asked ${host}`);
      });
    },
    expect: (...like: readonly RegExp[]): void => {
      expected.push(...like);
    },
    /** Throws when a page complained. */
    check: (): void => {
      if (faults.length > 0) throw new Error(`pages complained:\n${faults.join('\n')}`);
    },
  };
};
