import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useApi, useSession } from '../../api/session.tsx';
import { useFormat } from '../../text/format.ts';
import { useTexts } from '../../text/texts.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/layout.tsx';
import { Empty } from '../../ui/states.tsx';
import type { Column } from '../../ui/table.tsx';
import { Time } from '../../ui/time.tsx';
import { ActButton } from '../act-button.tsx';
import { errorText } from '../error-text.ts';
import { PagedTable, usePaged } from '../paged.tsx';
import { SettingsPage } from '../settings-page.tsx';
import { States, useChosenState } from '../states.tsx';
import { type Job, type JobState, stateTones, useKindOf } from './job.ts';
import { workTexts } from './texts.ts';

const states: readonly JobState[] = ['failed', 'running', 'waiting', 'done', 'cancelled'];
const EVERY = 5_000;

const Progress = ({ job }: { readonly job: Job }): ReactNode => {
  const say = useTexts(workTexts);
  const format = useFormat();
  const { done, total, attempt, error, state } = job;
  return (
    <>
      {done === null || total === null ? null : (
        <>
          <progress
            className="settings-progress"
            value={done}
            max={Math.max(1, total)}
            aria-label={say('settings.work.progress')}
          />
          <div className="small figures">
            {say('settings.work.progress.of', { done: format.number(done), total: format.number(total) })}
          </div>
        </>
      )}
      {error !== null && state !== 'done' ? <div>{errorText(error)}</div> : null}
      <div className="muted small">{say('settings.work.attempts', { count: attempt })}</div>
    </>
  );
};

const JobActs = ({ job: { id, state } }: { readonly job: Job }): ReactNode => {
  const say = useTexts(workTexts);
  const api = useApi();
  const params = { id };
  if (state === 'done') return null;
  const shared = { refresh: [['jobs']] };
  if (state === 'failed' || state === 'cancelled') {
    return (
      <ActButton
        {...shared}
        icon="reload"
        says={say('settings.work.retry')}
        label={say('settings.work.retry.one', { id })}
        run={() => api.jobs.retry({ params })}
        done={say('settings.work.retried', { id })}
      />
    );
  }
  return (
    <ActButton
      {...shared}
      says={say('settings.work.cancel')}
      label={say('settings.work.cancel.one', { id })}
      run={() => api.jobs.cancel({ params })}
      done={say('settings.work.cancelled', { id })}
    />
  );
};

const useColumns = (): readonly Column<Job>[] => {
  const say = useTexts(workTexts);
  const kindOf = useKindOf();
  return [
    {
      head: say('settings.work.kind'),
      isName: true,
      cell: ({ id, kind }) => (
        <>
          {kindOf(kind)}
          <div className="muted small">
            <code>{kind}</code> {id}
          </div>
        </>
      ),
    },
    {
      head: say('settings.work.state'),
      cell: (job) => (
        <>
          <Badge tone={stateTones[job.state]}>{say(`settings.work.state.${job.state}`)}</Badge>
          <Progress job={job} />
        </>
      ),
    },
    {
      head: say('settings.work.when'),
      isExtra: true,
      cell: ({ runAt, endedAt }) =>
        say.rich(endedAt === null ? 'settings.work.due' : 'settings.work.ended', {
          when: <Time key="at" at={endedAt ?? runAt} />,
        }),
    },
    {
      head: <span className="unseen">{say('settings.work.acts')}</span>,
      isNumber: true,
      cell: (job) => <JobActs job={job} />,
    },
  ];
};

/** Counts by state, asked anew while somebody looks. */
const useCounts = (isMine: boolean): Readonly<Partial<Record<JobState, number>>> | undefined => {
  const api = useApi();
  const { data } = useQuery({
    queryKey: ['jobs', 'counts'],
    queryFn: ({ signal }) => api.jobs.counts({ signal }),
    refetchInterval: EVERY,
    enabled: isMine,
  });
  if (data === undefined) return undefined;
  const sums: Partial<Record<JobState, number>> = {};
  for (const { state, jobs } of data.counts) sums[state] = (sums[state] ?? 0) + jobs;
  return sums;
};

/** `/work`: what Gatehouse does by itself, and what of it failed. */
export const WorkScreen = (): ReactNode => {
  const say = useTexts(workTexts);
  const { has } = useSession();
  const api = useApi();
  const [state, choose] = useChosenState(states);
  const counts = useCounts(has('administer', 'lead'));
  const failed = counts?.failed ?? 0;
  const columns = useColumns();
  const jobs = usePaged(
    ['jobs', 'list', state],
    (cursor, signal) =>
      api.jobs.list({
        query: { ...(state === undefined ? {} : { state }), ...(cursor === undefined ? {} : { cursor }) },
        signal,
      }),
    EVERY,
  );
  return (
    <SettingsPage part="work" lead={say('settings.work.lead')}>
      {failed > 0 && state !== 'failed' ? (
        <Card
          title={say('settings.work.failed', { count: failed })}
          actions={<Button onClick={() => choose('failed')}>{say('settings.work.failed.show')}</Button>}
        >
          <p>{say('settings.work.failed.lead')}</p>
        </Card>
      ) : null}
      <States
        label={say('settings.work.state')}
        states={states}
        saysOf={(one) => say(`settings.work.state.${one}`)}
        counts={counts}
        state={state}
        onChange={choose}
      />
      <PagedTable
        query={jobs}
        label={say('settings.work.list')}
        columns={columns}
        keyOf={({ id }) => id}
        empty={
          <Empty title={say(state === undefined ? 'settings.work.empty.all' : 'settings.work.empty')} icon="check">
            {state === undefined ? say('settings.work.empty.lead') : undefined}
          </Empty>
        }
      />
    </SettingsPage>
  );
};
