import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/layout.tsx';
import { Time } from '../../ui/time.tsx';
import { PagedTable, usePaged } from '../paged.tsx';
import { useClockName } from './clock.tsx';
import { retentionTexts } from './texts.ts';

/** Applications whose clock runs out soon. */
export const DueSoon = (): ReactNode => {
  const say = useTexts(retentionTexts);
  const api = useApi();
  const nameOf = useClockName();
  const due = usePaged(['privacy', 'due'], (cursor, signal) =>
    api.privacy.due({ query: cursor === undefined ? {} : { cursor }, signal }),
  );
  return (
    <Card title={say('settings.retention.list')}>
      <PagedTable
        query={due}
        label={say('settings.retention.list')}
        keyOf={({ reference }) => reference}
        empty={<p className="muted">{say('settings.retention.list.empty')}</p>}
        columns={[
          {
            head: say('settings.retention.reference'),
            isName: true,
            cell: ({ reference, clock }) => (
              <>
                <Link href={`/applications/${encodeURIComponent(reference)}`}>{reference}</Link>
                <div className="muted small">{nameOf(clock)}</div>
              </>
            ),
          },
          {
            head: say('settings.retention.when'),
            cell: ({ due: at, held }) => (
              <>
                <Time at={at} as="date" /> {held ? <Badge>{say('settings.retention.hold')}</Badge> : null}
              </>
            ),
          },
        ]}
      />
    </Card>
  );
};
