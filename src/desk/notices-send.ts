import { z } from 'zod';
import { describeError, type Handler, Poison } from '../jobs/handler.ts';
import { type SmtpSettings, sendMail } from '../notify/mail.ts';
import { type Message, messageOf, tally } from '../notify/notice-rules.ts';
import { post } from '../notify/post.ts';
import {
  addNotice,
  findChannel,
  findNotice,
  listChannels,
  noteNotice,
  takeEvents,
} from '../store/deliveries-notices.ts';
import { enqueue } from '../store/jobs.ts';
import type { Outside } from './deliveries-send.ts';
import { noticeKind, openTarget, type Target } from './notices-target.ts';
import type { Parts } from './parts.ts';

/** Kind of the recurring job that makes digests. */
export const digestKind = 'notice.digest';

class NoticeFailed extends Error {
  override readonly name = 'DeliveryFailed';
}

const Payload = z.object({ notice: z.number().int().positive() });
const page = 1_000;

/** Counts what happened since the last digest, and adds one notice for each channel that wants to know of it. */
const digestHandler = ({ database }: Parts): Handler => ({
  kind: digestKind,
  run: () =>
    database.transaction(async (within) => {
      const counts: Record<string, number> = {};
      for (;;) {
        const events = await takeEvents(within, 'notices', page);
        for (const [rule, count] of Object.entries(tally(events))) counts[rule] = (counts[rule] ?? 0) + count;
        if (events.length < page) break;
      }
      const notices: number[] = [];
      for (const { id, enabled, rules } of await listChannels(within)) {
        const wanted = Object.fromEntries(Object.entries(counts).filter(([rule]) => rules.includes(rule)));
        if (enabled && Object.keys(wanted).length > 0) notices.push(await addNotice(within, id, wanted));
      }
      await enqueue(
        within,
        notices.map((notice) => ({ kind: noticeKind, payload: { notice } })),
      );
    }),
});

/** Settings of notices, beside those of webhooks. */
export interface NoticeSettings extends Outside {
  /** Without it channels of mail report that no mail server is set up. */
  readonly smtp?: SmtpSettings | undefined;
}

const sendHandler = ({ database, vault, now }: Parts, settings: NoticeSettings): Handler => {
  const { publicUrl, network, smtp } = settings;
  const send = async (target: Target, message: Message, signal: AbortSignal): Promise<void> => {
    if (target.kind === 'email') {
      if (smtp === undefined) throw new Poison('no mail server is set up');
      return sendMail(smtp, target.to, message);
    }
    const posted = await post({
      url: target.url,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: `*${message.subject}*\n${message.text}` }),
      network,
      signal,
    });
    if (posted.status === null) throw new NoticeFailed(posted.error);
    if (posted.status >= 300) throw new NoticeFailed(`answered ${posted.status}`);
  };
  return {
    kind: noticeKind,
    concurrency: 4,
    async run(payload, { signal }) {
      const read = Payload.safeParse(payload);
      if (!read.success) throw new Poison('the job names no notice');
      const notice = await findNotice(database, read.data.notice);
      const channel = notice === undefined ? undefined : await findChannel(database, notice.channel);
      if (notice === undefined || channel === undefined) return;
      const rules = Object.keys(notice.lines);
      const message = messageOf(notice.lines, rules, publicUrl) ?? {
        subject: 'Gatehouse: a test',
        text: `Notices arrive here: ${publicUrl}/`,
      };
      try {
        await send(openTarget(vault, channel), message, signal);
        await noteNotice(database, notice, { at: now(), error: null });
      } catch (error) {
        await noteNotice(database, notice, { at: now(), error: describeError(error) });
        throw error;
      }
    },
  };
};

/** Jobs that tell people. */
export const noticeHandlers = (parts: Parts, settings: NoticeSettings): readonly Handler[] => [
  digestHandler(parts),
  sendHandler(parts, settings),
];
