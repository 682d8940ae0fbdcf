import { z } from 'zod';
import { createAuthenticator } from '../../../access/testing/authenticator.ts';
import { CreationOptions, RequestOptions } from '../../../api/contracts/sign-in-passkey.ts';
import type { Access } from '../../../desk/sign-in.ts';
import { publicUrl, tokenOf } from '../../../desk/testing/access.ts';
import type { App } from '../../app.ts';
import type { Route } from '../../route.ts';
import { testApp } from '../../testing/app.ts';
import { accountsRoutes } from '../accounts.ts';
import { apiKeysRoutes } from '../api-keys.ts';
import { signInRoutes } from '../sign-in.ts';
import { authenticateBy, checkSiteBy } from '../sign-in-asker.ts';
import { meRoutes } from '../sign-in-own.ts';

/** The application with the routes of accounts, keys and sign-in, and what a test adds, guarded as in the product. */
export const accessApp = (access: Access, more: readonly Route[] = []): App =>
  testApp({
    routes: [
      ...signInRoutes(access),
      ...meRoutes(access),
      ...accountsRoutes(access),
      ...apiKeysRoutes(access),
      ...more,
    ],
    authenticate: authenticateBy(access),
    checkSite: checkSiteBy(access),
    hosts: 'any',
  });

const Said = z.looseObject({ csrf: z.string().nullish() });

/** A browser that keeps cookies and the token, as the console does. */
export const openBrowser = (app: App) => {
  const cookies = new Map<string, string>();
  let csrf: string | undefined;
  const send = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await app.request(new URL(path, publicUrl).href, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(method === 'GET' ? {} : { Origin: publicUrl.origin, 'Sec-Fetch-Site': 'same-origin' }),
        ...(csrf === undefined ? {} : { 'X-CSRF-Token': csrf }),
        Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...headers,
      },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  const ask = async (method: string, path: string, body?: unknown): Promise<Record<string, unknown>> => {
    const response = await send(method, path, body);
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
    return response.status === 204 ? {} : z.looseObject({}).parse(await response.json());
  };
  /** As a page does after each change of session. */
  const look = async () => {
    const session = Said.parse(await ask('GET', '/api/v1/session'));
    csrf = session.csrf ?? undefined;
    return session;
  };
  return { send, ask, look, cookies };
};

export type TestBrowser = ReturnType<typeof openBrowser>;

/** The first administrator with a passkey. */
export const setUp = async (access: Access, page: TestBrowser, roles: readonly string[] = []) => {
  const token = tokenOf(await access.links.firstAdministratorLink());
  await page.ask('POST', '/api/v1/set-up', { token, name: 'Ada Admin', email: 'ada@example.com', roles });
  await page.look();
  const device = createAuthenticator(publicUrl.origin);
  const options = CreationOptions.parse(await page.ask('POST', '/api/v1/me/passkeys/options'));
  await page.ask('POST', '/api/v1/me/passkeys', device.create(options));
  await page.look();
  return device;
};

/** Signs in by passkey. */
export const signIn = async (page: TestBrowser, device: ReturnType<typeof createAuthenticator>) => {
  const options = RequestOptions.parse(await page.ask('POST', '/api/v1/sign-in/passkey/options'));
  const session = await page.ask('POST', '/api/v1/sign-in/passkey', device.get(options));
  await page.look();
  return session;
};
