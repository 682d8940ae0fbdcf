import { accountsContracts as contracts } from '../../api/contracts/accounts.ts';
import type { Access } from '../../desk/sign-in.ts';
import type { MadeLink } from '../../desk/sign-in-links.ts';
import type { Account } from '../../store/accounts.ts';
import { type Route, route } from '../route.ts';
import { askerOf, keepSession } from './sign-in-asker.ts';

const asAccount = (account: Account) => ({
  id: account.id,
  name: account.name,
  email: account.email,
  roles: [...account.roles],
  rolesBy: account.rolesBy,
  jobs: [...account.jobs],
  createdAt: account.createdAt.toISOString(),
  enrolledAt: account.enrolledAt?.toISOString() ?? null,
  disabledAt: account.disabledAt?.toISOString() ?? null,
});

const asLink = ({ url, expiresAt }: MadeLink) => ({ url: url.href, expiresAt: expiresAt.toISOString() });

/** Routes about people. */
export const accountsRoutes = (access: Access): readonly Route[] => {
  const { accounts } = access;
  return [
    route(contracts.list, async (call) => {
      const { items, next } = await accounts.list(await askerOf(access, call), call.query);
      return { body: { items: items.map(asAccount), next } };
    }),
    route(contracts.read, async (call) => ({
      body: asAccount(await accounts.read(await askerOf(access, call), call.params.id)),
    })),
    route(contracts.invite, async (call) => {
      const { account, link } = await accounts.invite(await askerOf(access, call), call.body);
      return { body: { account: asAccount(account), link: asLink(link) } };
    }),
    route(contracts.change, async (call) => {
      const { account, sessionToken } = await accounts.change(await askerOf(access, call), call.params.id, call.body);
      return { body: asAccount(account), ...keepSession(access, sessionToken) };
    }),
    route(contracts.remove, async (call) => {
      await accounts.remove(await askerOf(access, call), call.params.id);
      return { body: undefined };
    }),
    route(contracts.reset, async (call) => ({
      body: asLink(await accounts.reset(await askerOf(access, call), call.params.id)),
    })),
    route(contracts.unlock, async (call) => {
      await accounts.unlock(await askerOf(access, call), call.params.id);
      return { body: undefined };
    }),
    route(contracts.colleagues, async (call) => {
      const found = await accounts.colleagues((await askerOf(access, call)).actor);
      return { body: { items: found.map(({ id, name, roles }) => ({ id, name, roles: [...roles] })) } };
    }),
  ];
};
