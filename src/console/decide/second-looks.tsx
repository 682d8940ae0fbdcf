import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'wouter';
import type { Answer, Api } from '../api/client.ts';
import { useReasons } from '../api/reasons.ts';
import { useApi, useSession } from '../api/session.tsx';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { Empty, Loaded } from '../ui/states.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { Agreement } from './agreement.tsx';
import { BlindOutcome } from './blind-outcome.tsx';
import { BlindSignals } from './blind-signals.tsx';
import { secondLooksTexts } from './second-looks-texts.ts';
import { useStep } from './use-step.ts';

type Review = NonNullable<Answer<Api['cases']['nextBlind']>['review']>;

const Look = (): ReactNode => {
  const say = useTexts(secondLooksTexts);
  const api = useApi();
  const reasons = useReasons();
  // Undefined: not asked yet; null: none waits.
  const [review, setReview] = useState<Review | null>();
  const { act, isBusy } = useStep({
    run: () => api.cases.nextBlind(),
    onDone: (answer) => setReview(answer.review),
    onChanged: () => undefined,
  });
  const take = (
    <Button kind="first" icon="eye-off" isBusy={isBusy} onClick={() => void act()}>
      {say(review === null ? 'decide.looks.again' : 'decide.looks.take')}
    </Button>
  );
  if (review === undefined) {
    return (
      <Empty title={say('decide.looks.take')} icon="eye-off" action={take}>
        {say('decide.looks.intro')}
      </Empty>
    );
  }
  if (review === null) {
    return (
      <Empty title={say('decide.looks.none')} icon="check" action={take}>
        {say('decide.looks.none.says')}
      </Empty>
    );
  }
  if (!review.judged) return <BlindSignals key={review.id} review={review} onJudged={setReview} />;
  return (
    <Loaded query={reasons}>
      {(lists) => <BlindOutcome key={review.id} review={review} lists={lists} onDone={() => setReview(undefined)} />}
    </Loaded>
  );
};

const parts = ['look', 'agreement'] as const;

/** Blind second looks at closed cases, and what they say of how far people agree. */
export const SecondLooksScreen = (): ReactNode => {
  const say = useTexts(secondLooksTexts);
  const { has } = useSession();
  const [search, setSearch] = useSearchParams();
  const mayLook = has('review');
  const wanted = parts.find((part) => part === search.get('part')) ?? 'look';
  return (
    <Page title={say('decide.looks')} lead={say('decide.looks.lead')}>
      {mayLook ? (
        <Tabs
          label={say('decide.looks.parts')}
          value={wanted}
          onChange={(part) => setSearch({ part }, { replace: true })}
          tabs={[
            { value: 'look', says: say('decide.looks.look'), show: () => <Look /> },
            { value: 'agreement', says: say('decide.looks.agreement'), show: () => <Agreement /> },
          ]}
        />
      ) : (
        <Agreement />
      )}
    </Page>
  );
};
