import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import { useTexts } from '../text/texts.tsx';
import { Badge } from '../ui/badge.tsx';
import { Facets } from '../ui/facets.tsx';
import { Empty, Loaded } from '../ui/states.tsx';
import { Table } from '../ui/table.tsx';
import { Time } from '../ui/time.tsx';
import { More } from './more.tsx';
import { indicatorsTexts } from './texts.ts';
import { type Report, type ReportState, useReports } from './use-reports.ts';

const states = ['open', 'linked', 'closed'] as const satisfies readonly ReportState[];

/** How a report stands, by tone. */
export const reportTones: Readonly<Record<ReportState, 'strong' | 'good' | 'plain'>> = {
  open: 'strong',
  linked: 'good',
  closed: 'plain',
};

/** Reports below each other. */
export const ReportTable = ({ reports }: { readonly reports: readonly Report[] }): ReactNode => {
  const say = useTexts(indicatorsTexts);
  return (
    <Table
      label={say('indicators.tab.reports')}
      rows={reports}
      keyOf={({ id }) => id}
      columns={[
        {
          head: say('indicators.report.about'),
          isName: true,
          cell: ({ id, about }) => (
            <Link href={`/reports/${encodeURIComponent(id)}`} className="indicators-about">
              <bdi>{about}</bdi>
            </Link>
          ),
        },
        {
          head: say('indicators.report.seen'),
          isExtra: true,
          cell: ({ seen }) => <bdi className="indicators-excerpt">{seen}</bdi>,
        },
        {
          head: say('indicators.report.state'),
          cell: ({ state }) => <Badge tone={reportTones[state]}>{say(`indicators.report.${state}`)}</Badge>,
        },
        { head: say('indicators.report.at'), cell: ({ at }) => <Time at={at} /> },
      ]}
    />
  );
};

/** What colleagues reported: open ones first of all. */
export const ReportsTab = (): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const [search, setSearch] = useSearchParams();
  const state = states.find((one) => one === search.get('state')) ?? 'open';
  const query = useReports(state);
  return (
    <div className="stack">
      <p className="muted">{say('indicators.report.lead')}</p>
      <Facets
        label={say('indicators.report.state')}
        isSingle
        facets={states.map((value) => ({ value, says: say(`indicators.report.${value}`) }))}
        chosen={[state]}
        onChange={([chosen]) =>
          setSearch({ tab: 'reports', ...(chosen === undefined ? {} : { state: chosen }) }, { replace: true })
        }
      />
      <Loaded query={query}>
        {(reports) =>
          reports.length === 0 ? (
            <Empty icon="check" title={say(`indicators.report.none.${state}`)}>
              {say('indicators.report.none.hint')}
            </Empty>
          ) : (
            <>
              <ReportTable reports={reports} />
              <More query={query} />
            </>
          )
        }
      </Loaded>
    </div>
  );
};
