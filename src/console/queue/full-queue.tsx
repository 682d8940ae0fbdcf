import type { ReactNode } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { useAction } from '../api/action.ts';
import { useApi, useSession } from '../api/session.tsx';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { showToast } from '../ui/toasts.ts';
import { FilterBar } from './filter-bar.tsx';
import { type Filters, readFilters, writeFilters } from './filters.ts';
import { addressOf } from './line.ts';
import { Listing } from './listing.tsx';
import { forgetPlace } from './places.ts';
import { queueTexts } from './texts.ts';
import { useShape } from './use-shape.ts';
import { ViewBar } from './view-bar.tsx';

/** Takes the next case that nobody has, and goes there. */
const useNext = () => {
  const api = useApi();
  const say = useTexts(queueTexts);
  const [, go] = useLocation();
  return useAction({
    run: () => api.cases.next(),
    onDone: (taken) => {
      if (taken.case === null) showToast(say('queue.next.none'));
      else go(addressOf(taken.case.id));
    },
  });
};

/** The queue of those who review, and of auditors, who read stand-ins and change nothing. */
export const FullQueue = (): ReactNode => {
  const say = useTexts(queueTexts);
  const { has } = useSession();
  const [params, setParams] = useSearchParams();
  const filters = readFilters(params);
  const search = writeFilters(filters);
  const next = useNext();
  const take = (): void => void next.act();
  const change = (to: Filters): void => {
    forgetPlace(writeFilters(to));
    setParams(writeFilters(to), { replace: true });
  };
  const isWorker = has('review');
  const { shape } = useShape();
  return (
    <Page
      title={say('queue.title')}
      {...(shape === 'card' && isWorker ? {} : { lead: say(isWorker ? 'queue.lead' : 'queue.lead.pseudonymous') })}
      isWide
      actions={
        isWorker ? (
          <Button kind="first" icon="play" isBusy={next.isBusy} onClick={take}>
            {say('queue.next')} <KeyHint keys="n" />
          </Button>
        ) : undefined
      }
    >
      <ViewBar search={search} />
      <FilterBar filters={filters} onChange={change} />
      <Listing key={search} filters={filters} onChange={change} onNext={take} />
    </Page>
  );
};
