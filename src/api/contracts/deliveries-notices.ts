import { z } from 'zod';
import { noticeRuleNames } from '../../notify/notice-rules.ts';
import { contract } from '../contract.ts';

const administrators = { roles: ['administrator'] } as const;
const instant = z.iso.datetime();
const id = z
  .string()
  .regex(/^nc_[\w-]{22}$/)
  .describe('The channel.');
const byId = z.strictObject({ id });
const name = z.string().trim().min(1).max(100).describe('For people.');
const enabled = z.boolean().describe('Whether notices are sent.');

const Channel = z
  .strictObject({
    id,
    kind: z.enum(['slack', 'email']).describe('How people are told.'),
    name,
    target: z.string().max(300).describe('The host of a Slack address, or how many addresses of mail; never more.'),
    rules: z.array(z.string().max(60)).max(50).describe('What people are told of.'),
    enabled,
    lastSentAt: instant.nullable().describe('When the last notice went out.'),
    lastError: z.string().max(500).nullable().describe('Why the last attempt failed; null when it did not.'),
  })
  .meta({ id: 'NoticeChannel', description: 'Where people are told that something waits for them.' });

const Wish = z
  .strictObject({
    name,
    target: z
      .discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('slack').describe('A Slack channel.'),
          url: z.string().min(1).max(1_000).describe('Its incoming webhook.'),
        }),
        z.strictObject({
          kind: z.literal('email').describe('Mail.'),
          to: z.array(z.email().max(254).describe('An address of a colleague.')).min(1).max(50).describe('To whom.'),
        }),
      ])
      .describe('Kept sealed.'),
    rules: z
      .array(z.enum(noticeRuleNames).describe('A rule; docs/webhooks.md lists them.'))
      .min(1)
      .max(50)
      .describe('What people are told of.'),
    enabled: enabled.default(true),
  })
  .meta({ id: 'NoticeChannelWish', description: 'A channel as it should be.' });

/** Routes of notices to Slack and mail. */
export const noticesContracts = {
  list: contract({
    id: 'notices.list',
    method: 'get',
    path: '/api/v1/notice-channels',
    summary: 'Channels of notices',
    access: administrators,
    status: 200,
    returns: z
      .strictObject({ channels: z.array(Channel).max(10_000).describe('In the order in which they were added.') })
      .meta({ id: 'NoticeChannels', description: 'All channels.' }),
  }),
  add: contract({
    id: 'notices.add',
    method: 'post',
    path: '/api/v1/notice-channels',
    summary: 'Add a channel of notices',
    access: administrators,
    body: Wish,
    status: 201,
    returns: Channel,
  }),
  change: contract({
    id: 'notices.change',
    method: 'put',
    path: '/api/v1/notice-channels/{id}',
    summary: 'Change a channel of notices',
    access: administrators,
    params: byId,
    body: Wish,
    status: 200,
    returns: Channel,
  }),
  remove: contract({
    id: 'notices.remove',
    method: 'delete',
    path: '/api/v1/notice-channels/{id}',
    summary: 'Remove a channel of notices',
    access: administrators,
    params: byId,
    status: 204,
  }),
  test: contract({
    id: 'notices.test',
    method: 'post',
    path: '/api/v1/notice-channels/{id}/test',
    summary: 'Send a notice that says only that it is a test',
    access: administrators,
    params: byId,
    status: 204,
  }),
};
