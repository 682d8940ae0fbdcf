import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { type CaseAnswer, caseKey, lineOf, useCase, useIsBlind } from '../api/case.ts';
import { useLiveEvents } from '../api/live.ts';
import type { ScreenProps } from '../shell/feature.ts';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../text/texts.tsx';
import { Failure, Skeleton } from '../ui/states.tsx';
import { BlindScreen } from './blind-screen.tsx';
import { FullScreen } from './full-screen.tsx';
import { LineScreen } from './line-screen.tsx';
import { ReducedScreen } from './reduced-screen.tsx';
import { caseTexts } from './texts.ts';

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
  const queries = useQueryClient();
  const { value } = file;
  const onJudged = (answer: CaseAnswer): void => {
    for (const isBlind of [true, false]) queries.setQueryData(caseKey(value.id, isBlind), answer);
    // The page becomes another one: begin at its top, once it is drawn.
    requestAnimationFrame(() => {
      scrollTo(0, 0);
      document.querySelector('h1')?.focus({ preventScroll: true });
    });
  };
  if (value.view === 'reduced') return <ReducedScreen file={file} reduced={value} />;
  if (value.view === 'blind') return <BlindScreen blind={value} onJudged={onJudged} />;
  return <FullScreen file={file} full={value} onRevealed={onRevealed} />;
};

/** What a list said of the case, until it has come; nothing for whoever reads blindly. */
const useLine = (id: string) => {
  const queries = useQueryClient();
  const isBlind = useIsBlind();
  const line = isBlind ? undefined : lineOf(queries, id);
  return line === undefined || line.view === 'reduced' ? undefined : line;
};

const OneCase = ({ id }: { readonly id: string }): ReactNode => {
  const say = useTexts(caseTexts);
  const query = useCase(id);
  const line = useLine(id);
  // What an auditor had revealed is shown until they leave the case, and kept nowhere.
  const [revealed, setRevealed] = useState<CaseAnswer>();
  useFollowing(id);
  const file = revealed ?? query.data;
  // A skeleton of another case must not keep what was revealed of this one.
  useEffect(() => () => setRevealed(undefined), []);
  if (file !== undefined) return <Shown file={file} onRevealed={setRevealed} />;
  if (query.error === null && line !== undefined) return <LineScreen line={line} />;
  return (
    <Page title={say('case.title')} isWide>
      {query.error === null ? <Skeleton lines={8} /> : <Failure error={query.error} onRetry={() => query.refetch()} />}
    </Page>
  );
};

/** The screen of one case. */
export const CaseScreen = ({ params: { id = '' } }: ScreenProps): ReactNode => <OneCase key={id} id={id} />;
