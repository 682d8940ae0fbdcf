import './indicators.css';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useWho } from '../api/colleagues.ts';
import { useSession } from '../api/session.tsx';
import type { ScreenProps } from '../shell/feature.ts';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../text/texts.tsx';
import { Badge } from '../ui/badge.tsx';
import { Card, Columns, Facts } from '../ui/layout.tsx';
import { isNotFound } from '../ui/problem.ts';
import { Empty, Loaded } from '../ui/states.tsx';
import { Time } from '../ui/time.tsx';
import { CloseReport } from './close-report.tsx';
import { LinkReport } from './link-report.tsx';
import { reportTones } from './reports.tsx';
import { indicatorsTexts } from './texts.ts';
import { useMemoryEvents } from './use-memory-events.ts';
import { useReport } from './use-report.ts';
import type { Report } from './use-reports.ts';

const About = ({ report }: { readonly report: Report }): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const who = useWho();
  return (
    <Card title={say('indicators.report.said')}>
      <Facts
        facts={[
          [
            say('indicators.report.about'),
            <bdi key="about" className="indicators-typed">
              {report.about}
            </bdi>,
          ],
          [
            say('indicators.report.seen'),
            <bdi key="seen" className="indicators-typed">
              {report.seen}
            </bdi>,
          ],
          [
            say('indicators.report.reporter'),
            <span key="reporter">
              {report.reporter === null ? say('indicators.report.unnamed') : <bdi>{report.reporter}</bdi>}
              {report.by === null ? null : ` (${say('indicators.report.signedIn', { who: who(report.by) })})`}
            </span>,
          ],
          [say('indicators.report.at'), <Time key="at" at={report.at} as="full" />],
        ]}
      />
    </Card>
  );
};

const Ended = ({ report }: { readonly report: Report }): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const who = useWho();
  const { state, reference, endedAt, endedBy } = report;
  return (
    <Card title={say(`indicators.report.${state}`)}>
      <p>
        {reference === null ? null : (
          <>
            {say('indicators.report.linkedTo')}{' '}
            <Link href={`/applications/${encodeURIComponent(reference)}`}>
              <bdi>{reference}</bdi>
            </Link>
            .{' '}
          </>
        )}
        {endedAt === null ? null : (
          <span className="muted">
            {say('indicators.report.endedBy', { who: who(endedBy) })} <Time at={endedAt} as="full" />
          </span>
        )}
      </p>
      {state === 'closed' ? <ClosingReason reason={report.endedReason} /> : null}
    </Card>
  );
};

const reasons = ['explained', 'nobody-found', 'nothing-checkable', 'repeated', 'not-about-identity'] as const;

const ClosingReason = ({ reason }: { readonly reason: string | null }): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const known = reasons.find((one) => one === reason);
  return <p>{known === undefined ? reason : say(`indicators.closing.${known}`)}</p>;
};

const Shown = ({ report }: { readonly report: Report }): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const { has } = useSession();
  if (report.state !== 'open') return <Columns main={<About report={report} />} side={<Ended report={report} />} />;
  const side = has('review') ? (
    <>
      <LinkReport id={report.id} />
      <CloseReport id={report.id} />
    </>
  ) : (
    <p className="muted">{say('indicators.report.readOnly')}</p>
  );
  return <Columns main={<About report={report} />} side={side} />;
};

/** One report: linked to the application that it is about, or closed. */
export const ReportScreen = ({ params }: ScreenProps): ReactNode => {
  const say = useTexts(indicatorsTexts);
  useMemoryEvents();
  const query = useReport(params['id'] ?? '');
  const state = query.data?.state;
  return (
    <Page
      title={say('indicators.report.title')}
      lead={
        <>
          <Link href="/indicators?tab=reports">{say('indicators.tab.reports')}</Link>{' '}
          {state === undefined ? null : <Badge tone={reportTones[state]}>{say(`indicators.report.${state}`)}</Badge>}
        </>
      }
    >
      {isNotFound(query.error) ? (
        <Empty icon="note" title={say('indicators.report.missing')}>
          {say('indicators.report.missing.hint')}
        </Empty>
      ) : (
        <Loaded query={query}>{(report) => <Shown report={report} />}</Loaded>
      )}
    </Page>
  );
};
