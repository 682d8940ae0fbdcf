import { type ReactNode, useState } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { useAction } from '../api/action.ts';
import { useWho } from '../api/colleagues.ts';
import { isUnderWay, type Run } from '../api/runs.ts';
import { useApi, useSession } from '../api/session.tsx';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/dialog.tsx';
import { Select } from '../ui/field.tsx';
import { Empty, Loaded } from '../ui/states.tsx';
import { Table } from '../ui/table.tsx';
import { Time } from '../ui/time.tsx';
import { More } from './more.tsx';
import { RunState } from './run-state.tsx';
import { indicatorsTexts } from './texts.ts';
import { type Cause, useRuns } from './use-runs.ts';

const causes = ['indicator', 'list', 'policy', 'confirmed', 'by-hand', 'backtest'] as const satisfies readonly Cause[];

/** Searches below each other: why, where they stand, what they found. */
export const RunTable = ({ runs }: { readonly runs: readonly Run[] }): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const format = useFormat();
  const who = useWho();
  return (
    <Table
      label={say('indicators.tab.searches')}
      rows={runs}
      keyOf={({ id }) => id}
      columns={[
        {
          head: say('indicators.run.cause'),
          isName: true,
          cell: ({ id, cause }) => (
            <Link href={`/retro/${encodeURIComponent(id)}`}>{say(`indicators.cause.${cause}`)}</Link>
          ),
        },
        {
          head: say('indicators.run.state'),
          cell: (run) => (
            <>
              <RunState state={run.state} />{' '}
              {isUnderWay(run) ? (
                <span className="muted figures">
                  {say('indicators.run.progress', { done: run.done, total: run.total })}
                </span>
              ) : null}
            </>
          ),
        },
        { head: say('indicators.run.findings'), cell: ({ findings }) => format.number(findings), isNumber: true },
        {
          head: say('indicators.run.changed'),
          cell: ({ changed }) => format.number(changed),
          isNumber: true,
          isExtra: true,
        },
        { head: say('indicators.run.hires'), cell: ({ hires }) => format.number(hires), isNumber: true },
        { head: say('indicators.run.by'), cell: ({ createdBy }) => who(createdBy), isExtra: true },
        { head: say('indicators.run.at'), cell: ({ createdAt }) => <Time at={createdAt} />, isExtra: true },
      ]}
    />
  );
};

const SearchAnew = (): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const api = useApi();
  const [, go] = useLocation();
  const [isAsking, setAsking] = useState(false);
  const { attempt } = useAction({
    run: () => api.retro.start({ body: { what: 'everything' } }),
    refresh: [['retro', 'list']],
    onDone: ({ id }) => go(`/retro/${encodeURIComponent(id)}`),
  });
  return (
    <>
      <Button icon="reload" onClick={() => setAsking(true)}>
        {say('indicators.anew')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={say('indicators.anew.title')}
        lead={say('indicators.anew.lead')}
        act={say('indicators.anew')}
        onConfirm={() => attempt()}
      />
    </>
  );
};

/** Searches of the past, the latest first. */
export const RunsTab = (): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const { has } = useSession();
  const [search, setSearch] = useSearchParams();
  const cause = causes.find((one) => one === search.get('cause'));
  const query = useRuns(cause);
  return (
    <div className="stack">
      <div className="indicators-controls">
        <Select
          label={say('indicators.run.cause')}
          isLabelHidden
          value={cause ?? ''}
          options={[
            { value: '', says: say('indicators.cause.all') },
            ...causes.map((value) => ({ value, says: say(`indicators.cause.${value}`) })),
          ]}
          onChange={(chosen) =>
            setSearch({ tab: 'searches', ...(chosen === '' ? {} : { cause: chosen }) }, { replace: true })
          }
        />
        {has('lead') ? <SearchAnew /> : null}
      </div>
      <Loaded query={query}>
        {(runs) =>
          runs.length === 0 ? (
            <Empty icon="search" title={say('indicators.run.none')}>
              {say('indicators.run.none.hint')}
            </Empty>
          ) : (
            <>
              <RunTable runs={runs} />
              <More query={query} />
            </>
          )
        }
      </Loaded>
    </div>
  );
};
