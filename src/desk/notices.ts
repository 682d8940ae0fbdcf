import { refusalOf } from '../notify/addresses.ts';
import type { NoticeRule } from '../notify/notice-rules.ts';
import { audit } from '../store/audit.ts';
import type { Database } from '../store/database.ts';
import {
  addNotice,
  type ChannelKind,
  findChannel,
  listChannels,
  type NoticeChannel,
  putChannel,
  removeChannel,
} from '../store/deliveries-notices.ts';
import { enqueue } from '../store/jobs.ts';
import type { Actor } from './actor.ts';
import type { Outside } from './deliveries-send.ts';
import { noticeKind, openTarget, type Target, targetPlace } from './notices-target.ts';
import { newId } from './paging.ts';
import type { Parts } from './parts.ts';
import { demand } from './permissions.ts';
import { Problem } from './problem.ts';

export interface ChannelWish {
  readonly name: string;
  readonly target: Target;
  readonly rules: readonly NoticeRule[];
  readonly enabled: boolean;
}

/** A channel as it is shown: of its target only what tells channels apart. */
export interface ChannelLine {
  readonly id: string;
  readonly kind: ChannelKind;
  readonly name: string;
  readonly target: string;
  readonly rules: readonly string[];
  readonly enabled: boolean;
  readonly lastSentAt: Date | null;
  readonly lastError: string | null;
}

/** Slack and mail: administrators keep the channels. */
export interface Notices {
  list(actor: Actor): Promise<readonly ChannelLine[]>;
  add(actor: Actor, wish: ChannelWish): Promise<ChannelLine>;
  change(actor: Actor, id: string, wish: ChannelWish): Promise<ChannelLine>;
  remove(actor: Actor, id: string): Promise<void>;
  /** Sends a notice that everything is well. */
  test(actor: Actor, id: string): Promise<void>;
}

export const createNotices = ({ database, vault, now }: Parts, outside: Outside): Notices => {
  const shown = (channel: NoticeChannel): ChannelLine => {
    const { id, kind, name, rules, enabled, lastSentAt, lastError } = channel;
    const target = openTarget(vault, channel);
    const hint = target.kind === 'slack' ? new URL(target.url).host : `addresses: ${target.to.length}`;
    return { id, kind, name, target: hint, rules, enabled, lastSentAt, lastError };
  };
  const find = async (db: Database, id: string): Promise<NoticeChannel> => {
    const found = await findChannel(db, id);
    if (found === undefined) throw new Problem('not-found', 'There is no such channel');
    return found;
  };
  const write = async (within: Database, id: string, { target, name, rules, enabled }: ChannelWish): Promise<void> => {
    const reason = target.kind === 'slack' ? refusalOf(target.url, outside.network) : undefined;
    if (reason !== undefined) {
      throw new Problem('invalid', 'This address cannot be called', { flaws: [{ field: '/target/url', reason }] });
    }
    const sealedTarget = vault.seal(JSON.stringify(target), targetPlace(id));
    await putChannel(within, { id, kind: target.kind, name, sealedTarget, rules, enabled }, now());
  };
  const changing = async <T>(
    actor: Actor,
    action: string,
    id: string,
    work: (within: Database) => Promise<T>,
  ): Promise<T> => {
    demand(actor, 'administer');
    return database.transaction(async (within) => {
      const result = await work(within);
      const subject = `notice-channel:${id}`;
      await audit(within, [{ at: now(), actor, action: `notice-channel.${action}`, subject, detail: {} }]);
      return result;
    });
  };

  return {
    async list(actor) {
      demand(actor, 'administer');
      return (await listChannels(database)).map(shown);
    },
    add(actor, wish) {
      const id = newId('nc');
      return changing(actor, 'added', id, async (within) => {
        await write(within, id, wish);
        return shown(await find(within, id));
      });
    },
    change: (actor, id, wish) =>
      changing(actor, 'changed', id, async (within) => {
        const { kind } = await find(within, id);
        if (kind !== wish.target.kind) throw new Problem('invalid', `This channel is and stays one of ${kind}`);
        await write(within, id, wish);
        return shown(await find(within, id));
      }),
    remove: (actor, id) =>
      changing(actor, 'removed', id, async (within) => {
        if (!(await removeChannel(within, id))) throw new Problem('not-found', 'There is no such channel');
      }),
    test: (actor, id) =>
      changing(actor, 'tested', id, async (within) => {
        await find(within, id);
        const notice = await addNotice(within, id, {});
        await enqueue(within, [{ kind: noticeKind, payload: { notice } }]);
      }),
  };
};
