import './case.css';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Redirect, useLocation } from 'wouter';
import { useAction } from '../api/action.ts';
import type { FullCase } from '../api/case.ts';
import type { Answer, Api } from '../api/client.ts';
import { useApi, useSession } from '../api/session.tsx';
import type { ScreenProps } from '../shell/feature.ts';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/layout.tsx';
import { Empty, Loaded } from '../ui/states.tsx';
import { Time } from '../ui/time.tsx';
import { EvidenceList } from './evidence.tsx';
import { StandingHead } from './head.tsx';
import { othersTexts } from './others-texts.ts';
import { PersonApplications } from './person-applications.tsx';
import type { Result } from './result.ts';
import { caseTexts } from './texts.ts';
import { usePerson } from './use-person.ts';
import { Waterfall } from './waterfall.tsx';

type Standing = Answer<Api['applications']['get']>;

/** Who the others are is told with a case. */
const none: FullCase['others'] = [];

const useStanding = (reference: string) => {
  const api = useApi();
  return useQuery({
    queryKey: ['applications', 'get', reference],
    queryFn: ({ signal }) => api.applications.get({ params: { reference }, signal }),
  });
};

const useResult = (reference: string, isWanted: boolean) => {
  const api = useApi();
  return useQuery({
    queryKey: ['applications', 'result', reference],
    queryFn: ({ signal }) => api.applications.result({ params: { reference }, signal }),
    enabled: isWanted,
  });
};

const OpenCase = ({ reference }: { readonly reference: string }): ReactNode => {
  const say = useTexts(othersTexts);
  const api = useApi();
  const [, go] = useLocation();
  const { act, isBusy } = useAction({
    run: () => api.cases.open({ body: { application: reference } }),
    refresh: [['cases'], ['applications']],
    onDone: ({ value }) => go(`/cases/${encodeURIComponent(value.id)}`),
  });
  return (
    <Button kind="first" isBusy={isBusy} onClick={() => void act()}>
      {say('case.application.open')}
    </Button>
  );
};

/** The schema of the result is public; what comes here is one. */
const isResult = (found: unknown): found is Result =>
  typeof found === 'object' && found !== null && 'evidence' in found;

const Known = ({ reference }: { readonly reference: string }): ReactNode => {
  const say = useTexts(othersTexts);
  const result = useResult(reference, true);
  const person = usePerson(reference, true);
  return (
    <>
      <Loaded query={result}>
        {(found) =>
          isResult(found) ? (
            <>
              <Waterfall result={found} others={none} />
              <EvidenceList result={found} others={none} received={null} screenedAt={null} />
            </>
          ) : null
        }
      </Loaded>
      <Card title={say('case.others.person')}>
        <Loaded query={person}>{(known) => <PersonApplications known={known} current={reference} />}</Loaded>
      </Card>
    </>
  );
};

const Shown = ({ standing }: { readonly standing: Standing }): ReactNode => {
  const say = useTexts(caseTexts);
  const others = useTexts(othersTexts);
  const { has } = useSession();
  if (standing.erasedAt !== null) {
    return (
      <Empty title={say('case.erased.title')}>
        <Time at={standing.erasedAt} as="full" />
      </Empty>
    );
  }
  return (
    <>
      <StandingHead standing={standing} />
      <p className="muted">{others('case.application.lead')}</p>
      {has('review') ? <Known reference={standing.reference} /> : null}
    </>
  );
};

/** An application by its reference: its case, or what is known of one that nobody needed to look at. */
export const ApplicationScreen = ({ params: { reference = '' } }: ScreenProps): ReactNode => {
  const others = useTexts(othersTexts);
  const { has } = useSession();
  const standing = useStanding(reference);
  const id = standing.data?.case ?? null;
  if (id !== null) return <Redirect to={`/cases/${encodeURIComponent(id)}`} replace />;
  const mayOpen = has('review') && standing.data !== undefined && standing.data.erasedAt === null;
  return (
    <Page
      title={others('case.application', { reference })}
      actions={mayOpen ? <OpenCase reference={reference} /> : null}
      isWide
    >
      <Loaded query={standing}>{(found) => <Shown standing={found} />}</Loaded>
    </Page>
  );
};
