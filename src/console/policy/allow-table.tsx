import type { ReactNode } from 'react';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Badge } from '../ui/badge.tsx';
import { Table } from '../ui/table.tsx';
import { Time } from '../ui/time.tsx';
import type { AllowEntry } from './document.ts';
import { policyTexts } from './texts.ts';
import { useTitleOf } from './use-catalogue.ts';

/** Whether the last day of an entry lies behind. */
const isOver = ({ until }: AllowEntry): boolean => until !== undefined && until < new Date().toISOString().slice(0, 10);

const Until = ({ entry }: { readonly entry: AllowEntry }): ReactNode => {
  const say = useTexts(policyTexts);
  if (entry.until === undefined) return <span className="muted">{say('policy.allow.always')}</span>;
  return (
    <>
      <Time at={`${entry.until}T00:00:00`} as="date" />{' '}
      {isOver(entry) ? <Badge>{say('policy.allow.over')}</Badge> : null}
    </>
  );
};

/** Values whose evidence is not counted, and why. */
export const AllowTable = ({ entries }: { readonly entries: readonly AllowEntry[] }): ReactNode => {
  const say = useTexts(policyTexts);
  const format = useFormat();
  const titleOf = useTitleOf();
  return (
    <Table
      label={say('policy.allow')}
      rows={entries}
      keyOf={(entry) => JSON.stringify(entry)}
      columns={[
        { head: say('policy.allow.value'), cell: ({ value }) => <bdi>{value}</bdi>, isName: true },
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
        { head: say('policy.allow.until'), cell: (entry) => <Until entry={entry} /> },
      ]}
    />
  );
};
