import './case.css';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useSearchParams } from 'wouter';
import type { CaseAnswer, FullCase } from '../api/case.ts';
import { useSession } from '../api/session.tsx';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../text/texts.tsx';
import { Empty } from '../ui/states.tsx';
import { Actions } from './actions.tsx';
import { CaseTabs } from './case-tabs.tsx';
import { Glance } from './glance.tsx';
import { FullHead } from './head.tsx';
import { Reveal } from './reveal.tsx';
import { Standing } from './standing.tsx';
import { caseTexts } from './texts.ts';
import { viewAt, viewOf } from './views.ts';

interface FullScreenProps {
  readonly file: CaseAnswer;
  readonly full: FullCase;
  readonly onRevealed: (file: CaseAnswer) => void;
}

/** A case for those who review: its first glance, what can be done, and everything behind it. */
export const FullScreen = ({ file, full, onRevealed }: FullScreenProps): ReactNode => {
  const say = useTexts(caseTexts);
  const { has } = useSession();
  const queries = useQueryClient();
  const [search, setSearch] = useSearchParams();
  const note = useRef<HTMLTextAreaElement>(null);
  const mayReview = has('review');
  const title = full.name ?? say('case.erased');
  const onNote = (): void => {
    // The field is there once the view is drawn.
    flushSync(() => setSearch(viewAt('history')));
    note.current?.focus();
  };
  const onChanged = (): void => void queries.invalidateQueries({ queryKey: ['cases'] });
  return (
    <Page
      title={title}
      isWide
      actions={
        mayReview ? (
          <Actions file={file} full={full} onNote={onNote} />
        ) : has('reveal') && full.view === 'pseudonymous' ? (
          <Reveal id={full.id} onRevealed={onRevealed} />
        ) : null
      }
    >
      <FullHead full={full} />
      <Standing full={full} />
      {full.result === null ? (
        <div className="card">
          <Empty title={say('case.erased.title')}>{say('case.erased.lead')}</Empty>
        </div>
      ) : (
        <Glance file={full} result={full.result} />
      )}
      <CaseTabs
        {...{ file, full, note, onChanged }}
        view={viewOf(search)}
        onView={(view) => setSearch(viewAt(view), { replace: true })}
      />
    </Page>
  );
};
