import { useState } from 'react';
import { useDraft } from '../api/drafts.ts';
import { useApi } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { interviewTexts } from './interview-texts.ts';
import type { Kit } from './use-interview.ts';
import { useStep } from './use-step.ts';

type Mark = Kit['scale'][number]['score'];
const empty: Readonly<Record<string, string>> = {};

/** The sheet that somebody fills in: marks and notes by question, kept in this tab until it is sent. */
export const useSheet = (id: string, kit: Kit) => {
  const api = useApi();
  const say = useTexts(interviewTexts);
  const { typed, change, clear } = useDraft(`sheet ${id}`, empty);
  const [wasTried, setTried] = useState(false);

  const markOf = (question: string): Mark | undefined =>
    kit.scale.find(({ score }) => String(score) === typed[`mark ${question}`])?.score;
  const noteOf = (question: string): string => typed[`note ${question}`] ?? '';
  const scores = kit.questions.flatMap(({ id: question }) => {
    const score = markOf(question);
    const note = noteOf(question).trim();
    return score === undefined ? [] : [{ question, score, ...(note === '' ? {} : { note }) }];
  });
  const overall = typed['overall'] ?? '';

  const step = useStep({
    run: () => {
      const note = overall.trim();
      return api.cases.score({ params: { id }, body: { scores, ...(note === '' ? {} : { note }) } });
    },
    done: ({ total, most }) => say('decide.interview.saved', { total, most }),
    onDone: () => {
      clear();
      setTried(false);
    },
    onChanged: () => undefined,
  });
  return {
    markOf,
    noteOf,
    overall,
    marked: scores.length,
    mark: (question: string, score: Mark) => change({ [`mark ${question}`]: String(score) }),
    write: (question: string, note: string) => change({ [`note ${question}`]: note }),
    writeOverall: (note: string) => change({ overall: note }),
    flaw: wasTried && scores.length === 0 ? say('decide.interview.flaw') : undefined,
    keep: () => {
      setTried(true);
      if (scores.length > 0) void step.act();
    },
    isBusy: step.isBusy,
    error: step.error,
  };
};

/** What `useSheet` gives. */
export type SheetDraft = ReturnType<typeof useSheet>;
