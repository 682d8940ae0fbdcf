import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTexts } from '../text/texts.tsx';
import { Badge, Band, Bits } from '../ui/badge.tsx';
import { Table } from '../ui/table.tsx';
import { Time } from '../ui/time.tsx';
import { CaseLink } from './case-link.tsx';
import { othersTexts } from './others-texts.ts';
import { caseTexts } from './texts.ts';
import type { KnownPerson } from './use-person.ts';

type Application = KnownPerson['applications'][number];

const Standing = ({ it }: { readonly it: Application }): ReactNode => {
  const say = useTexts(caseTexts);
  const others = useTexts(othersTexts);
  if (it.case === null) return <span className="muted">{others('case.others.noCase')}</span>;
  return (
    <>
      {say(`case.state.${it.case.state}`)}
      {it.case.outcome === null ? null : ` · ${say(`case.outcome.${it.case.outcome}`)}`}
    </>
  );
};

const Hires = ({ known }: { readonly known: KnownPerson }): ReactNode => {
  const say = useTexts(othersTexts);
  const hires = known.applications.flatMap(({ hire, reference, role }) =>
    hire === null ? [] : [{ ...hire, reference, role }],
  );
  if (hires.length === 0) return <p className="muted small">{say('case.others.noHires')}</p>;
  return (
    <ul className="case-list">
      {hires.map((hire) => (
        <li key={hire.reference}>
          {say('case.others.hired')} <Time at={hire.hiredOn} as="date" /> <bdi>{hire.role}</bdi>
          {hire.endedOn === null ? null : (
            <span className="muted">
              {' '}
              {say('case.others.ended')} <Time at={hire.endedOn} as="date" />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
};

const Leads = ({ known }: { readonly known: KnownPerson }): ReactNode => {
  const say = useTexts(othersTexts);
  const leads = known.applications.flatMap(({ indicators, reference }) =>
    indicators.map((indicator) => ({ ...indicator, reference })),
  );
  const reports = known.applications.flatMap((it) => it.reports);
  return (
    <>
      <h3>{say('case.others.leads')}</h3>
      {leads.length === 0 ? <p className="muted small">{say('case.others.noLeads')}</p> : null}
      <ul className="case-list">
        {leads.map((lead) => (
          <li key={`${lead.indicator} ${lead.reference} ${lead.role}`}>
            <Badge>{lead.kind}</Badge> {say(`case.lead.${lead.role}`)}{' '}
            <span className="muted small">
              {say('case.others.lead', { source: lead.source, confidence: lead.confidence })}{' '}
              <Time at={lead.at} as="date" />
            </span>
          </li>
        ))}
        {reports.map((report) => (
          <li key={report.id}>
            <Badge tone="raises">{say('case.others.report')}</Badge>{' '}
            <Link href={`/reports/${encodeURIComponent(report.id)}`}>
              <bdi>{report.seen}</bdi>
            </Link>{' '}
            <Time at={report.at} as="date" />
          </li>
        ))}
      </ul>
    </>
  );
};

/** The applications of one person in order of arrival, hires, and what indicators and colleagues say. */
export const PersonApplications = ({
  known,
  current,
}: {
  readonly known: KnownPerson;
  readonly current: string;
}): ReactNode => {
  const say = useTexts(othersTexts);
  const isThis = ({ reference }: Application): boolean => reference === current;
  return (
    <div className="stack">
      {known.decided === null ? null : (
        <p>
          <Badge tone={known.decided === 'fraud' ? 'raises' : 'lowers'}>{say(`case.verdict.${known.decided}`)}</Badge>
        </p>
      )}
      <Table
        label={say('case.others.person')}
        rows={known.applications}
        keyOf={({ reference }) => reference}
        columns={[
          { head: say('case.others.applied'), cell: ({ receivedAt }) => <Time at={receivedAt} as="date" /> },
          {
            head: say('case.others.job'),
            isName: true,
            cell: (it) => {
              const role = <bdi>{it.role ?? it.reference}</bdi>;
              if (isThis(it)) return role;
              if (it.case !== null) return <CaseLink id={it.case.id}>{role}</CaseLink>;
              return <Link href={`/applications/${encodeURIComponent(it.reference)}`}>{role}</Link>;
            },
          },
          { head: say('case.others.band'), cell: ({ band }) => <Band band={band} /> },
          { head: say('case.others.bits'), cell: ({ bits }) => <Bits bits={bits} />, isNumber: true },
          {
            head: say('case.others.standing'),
            cell: (it) => (isThis(it) ? say('case.others.this') : <Standing it={it} />),
          },
        ]}
      />
      <Hires known={known} />
      <Leads known={known} />
    </div>
  );
};
