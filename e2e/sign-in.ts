import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import type { Role } from '../src/desk/actor.ts';
import type { Desk } from './harness.ts';

const password = 'a phrase that is long';

/** Gives somebody a password; each of the codes that come back signs in once. */
export const withPassword = async (desk: Desk, role: Role, as?: string): Promise<readonly string[]> => {
  const api = await desk.api(role, as);
  const { secret } = await api.me.beginPassword();
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate();
  return (await api.me.setPassword({ body: { password, code } })).recoveryCodes;
};

/** Signs in on the page of the service. */
export const signInBy = async (page: Page, email: string, code: string): Promise<void> => {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByLabel('Code of the authenticator app').fill(code);
  await page.getByRole('button', { name: 'Sign in with a password' }).click();
};
