import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useLiveEvents } from '../api/live.ts';
import { useSession } from '../api/session.tsx';
import type { ScreenProps } from '../shell/feature.ts';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../text/texts.tsx';
import { Failure, Skeleton } from '../ui/states.tsx';
import { useBlind } from './blind.ts';
import { FullScreen } from './full-screen.tsx';
import { ReducedScreen } from './reduced-screen.tsx';
import { caseTexts } from './texts.ts';
import { type CaseAnswer, useCase } from './use-case.ts';

const isAbout = (data: unknown, id: string): boolean =>
  typeof data === 'object' && data !== null && 'subject' in data && data.subject === id;

/** Reads the case again when something happened to it elsewhere. */
const useFollowing = (id: string): void => {
  const queries = useQueryClient();
  useLiveEvents(({ type, data }) => {
    if (type === 'reload' || isAbout(data, id)) void queries.invalidateQueries({ queryKey: ['cases', 'read', id] });
  });
};

const Shown = ({ file, onRevealed }: { readonly file: CaseAnswer; readonly onRevealed: (it: CaseAnswer) => void }) => {
  const { value } = file;
  return value.view === 'reduced' ? (
    <ReducedScreen file={file} reduced={value} />
  ) : (
    <FullScreen file={file} full={value} onRevealed={onRevealed} />
  );
};

const OneCase = ({ id }: { readonly id: string }): ReactNode => {
  const say = useTexts(caseTexts);
  const { has } = useSession();
  const isBlind = useBlind() && has('review');
  const query = useCase(id, isBlind);
  // What an auditor had revealed is shown until they leave the case, and kept nowhere.
  const [revealed, setRevealed] = useState<CaseAnswer>();
  useFollowing(id);
  const file = revealed ?? query.data;
  // A skeleton of another case must not keep what was revealed of this one.
  useEffect(() => () => setRevealed(undefined), []);
  if (file !== undefined) return <Shown file={file} onRevealed={setRevealed} />;
  return (
    <Page title={say('case.title')} isWide>
      {query.error === null ? <Skeleton lines={8} /> : <Failure error={query.error} onRetry={() => query.refetch()} />}
    </Page>
  );
};

/** The screen of one case. */
export const CaseScreen = ({ params: { id = '' } }: ScreenProps): ReactNode => <OneCase key={id} id={id} />;
