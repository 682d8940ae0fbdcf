import './audit.css';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import type { Answer, Api } from '../../api/client.ts';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/layout.tsx';
import { Empty, Loaded } from '../../ui/states.tsx';
import type { Column } from '../../ui/table.tsx';
import { Time } from '../../ui/time.tsx';
import { PagedTable, usePaged } from '../paged.tsx';
import { CopyLine } from '../secret-once.tsx';
import { SettingsPage } from '../settings-page.tsx';
import { AuditFilters, type Filters, filtersIn, queryOf } from './filters.tsx';
import { auditTexts } from './texts.ts';

type Entry = Answer<Api['audit']['list']>['items'][number];

const Head = (): ReactNode => {
  const say = useTexts(auditTexts);
  const api = useApi();
  const head = useQuery({ queryKey: ['audit', 'head'], queryFn: ({ signal }) => api.audit.head({ signal }) });
  return (
    <Card title={say('settings.audit.head')}>
      <p className="muted">
        {say.rich('settings.audit.head.lead', { command: <code>gatehouse audit verify --head …</code> })}
      </p>
      <Loaded query={head} lines={1}>
        {({ sequence, hash }) => (
          <>
            <CopyLine text={`${sequence}:${hash}`} />
            <p className="muted small figures">{say('settings.audit.head.count', { count: sequence })}</p>
          </>
        )}
      </Loaded>
    </Card>
  );
};

const useColumns = (onActor: (id: string) => void): readonly Column<Entry>[] => {
  const say = useTexts(auditTexts);
  const kinds: Readonly<Record<string, string>> = {
    key: say('settings.audit.kind.key'),
    person: say('settings.audit.kind.person'),
    system: say('settings.audit.kind.system'),
  };
  return [
    { head: say('settings.audit.at'), cell: ({ at }) => <Time at={at} as="full" /> },
    {
      head: say('settings.audit.actor'),
      cell: ({ actor }) => (
        <>
          <button
            type="button"
            className="audit-actor"
            aria-label={say('settings.audit.only', { name: actor.name })}
            onClick={() => onActor(actor.id)}
          >
            <bdi>{actor.name}</bdi>
          </button>
          <div className="muted small">{kinds[actor.kind] ?? actor.kind}</div>
        </>
      ),
    },
    {
      head: say('settings.audit.action'),
      isName: true,
      cell: ({ action }) => <code className="audit-action">{action}</code>,
    },
    { head: say('settings.audit.subject'), cell: ({ subject }) => <code>{subject}</code> },
    {
      head: say('settings.audit.detail'),
      isExtra: true,
      cell: ({ detail }) =>
        Object.keys(detail).length === 0 ? null : (
          <dl className="audit-detail">
            {Object.entries(detail).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{String(value)}</dd>
              </div>
            ))}
          </dl>
        ),
    },
  ];
};

/** The audit log, for those who read it. */
export const AuditScreen = (): ReactNode => {
  const say = useTexts(auditTexts);
  const api = useApi();
  const [search, setSearch] = useSearchParams();
  const filters = filtersIn(search);
  const show = (next: Filters): void => setSearch({ ...next }, { replace: true });
  const entries = usePaged(['audit', 'list', filters], (cursor, signal) =>
    api.audit.list({ query: { ...queryOf(filters), ...(cursor === undefined ? {} : { cursor }) }, signal }),
  );
  const columns = useColumns((actor) => show({ ...filters, actor }));
  return (
    <SettingsPage part="audit" lead={say('settings.audit.lead')}>
      <AuditFilters
        // Taken over from the address, so that a link to a filter and the fields agree.
        key={search.toString()}
        filters={filters}
        onChange={show}
      />
      <PagedTable
        query={entries}
        label={say('settings.audit.list')}
        columns={columns}
        keyOf={({ sequence }) => sequence}
        empty={
          <Empty
            title={say('settings.audit.empty')}
            icon="search"
            action={<Button onClick={() => show({})}>{say('settings.audit.clear')}</Button>}
          />
        }
      />
      <Head />
    </SettingsPage>
  );
};
