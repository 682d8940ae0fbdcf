import type { z } from 'zod';
import { cookiesOf, stepCookie, withoutSession, withoutStep } from '../../access/cookies.ts';
import { signInContracts as contracts } from '../../api/contracts/sign-in.ts';
import type { Assertion } from '../../api/contracts/sign-in-passkey.ts';
import { has, type PermissionName, permissions } from '../../desk/permissions.ts';
import { Problem } from '../../desk/problem.ts';
import type { Asker } from '../../desk/sessions.ts';
import type { Access } from '../../desk/sign-in.ts';
import type { SignedIn } from '../../desk/sign-in-parts.ts';
import { type Route, route } from '../route.ts';
import { browserOf, findAsker, keepSession } from './sign-in-asker.ts';

const names = Object.keys(permissions) as readonly PermissionName[];

const asSession = (access: Access, asker: Asker | undefined) => {
  const person = asker?.actor.kind === 'person' ? asker.actor : undefined;
  const session = asker?.session;
  return {
    person:
      person === undefined
        ? null
        : { id: person.id, name: person.name, roles: [...person.roles], jobs: [...person.jobs] },
    may: person === undefined ? [] : names.filter((name) => has(person, name)),
    csrf: session?.csrf ?? null,
    method: session?.method ?? null,
    confirmedAt: session?.confirmedAt?.toISOString() ?? null,
    singleSignOn: access.provider.name() ?? null,
  };
};

/** The answer to a sign-in: who it is, and the cookie. */
const signedIn = async (access: Access, { sessionToken }: SignedIn) => {
  const asker = await access.authenticate({ sessionToken, authorization: undefined });
  return { body: asSession(access, asker), ...keepSession(access, sessionToken) };
};

/** Only what a signature is checked by; fields that are absent stay absent. */
const asAssertion = ({ id, rawId, type, response }: z.output<typeof Assertion>) => {
  const { userHandle, ...signed } = response;
  const handle = typeof userHandle === 'string' ? { userHandle } : {};
  return { id, rawId, type, response: { ...signed, ...handle }, clientExtensionResults: {} };
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * A page that goes on to another one. A plain redirect would still be part of the navigation that another site
 * began, and a browser might hold back cookies.
 */
const goOn = (publicUrl: URL, path: string): string => {
  const url = new URL(path, publicUrl);
  const address = escaped(url.origin === publicUrl.origin ? url.href : publicUrl.href);
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${address}"><title>Gatehouse</title><p><a href="${address}">Go on</a></p>`;
};

/** Routes of signing in and out. */
export const signInRoutes = (access: Access): readonly Route[] => {
  const { publicUrl } = access.settings;
  const cookies = cookiesOf(publicUrl);
  return [
    route(contracts.session, async ({ headers }) => ({
      body: asSession(access, await findAsker(access, headers)),
    })),
    route(contracts.signOut, async (call) => {
      const asker = await findAsker(access, call.headers);
      if (asker?.session !== undefined) await access.sessions.signOut(asker);
      return { body: undefined, extras: { cookies: [withoutSession(cookies)] } };
    }),
    route(contracts.setUp, async (call) =>
      signedIn(access, await access.links.setUp(call.body, browserOf(access, call))),
    ),
    route(contracts.useLink, async (call) =>
      signedIn(access, await access.links.useLink(call.body.token, browserOf(access, call))),
    ),
    route(contracts.beginPasskey, async () => {
      const { options, stepToken } = await access.passkey.beginSignIn();
      return { body: options, extras: { cookies: [stepCookie(cookies, stepToken)] } };
    }),
    route(contracts.passkey, async (call) =>
      signedIn(access, await access.passkey.signIn(asAssertion(call.body), browserOf(access, call))),
    ),
    route(contracts.password, async (call) =>
      signedIn(access, await access.password.signIn(call.body, browserOf(access, call))),
    ),
    route(contracts.beginSingleSignOn, async ({ body }) => {
      const { url, stepToken } = await access.provider.beginSignIn(body);
      return { body: { url: url.href }, extras: { cookies: [stepCookie(cookies, stepToken)] } };
    }),
    route(contracts.singleSignOn, async (call) => {
      const query = new URLSearchParams();
      for (const [name, value] of Object.entries(call.query)) if (value !== undefined) query.set(name, value);
      const over = withoutStep(cookies);
      try {
        const asker = await findAsker(access, call.headers);
        const { sessionToken, back } = await access.provider.arrive(query, asker, browserOf(access, call));
        const kept = keepSession(access, sessionToken).extras?.cookies ?? [];
        const extras = { cookies: [...kept, over] };
        return { text: goOn(publicUrl, back), mediaType: 'text/html; charset=utf-8', extras };
      } catch (error) {
        // A person looks at this in a browser: the sign-in page says what happened.
        if (!(error instanceof Problem)) throw error;
        const extras = { cookies: [over] };
        return {
          text: goOn(publicUrl, `/sign-in?refused=${error.code}`),
          mediaType: 'text/html; charset=utf-8',
          extras,
        };
      }
    }),
  ];
};
