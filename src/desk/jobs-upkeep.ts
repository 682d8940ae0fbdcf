import type { Handler } from '../jobs/handler.ts';
import type { Recurring } from '../jobs/worker.ts';
import { pruneEvents } from '../store/events.ts';
import { pruneJobs } from '../store/jobs-list.ts';
import { deliverHandler } from './deliveries-send.ts';
import { digestKind, type NoticeSettings, noticeHandlers } from './notices-send.ts';
import type { Parts } from './parts.ts';

const pruneKind = 'work.prune';
const day = 86_400;

/** Days. Keys of effects outlast every job that could ask for the effect again. */
const keep = { ended: 7, failed: 30, effects: 180, events: 30 };

const pruneHandler = ({ database, now }: Parts): Handler => ({
  kind: pruneKind,
  async run() {
    await pruneJobs(database, keep);
    await pruneEvents(database, new Date(now().getTime() - keep.events * day * 1_000));
  },
});

export interface UpkeepSettings extends NoticeSettings {
  /** Seconds between digests of notices. */
  readonly digestEvery?: number;
}

/** What a worker does for the queue, the outbox, webhooks and notices themselves. */
export const createUpkeep = (
  parts: Parts,
  settings: UpkeepSettings,
): { readonly handlers: readonly Handler[]; readonly recurring: readonly Recurring[] } => ({
  handlers: [deliverHandler(parts, settings), ...noticeHandlers(parts, settings), pruneHandler(parts)],
  recurring: [
    { kind: digestKind, every: settings.digestEvery ?? 300 },
    { kind: pruneKind, every: day },
  ],
});
