import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Answer, Api } from '../api/client.ts';
import { useWho } from '../api/colleagues.ts';
import { useTitleOf } from '../api/signals.ts';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Badge } from '../ui/badge.tsx';
import { Table } from '../ui/table.tsx';
import { Time, useNow } from '../ui/time.tsx';
import { policyTexts } from './texts.ts';

type Allowed = Answer<Api['policies']['inForce']>['allow'][number];

const DAY = 86_400_000;
/** Days before its last one from which an entry is said to end soon. */
const SOON = 30;

const dayOf = (time: Date): string => time.toISOString().slice(0, 10);

const Until = ({ until }: { readonly until: string | undefined }): ReactNode => {
  const say = useTexts(policyTexts);
  const now = useNow();
  const format = useFormat();
  if (until === undefined) return <span className="muted">{say('policy.allow.always')}</span>;
  const isOver = until < dayOf(now);
  const isSoon = !isOver && until < dayOf(new Date(now.getTime() + SOON * DAY));
  return (
    <>
      <Time at={`${until}T00:00:00`} as="date" /> {isOver ? <Badge>{say('policy.allow.over')}</Badge> : null}
      {isSoon ? <Badge tone="strong">{format.relative(`${until}T23:59:59`, now)}</Badge> : null}
    </>
  );
};

const Since = ({ since }: Pick<Allowed, 'since'>): ReactNode => {
  const say = useTexts(policyTexts);
  const who = useWho();
  if (since === null) return <span className="muted">{say('policy.allow.started')}</span>;
  return (
    <>
      {who(since.by)},{' '}
      <Link href={`/policy/${encodeURIComponent(since.policy)}`}>
        <Time at={since.at} as="date" />
      </Link>
    </>
  );
};

/** Values whose evidence is not counted: why, until when, and who put them there. */
export const AllowTable = ({ entries }: { readonly entries: readonly Allowed[] }): ReactNode => {
  const say = useTexts(policyTexts);
  const format = useFormat();
  const titleOf = useTitleOf();
  return (
    <Table
      label={say('policy.allow')}
      rows={entries}
      keyOf={({ value, signals = [] }) => [value, ...signals].join('\n')}
      columns={[
        {
          head: say('policy.allow.value'),
          cell: ({ value }) => <bdi className="policy-allowed">{value}</bdi>,
          isName: true,
        },
        { head: say('policy.allow.reason'), cell: ({ reason }) => <bdi>{reason}</bdi> },
        {
          head: say('policy.allow.signals'),
          cell: ({ signals }) =>
            signals === undefined ? (
              <span className="muted">{say('policy.allow.all')}</span>
            ) : (
              format.list(signals.map(titleOf))
            ),
          isExtra: true,
        },
        { head: say('policy.allow.until'), cell: ({ until }) => <Until until={until} /> },
        { head: say('policy.allow.since'), cell: ({ since }) => <Since since={since} />, isExtra: true },
      ]}
    />
  );
};
