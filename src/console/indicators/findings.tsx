import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { Run } from '../api/runs.ts';
import { useTitleOf } from '../api/signals.ts';
import { signed } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Badge, Band } from '../ui/badge.tsx';
import { Switch } from '../ui/choice.tsx';
import { Icon } from '../ui/icon.tsx';
import { Card } from '../ui/layout.tsx';
import { Loaded } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { Time } from '../ui/time.tsx';
import { More } from './more.tsx';
import { indicatorsTexts } from './texts.ts';
import { type Finding, useFindings } from './use-findings.ts';

/** Rows of the sum that are named beside a finding. */
const MOST_ROWS = 3;

const Who = ({ finding: { reference, job, hiredOn, campaign } }: { readonly finding: Finding }): ReactNode => {
  const say = useTexts(indicatorsTexts);
  return (
    <>
      <Link href={`/applications/${encodeURIComponent(reference)}`}>
        <bdi>{reference}</bdi>
      </Link>{' '}
      {hiredOn === null ? null : (
        <Badge tone="strong">
          {say('indicators.hired')} <Time at={`${hiredOn}T00:00:00`} as="date" />
        </Badge>
      )}
      <div className="indicators-job muted small">
        {job === null ? null : <bdi>{job}</bdi>}{' '}
        {campaign === null ? null : (
          <Link href={`/campaigns/${encodeURIComponent(campaign)}`}>{say('indicators.finding.campaign')}</Link>
        )}
      </div>
    </>
  );
};

const Via = ({ finding: { via, role, distance, indicators } }: { readonly finding: Finding }): ReactNode => {
  const say = useTexts(indicatorsTexts);
  return (
    <>
      {say(`indicators.via.${via}`)}
      <div className="muted small">
        {role === null ? null : say(`indicators.role.${role}`)}{' '}
        {distance === 0 ? null : say('indicators.finding.distance', { distance })}{' '}
        {indicators.length < 2 ? null : say('indicators.finding.several', { count: indicators.length })}
      </div>
    </>
  );
};

const Queue = ({ finding: { bandBefore, bandAfter } }: { readonly finding: Finding }): ReactNode => {
  const say = useTexts(indicatorsTexts);
  if (bandAfter === null) return <span className="muted">{say('indicators.finding.same')}</span>;
  if (bandBefore === null || bandBefore === bandAfter) return <Band band={bandAfter} />;
  return (
    <span className="indicators-move">
      <Band band={bandBefore} />
      <Icon name="forward" size={12} />
      <span className="unseen">{say('indicators.finding.to')}</span>
      <Band band={bandAfter} />
    </span>
  );
};

const Why = ({ finding: { bitsBefore, bitsAfter, rows } }: { readonly finding: Finding }): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const titleOf = useTitleOf();
  const bits = (value: number | null): string => (value === null ? say('indicators.finding.absent') : signed(value));
  return (
    <>
      {bitsBefore === null || bitsAfter === null ? null : (
        <span className="figures">
          {signed(bitsBefore)} → {signed(bitsAfter)}
        </span>
      )}
      {rows === null ? null : (
        <ul className="indicators-rows">
          {rows.slice(0, MOST_ROWS).map(({ signal, before, after }) => (
            <li key={signal} className="muted small">
              {signal === 'prior' ? (
                say('indicators.finding.prior')
              ) : (
                <Link href={`/policy?q=${encodeURIComponent(signal)}&signal=${encodeURIComponent(signal)}`}>
                  {titleOf(signal)}
                </Link>
              )}{' '}
              <span className="figures">
                {bits(before)} → {bits(after)}
              </span>
            </li>
          ))}
          {rows.length > MOST_ROWS ? (
            <li className="muted small">{say('indicators.finding.moreRows', { count: rows.length - MOST_ROWS })}</li>
          ) : null}
        </ul>
      )}
    </>
  );
};

const Files = ({ id, onlyChanged }: { readonly id: string; readonly onlyChanged: boolean }): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const address = (format: string): string =>
    `/api/v1/retro-runs/${encodeURIComponent(id)}/file?format=${format}&onlyChanged=${onlyChanged}`;
  return (
    <>
      <a className="button" data-size="small" href={address('csv')} download>
        {say('indicators.file.csv')}
      </a>
      <a className="button" data-size="small" href={address('jsonl')} download>
        {say('indicators.file.jsonl')}
      </a>
    </>
  );
};

/** Whom a search found or changed, and why; people who were hired stand first. */
export const Findings = ({ run }: { readonly run: Run }): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const [onlyChanged, setOnlyChanged] = useState(false);
  const query = useFindings(run.id, onlyChanged, `${run.state} ${run.findings} ${run.changed}`);
  const columns: readonly Column<Finding>[] = [
    { head: say('indicators.finding.who'), isName: true, cell: (finding) => <Who finding={finding} /> },
    { head: say('indicators.finding.via'), cell: (finding) => <Via finding={finding} /> },
    { head: say('indicators.finding.queue'), cell: (finding) => <Queue finding={finding} /> },
    { head: say('indicators.finding.why'), cell: (finding) => <Why finding={finding} />, isExtra: true },
  ];
  return (
    <Card title={say('indicators.findings')} actions={<Files id={run.id} onlyChanged={onlyChanged} />}>
      <Switch label={say('indicators.findings.onlyChanged')} isOn={onlyChanged} onChange={setOnlyChanged} />
      <Loaded query={query}>
        {(findings) =>
          findings.length === 0 ? (
            <p className="muted">{say('indicators.findings.none')}</p>
          ) : (
            <>
              <Table
                label={say('indicators.findings')}
                rows={findings}
                keyOf={({ reference }) => reference}
                columns={columns}
              />
              <More query={query} />
            </>
          )
        }
      </Loaded>
    </Card>
  );
};
