import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Stat, Stats } from '../ui/badge.tsx';
import { Card } from '../ui/layout.tsx';
import { Loaded } from '../ui/states.tsx';
import { Table } from '../ui/table.tsx';
import { ResultWord } from './outcome.tsx';
import { secondLooksTexts } from './second-looks-texts.ts';
import { type Agreement as Figures, useAgreement } from './use-agreement.ts';

type Interval = Figures['all']['shareInterval'];

/** Shares and kappas with their intervals, as text. */
const useFigures = () => {
  const say = useTexts(secondLooksTexts);
  const { share } = useFormat();
  const number = (value: number): string => value.toFixed(2).replace('-', '−');
  const between = (interval: Interval, write: (value: number) => string): string | undefined => {
    const [low, high] = interval ?? [];
    if (low === undefined || high === undefined) return undefined;
    return say('decide.looks.interval', { low: write(low), high: write(high) });
  };
  return {
    share: (value: number | null) => (value === null ? say('decide.looks.unknown') : share(value)),
    kappa: (value: number | null) => (value === null ? say('decide.looks.unknown') : number(value)),
    shareBetween: (interval: Interval) => between(interval, share),
    kappaBetween: (interval: Interval) => between(interval, number),
  };
};

const Figure = ({ value, hint }: { readonly value: string; readonly hint: string | undefined }): ReactNode => (
  <>
    {value}
    {hint === undefined ? null : <div className="muted small">{hint}</div>}
  </>
);

const Reviewers = ({ reviewers }: Pick<Figures, 'reviewers'>): ReactNode => {
  const say = useTexts(secondLooksTexts);
  const figures = useFigures();
  if (reviewers.length === 0) return null;
  return (
    <Card title={say('decide.looks.reviewers')}>
      <Table
        label={say('decide.looks.reviewers')}
        rows={reviewers}
        keyOf={({ reviewer }) => reviewer.id}
        columns={[
          { head: say('decide.looks.reviewer'), isName: true, cell: ({ reviewer }) => <bdi>{reviewer.name}</bdi> },
          { head: say('decide.looks.count'), isNumber: true, cell: ({ pairs }) => pairs },
          {
            head: say('decide.looks.share'),
            isNumber: true,
            cell: (row) => <Figure value={figures.share(row.share)} hint={figures.shareBetween(row.shareInterval)} />,
          },
          {
            head: say('decide.looks.kappa'),
            isNumber: true,
            isExtra: true,
            cell: (row) => <Figure value={figures.kappa(row.kappa)} hint={figures.kappaBetween(row.kappaInterval)} />,
          },
        ]}
      />
    </Card>
  );
};

const Differ = ({ differ }: Pick<Figures, 'differ'>): ReactNode => {
  const say = useTexts(secondLooksTexts);
  return (
    <Card title={say('decide.looks.differ')}>
      {differ.length === 0 ? (
        <p className="muted">{say('decide.looks.differ.none')}</p>
      ) : (
        <Table
          label={say('decide.looks.differ')}
          rows={differ.toReversed()}
          keyOf={(row) => row.case}
          columns={[
            { head: say('decide.looks.first'), cell: ({ first }) => <ResultWord of={first} /> },
            { head: say('decide.looks.second'), cell: ({ second }) => <ResultWord of={second} /> },
            {
              head: say('decide.looks.case'),
              isName: true,
              cell: (row) => <Link href={`/cases/${encodeURIComponent(row.case)}`}>{say('decide.looks.open')}</Link>,
            },
          ]}
        />
      )}
    </Card>
  );
};

const Drift = ({ drift }: Pick<Figures, 'drift'>): ReactNode => {
  const say = useTexts(secondLooksTexts);
  if (drift.length === 0) return null;
  const pair = (recent: number, before: number): string => say('decide.looks.drift.pair', { recent, before });
  return (
    <Card title={say('decide.looks.drift')}>
      <Table
        label={say('decide.looks.drift')}
        rows={drift}
        keyOf={({ reviewer }) => reviewer.id}
        columns={[
          { head: say('decide.looks.reviewer'), isName: true, cell: ({ reviewer }) => <bdi>{reviewer.name}</bdi> },
          {
            head: say('decide.looks.drift.count'),
            isNumber: true,
            cell: ({ recent, before }) => pair(recent.decisions, before.decisions),
          },
          {
            head: say('decide.looks.drift.adverse'),
            isNumber: true,
            cell: ({ recent, before }) => pair(recent.adverse, before.adverse),
          },
          {
            head: say('decide.looks.drift.worth'),
            isNumber: true,
            isExtra: true,
            cell: ({ recent, before }) => pair(recent.notWorthIt, before.notWorthIt),
          },
        ]}
      />
    </Card>
  );
};

const All = ({ all, since }: Pick<Figures, 'all' | 'since'>): ReactNode => {
  const say = useTexts(secondLooksTexts);
  const format = useFormat();
  const figures = useFigures();
  return (
    <Card title={say('decide.looks.since', { date: format.date(since) })}>
      <Stats>
        <Stat label={say('decide.looks.pairs')} value={format.number(all.pairs)} />
        <Stat
          label={say('decide.looks.share')}
          value={figures.share(all.share)}
          hint={figures.shareBetween(all.shareInterval)}
        />
        <Stat
          label={say('decide.looks.kappa')}
          value={figures.kappa(all.kappa)}
          hint={figures.kappaBetween(all.kappaInterval)}
        />
      </Stats>
      <p className="muted small">{say('decide.looks.kappa.hint')}</p>
    </Card>
  );
};

/** How far two people agree on the same cases, and how each changes over time. */
export const Agreement = (): ReactNode => {
  const agreement = useAgreement();
  return (
    <Loaded query={agreement}>
      {({ all, since, reviewers, differ, drift }) => (
        <div className="stack">
          <All all={all} since={since} />
          <Differ differ={differ} />
          <Reviewers reviewers={reviewers} />
          <Drift drift={drift} />
        </div>
      )}
    </Loaded>
  );
};
