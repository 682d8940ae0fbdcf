import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useSession } from '../api/session.tsx';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Card } from '../ui/layout.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { type Catalogue, inOrder, type Signal } from './catalogue-filter.ts';
import { Precision } from './precision.tsx';
import { policyTexts } from './texts.ts';

/** Signals that are named. */
const MOST = 5;

interface FillingProps {
  readonly catalogue: Catalogue;
  readonly onOpen: (signal: string) => void;
}

/** Signals to which most of what waits for people is owed: where another weight changes most. */
export const Filling = ({ catalogue: { signals, waiting }, onOpen }: FillingProps): ReactNode => {
  const say = useTexts(policyTexts);
  const format = useFormat();
  const { has } = useSession();
  const shown = inOrder(signals, 'queue')
    .filter(({ queue }) => queue.bits > 0)
    .slice(0, MOST);
  if (shown.length === 0) return null;
  const columns: readonly Column<Signal>[] = [
    {
      head: say('policy.head.signal'),
      isName: true,
      cell: ({ id, title }) => (
        <button type="button" className="policy-open" onClick={() => onOpen(id)}>
          {title}
        </button>
      ),
    },
    {
      head: say('policy.filling.shows'),
      isNumber: true,
      cell: ({ queue }) => (
        <>
          {format.number(queue.n)} <span className="muted small">{format.share(queue.n / waiting)}</span>
        </>
      ),
    },
    {
      head: say('policy.filling.alone'),
      isNumber: true,
      cell: ({ queue }) => (queue.alone === 0 ? <span className="muted">{format.number(0)}</span> : queue.alone),
    },
    {
      head: say('policy.head.precision'),
      isExtra: true,
      cell: ({ precision }) => <Precision precision={precision} />,
    },
    ...(has('lead')
      ? [
          {
            head: <span className="unseen">{say('policy.detail.try')}</span>,
            isExtra: true,
            cell: ({ id, title }: Signal) => (
              <Link href={`/policy/new?signal=${encodeURIComponent(id)}`} className="policy-try">
                {say('policy.detail.try')}
                <span className="unseen"> {title}</span>
              </Link>
            ),
          },
        ]
      : []),
  ];
  return (
    <Card title={say('policy.filling')}>
      <p className="muted small">{say('policy.filling.hint', { waiting })}</p>
      <div className="policy-filling">
        <Table label={say('policy.filling')} rows={shown} keyOf={({ id }) => id} columns={columns} />
      </div>
    </Card>
  );
};
