import type { Answer, Api } from '../../api/client.ts';

/** Where people are told. */
export type Channel = Answer<Api['notices']['list']>['channels'][number];

const known = {
  'case-opened': true,
  'second-signature': true,
  'case-due': true,
  'report-received': true,
  'retro-finished': true,
  'delivery-failed': true,
  'endpoint-disabled': true,
} as const;

export type NoticeRule = keyof typeof known;

/** Whether a rule is one that this console knows. */
export const isRule = (rule: string): rule is NoticeRule => rule in known;

/** What people can be told of. */
export const rules: readonly NoticeRule[] = Object.keys(known).filter(isRule);

/** A channel as it is typed. */
export interface Draft {
  readonly name: string;
  readonly kind: Channel['kind'];
  readonly url: string;
  /** One address on each line. */
  readonly to: string;
  readonly rules: readonly NoticeRule[];
  readonly enabled: boolean;
}

/** What a form begins with; the address cannot be read back. */
export const draftOf = (channel: Channel | undefined): Draft => ({
  name: channel?.name ?? '',
  kind: channel?.kind ?? 'slack',
  url: '',
  to: '',
  rules: channel?.rules.filter(isRule) ?? ['case-opened', 'second-signature', 'case-due'],
  enabled: channel?.enabled ?? true,
});

/** A channel as the service takes it. */
export const wishOf = ({ name, kind, url, to, rules: chosen, enabled }: Draft) => ({
  name,
  enabled,
  rules: [...chosen],
  target:
    kind === 'slack'
      ? { kind, url: url.trim() }
      : {
          kind,
          to: to
            .split(/[\n,;]/)
            .map((one) => one.trim())
            .filter((one) => one !== ''),
        },
});
