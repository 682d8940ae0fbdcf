import type { StoredEvent } from '../store/events.ts';

type Told = Pick<StoredEvent, 'type' | 'data'>;

interface Rule {
  /** What a person who chooses rules reads. */
  readonly about: string;
  readonly one: string;
  readonly many: (count: number) => string;
  readonly path: string;
  readonly matches: (event: Told) => boolean;
}

/** What people can be told of. A notice says how many and where to look, never who. */
export const noticeRules = {
  'case-opened': {
    about: 'A case of the highest band was opened',
    one: 'A case was opened that should be looked at first',
    many: (count) => `${count} cases were opened that should be looked at first`,
    path: '/cases',
    matches: ({ type, data }) => type === 'case.opened' && data['band'] === 'priority',
  },
  'second-signature': {
    about: 'A decision waits for a second person',
    one: 'A decision waits for a second signature',
    many: (count) => `${count} decisions wait for a second signature`,
    path: '/cases?state=awaiting-second',
    matches: ({ type, data }) =>
      (type === 'case.changed' || type === 'campaign.decision') && data['state'] === 'awaiting-second',
  },
  'case-due': {
    about: 'A case is past its time',
    one: 'A case is past the time by which it should be looked at',
    many: (count) => `${count} cases are past the time by which they should be looked at`,
    path: '/cases?due=past',
    matches: ({ type }) => type === 'case.due',
  },
  'report-received': {
    about: 'Somebody reported an application or a person',
    one: 'A report was received',
    many: (count) => `${count} reports were received`,
    path: '/reports',
    matches: ({ type }) => type === 'report.received',
  },
  'retro-finished': {
    about: 'A search through past applications has ended',
    one: 'A search through past applications has ended',
    many: (count) => `${count} searches through past applications have ended`,
    path: '/retro',
    matches: ({ type }) => type === 'retro.finished',
  },
  'delivery-failed': {
    about: 'A webhook could not be delivered',
    one: 'A webhook could not be delivered',
    many: (count) => `${count} webhooks could not be delivered`,
    path: '/work',
    matches: ({ type }) => type === 'delivery.failed',
  },
  'endpoint-disabled': {
    about: 'A webhook endpoint was switched off after it failed',
    one: 'A webhook endpoint was switched off after it failed',
    many: (count) => `${count} webhook endpoints were switched off after they failed`,
    path: '/work',
    matches: ({ type }) => type === 'endpoint.disabled',
  },
} as const satisfies Record<string, Rule>;

export type NoticeRule = keyof typeof noticeRules;

export const noticeRuleNames = Object.keys(noticeRules) as [NoticeRule, ...NoticeRule[]];

/** How often each rule matched. */
export type Tally = Readonly<Partial<Record<NoticeRule, number>>>;

/** Counts what happened: a digest of any number of events is a line for each rule. */
export const tally = (events: readonly Told[]): Tally => {
  const counts: Partial<Record<NoticeRule, number>> = {};
  for (const event of events) {
    for (const name of noticeRuleNames) {
      if (noticeRules[name].matches(event)) counts[name] = (counts[name] ?? 0) + 1;
    }
  }
  return counts;
};

export interface Message {
  readonly subject: string;
  readonly text: string;
}

/** Words a tally: a subject, and a line with a link for each rule. Nothing when no rule that is wanted matched. */
export const messageOf = (counts: Tally, wanted: readonly string[], publicUrl: string): Message | undefined => {
  const lines = noticeRuleNames
    .filter((name) => wanted.includes(name))
    .flatMap((name) => {
      const { one, many, path }: Rule = noticeRules[name];
      const count = counts[name] ?? 0;
      return count === 0 ? [] : [{ says: count === 1 ? one : many(count), link: `${publicUrl}${path}` }];
    });
  const [first, ...others] = lines;
  if (first === undefined) return undefined;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return {
    subject: `Gatehouse: ${first.says}${more}`,
    text: lines.map(({ says, link }) => `${says}: ${link}`).join('\n'),
  };
};
