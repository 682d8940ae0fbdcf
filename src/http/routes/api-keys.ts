import { apiKeysContracts as contracts } from '../../api/contracts/api-keys.ts';
import type { Access } from '../../desk/sign-in.ts';
import type { StoredKey } from '../../store/api-keys.ts';
import { type Route, route } from '../route.ts';
import { askerOf } from './sign-in-asker.ts';

const asKey = (key: StoredKey) => ({
  id: key.id,
  name: key.name,
  scopes: [...key.scopes],
  madeBy: key.madeBy,
  createdAt: key.createdAt.toISOString(),
  expiresAt: key.expiresAt.toISOString(),
  usedAt: key.usedAt?.toISOString() ?? null,
  revokedAt: key.revokedAt?.toISOString() ?? null,
});

/** Routes about keys for programs. */
export const apiKeysRoutes = (access: Access): readonly Route[] => {
  const { apiKeys } = access;
  return [
    route(contracts.list, async (call) => {
      const { items, next } = await apiKeys.list(await askerOf(access, call), call.query);
      return { body: { items: items.map(asKey), next } };
    }),
    route(contracts.make, async (call) => {
      const { name, scopes, expiresAt } = call.body;
      const wanted = { name, scopes, expiresAt: new Date(expiresAt) };
      const { key, text } = await apiKeys.make(await askerOf(access, call), wanted);
      return { body: { key: asKey(key), text } };
    }),
    route(contracts.revoke, async (call) => {
      await apiKeys.revoke(await askerOf(access, call), call.params.id);
      return { body: undefined };
    }),
  ];
};
