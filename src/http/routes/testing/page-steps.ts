import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const password = 'a phrase that is long';

/** Waits until a step of this heading is shown. */
export const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
/** Presses a button. */
export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** What the step that is shown says went wrong. */
export const alert = (page: Page) => page.locator('section:not([hidden]) [role=alert]:not(:empty)').textContent();
/** The text of what has the focus. */
export const focused = (page: Page) => page.evaluate<string>('document.activeElement.textContent');

/** What each colour scheme is asked: everything of the first, and of the second the rules that look at colours. */
const asked = {
  light: "{ resultTypes: ['violations'] }",
  dark: "{ resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block'] }",
};

/** What speaks against a step as it stands: in both colours, wide and narrow. */
export const findings = async (page: Page): Promise<readonly string[]> => {
  const found: string[] = [];
  await page.evaluate(axe);
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 1440]) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      const said = await page.evaluate<string[]>(
        `axe.run(${asked[colorScheme]}).then((it) => it.violations.map((one) => one.impact + ' ' + one.id + ': ' + one.nodes[0].html))`,
      );
      const over = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      found.push(...said, ...(over > 0 ? [`${over} too wide`] : []));
    }
  }
  return found;
};

/** Name and address of the first administrator. */
export const fillDetails = async (page: Page): Promise<void> => {
  await page.getByLabel('Your name').fill('Ada Admin');
  await page.getByLabel('E-mail address').fill('ada@example.com');
};

/** From the choice of ways to sign in to the recovery codes; gives them with the app. */
export const setPassword = async (page: Page) => {
  await press(page, 'Set a password');
  await heading(page, 'Password and authenticator app');
  const secret = (await page.locator('.key code').textContent()) ?? '';
  const app = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) });
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByLabel('Code that the app shows now').fill(app.generate());
  await press(page, 'Set password');
  await heading(page, 'Keep your recovery codes');
  return { app, secret, codes: await page.locator('#code-list code').allTextContents() };
};

/** Signs in by password and code. */
export const fillSignIn = async (page: Page, code: string): Promise<void> => {
  await page.getByLabel('E-mail address').fill('ada@example.com');
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByLabel('Code of the authenticator app').fill(code);
  await press(page, 'Sign in with a password');
};

/** A device that makes passkeys and unlocks them by itself. */
export const giveDevice = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
};
