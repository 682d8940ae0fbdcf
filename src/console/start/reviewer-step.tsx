import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { useAction } from '../api/action.ts';
import { useApi, useSession } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/dialog.tsx';
import type { Beginnings } from './beginnings.ts';
import { startTexts } from './texts.ts';

interface ReviewerStepProps {
  readonly there: Beginnings;
  readonly isDone: boolean;
  /** Whether it is what to do now. */
  readonly isNext: boolean;
}

/** Somebody who reviews: an administrator alone does not. */
export const ReviewerStep = ({ there, isDone, isNext }: ReviewerStepProps): ReactNode => {
  const say = useTexts(startTexts);
  const api = useApi();
  const { has, person } = useSession();
  const [isAsked, setAsked] = useState(false);
  const { attempt } = useAction({
    run: () => api.accounts.change({ params: { id: person.id }, body: { roles: [...person.roles, 'analyst'] } }),
    done: () => say('start.reviewer.own.given'),
    // The session goes on under another token, with more rights.
    refresh: [['session'], ['start'], ['accounts']],
  });
  const mayReview = has('review');
  if (!has('administer')) {
    return <p>{isDone ? say('start.reviewer.done', { reviewers: there.reviewers }) : say('start.reviewer.other')}</p>;
  }
  return (
    <>
      {isDone ? (
        <p>
          {say('start.reviewer.done', { reviewers: there.reviewers })}{' '}
          {there.reviewers === 1 ? say('start.reviewer.only') : null}
        </p>
      ) : (
        <p>{say('start.reviewer.lead')}</p>
      )}
      {isDone && mayReview && there.reviewers > 1 ? null : (
        <div className="row">
          {mayReview ? null : (
            <Button kind={isNext ? 'first' : 'usual'} onClick={() => setAsked(true)}>
              {say('start.reviewer.own')}
            </Button>
          )}
          <Link href="/settings/people?invite=" className="button">
            {say('start.reviewer.invite')}
          </Link>
        </div>
      )}
      <ConfirmDialog
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        title={say('start.reviewer.own.title')}
        lead={say('start.reviewer.own.lead')}
        act={say('start.reviewer.own.act')}
        onConfirm={() => attempt()}
      />
    </>
  );
};
