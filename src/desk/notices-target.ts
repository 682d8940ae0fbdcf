import { z } from 'zod';
import type { NoticeChannel } from '../store/deliveries-notices.ts';
import type { Vault } from '../vault/vault.ts';

/** Kind of the job that sends one notice; its payload is `{ notice }`. */
export const noticeKind = 'notice.send';

const Target = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('slack'), url: z.string() }),
  z.object({ kind: z.literal('email'), to: z.array(z.string()) }),
]);

/** Where a channel leads: an incoming webhook of Slack, or addresses of mail. */
export type Target =
  | { readonly kind: 'slack'; readonly url: string }
  | { readonly kind: 'email'; readonly to: readonly string[] };

/** Where a sealed target stands. */
export const targetPlace = (id: string): string => `notice_channel.sealed_target:${id}`;

export const openTarget = (vault: Vault, { id, sealedTarget }: NoticeChannel): Target =>
  Target.parse(JSON.parse(vault.open(sealedTarget, targetPlace(id))));
