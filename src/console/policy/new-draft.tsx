import './policy.css';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import { useSession } from '../api/session.tsx';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../text/texts.tsx';
import { Empty, Failure, Skeleton } from '../ui/states.tsx';
import { DraftEditor } from './draft-editor.tsx';
import { draftTexts } from './draft-texts.ts';
import { policyTexts } from './texts.ts';
import { useInForce } from './use-in-force.ts';
import { useVersion } from './use-version.ts';

/** What a draft begins with: a version that is named, or what holds now with what was learned for it. */
const useBase = (from: string | null) => {
  const inForce = useInForce();
  const id = from ?? inForce.data?.id ?? null;
  const version = useVersion(id);
  const error = inForce.error ?? version.error;
  if (inForce.data === undefined || (id !== null && version.data === undefined)) return { base: undefined, error };
  const { policy, isLearned } = inForce.data;
  return {
    base: {
      key: id ?? 'started',
      policy: version.data?.policy ?? policy,
      weights: version.data?.weights ?? null,
      /** Weights that came with the start of the service cannot be read here. */
      losesWeights: id === null && isLearned,
      note: '',
      draft: null,
    },
    error,
  };
};

/** Where a lead writes what another policy would be. */
export const NewDraftScreen = (): ReactNode => {
  const say = useTexts(draftTexts);
  const sayAll = useTexts(policyTexts);
  const { has } = useSession();
  const [search] = useSearchParams();
  const { base, error } = useBase(search.get('from'));
  const wanted = { signal: search.get('signal'), allows: search.has('allow') };
  const shown = (): ReactNode => {
    if (!has('lead'))
      return (
        <Empty icon="lock" title={say('policy.draft.leadsOnly')}>
          {say('policy.draft.leadsOnly.hint')}
        </Empty>
      );
    if (base !== undefined) return <DraftEditor base={base} wanted={wanted} />;
    return error === null ? <Skeleton lines={8} /> : <Failure error={error} />;
  };
  return (
    <Page
      title={say('policy.draft.title')}
      lead={
        <>
          <Link href="/policy?tab=drafts">{sayAll('policy.title')}</Link> · {say('policy.draft.lead')}
        </>
      }
    >
      {shown()}
    </Page>
  );
};
