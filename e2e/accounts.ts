import { cookiesOf } from '../src/access/cookies.ts';
import { createClient } from '../src/api/client.ts';
import type { Person, Role } from '../src/desk/actor.ts';
import type { Asker } from '../src/desk/sessions.ts';
import { firstAdministrator, invited } from '../src/desk/testing/access.ts';
import type { Served } from '../src/http/routes/testing/pages.ts';

/** Somebody with a session of their own. */
export interface Account {
  readonly person: Person;
  /** Another one after each change of how they sign in. */
  cookie: { readonly name: string; readonly value: string };
}

/** Names by which tests and pictures know people. */
const names: Readonly<Record<Role, string>> = {
  recruiter: 'Rosa Recruiter',
  analyst: 'Ann Analyst',
  lead: 'Lea Lead',
  administrator: 'Ada Admin',
  auditor: 'Aude Auditor',
};

/** Who works at a desk: accounts are made, by invitation and passkey, when they are first asked for. */
export const createAccounts = ({ url, access }: Served) => {
  const cookieName = cookiesOf(access.settings.publicUrl).session;
  const made = new Map<string, Promise<Account>>();

  const accountOf = (asker: Asker, sessionToken: string): Account => {
    if (asker.actor.kind !== 'person') throw new Error('a session is of a person');
    return { person: asker.actor, cookie: { name: cookieName, value: sessionToken } };
  };
  let first: ReturnType<typeof firstAdministrator> | undefined;
  const administrator = (): ReturnType<typeof firstAdministrator> => {
    first ??= firstAdministrator(access);
    return first;
  };

  const make = async (role: Role, as: string | undefined, jobs: readonly string[]): Promise<Account> => {
    const by = await administrator();
    if (role === 'administrator' && as === undefined) return accountOf(by.asker, by.sessionToken);
    const name = as === undefined ? names[role] : `${as} ${role}`;
    const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.com`;
    const { asker, sessionToken } = await invited(access, by.asker, { name, email, roles: [role], jobs });
    return accountOf(asker, sessionToken);
  };

  const account = (role: Role, as?: string, jobs: readonly string[] = []): Promise<Account> => {
    const key = `${role} ${as ?? ''}`;
    const known = made.get(key) ?? make(role, as, jobs);
    made.set(key, known);
    return known;
  };

  /** The typed client with somebody's session; it keeps cookies as a page does. */
  const client = async (role: Role, as?: string) => {
    const holder = await account(role, as);
    const others = new Map<string, string>();
    let csrf = '';
    const keep = (header: string): void => {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
      if (name !== cookieName) others.set(name, value);
      else if (value !== '') holder.cookie = { name, value };
    };
    const api = createClient({
      baseUrl: url,
      fetch: async (input, init) => {
        const headers = new Headers(init?.headers);
        const cookies = [[cookieName, holder.cookie.value], ...others];
        headers.set('Cookie', cookies.map(([name, value]) => `${name}=${value}`).join('; '));
        headers.set('Origin', url);
        if (csrf !== '') headers.set('X-CSRF-Token', csrf);
        const response = await fetch(input, { ...init, headers });
        for (const header of response.headers.getSetCookie()) keep(header);
        return response;
      },
    });
    const look = async (): Promise<void> => {
      csrf = (await api.signIn.session()).csrf ?? '';
    };
    await look();
    return { ...api, look };
  };
  return { account, client };
};
