import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useSession } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import type { Beginnings } from './beginnings.ts';
import { startTexts } from './texts.ts';

/** The first review. */
export const ReviewStep = ({ there, isDone }: { readonly there: Beginnings; readonly isDone: boolean }): ReactNode => {
  const say = useTexts(startTexts);
  const { has } = useSession();
  const { cases, reviewers, decisions } = there;
  const why = cases === 0 || reviewers === 0 ? 'start.review.wait' : has('review') ? undefined : 'start.review.role';
  return (
    <>
      <p>{isDone ? say('start.review.done', { decisions }) : say('start.review.lead')}</p>
      {why === undefined ? (
        <div className="row">
          <Link href="/cases" className="button" data-kind={isDone ? 'usual' : 'first'}>
            {say('start.review.open')}
          </Link>
        </div>
      ) : (
        <p className="muted">{say(why)}</p>
      )}
    </>
  );
};
