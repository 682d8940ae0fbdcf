import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Outcome, Worth } from '../../engine/review/outcomes.ts';
import { type Draft, useDraft } from '../api/drafts.ts';
import type { Reasons } from '../api/reasons.ts';
import { useApi } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { flawsOf } from '../ui/problem.ts';
import type { FullProps } from './file.ts';
import { decideTexts } from './texts.ts';
import { type Taken, useGoingOn, useStay } from './use-going-on.ts';
import { useStep } from './use-step.ts';

/** Whether the case deserved a review. */
export const worths = ['confirmed-risk', 'worthwhile', 'not-worth-it'] as const satisfies readonly Worth[];

const empty = { outcome: '', reason: '', note: '', worth: '', version: '' };

/** What was typed into the form of a decision and not sent. */
export const useDecisionDraft = (id: string): Draft<typeof empty> => useDraft(`decision ${id}`, empty);

interface Chosen {
  readonly outcome: Reasons['outcomes'][number] | undefined;
  readonly reason: string | undefined;
  readonly worth: Worth | undefined;
}

interface Body {
  readonly outcome: Outcome;
  readonly reason: string;
  readonly note: string;
  readonly worth: Worth;
}

/** The form of a decision: what was chosen and typed, what is missing, and sending it. */
export const useDecision = ({ full, file, onChanged }: FullProps, lists: Reasons) => {
  const api = useApi();
  const say = useTexts(decideTexts);
  const [, go] = useLocation();
  const here = location.pathname + location.search;
  const [isStaying] = useStay();
  const goOn = useGoingOn('decide');
  const { typed, change: write, clear } = useDecisionDraft(full.id);
  const [wasTried, setTried] = useState(false);
  const going = useRef<Promise<Taken | undefined>>(undefined);
  // Whoever goes back leaves the next case as it was; when somebody did something with it meanwhile, it stays with them.
  const giveBack = ({ id, version }: Taken): Promise<unknown> =>
    api.cases.release({ params: { id }, ifMatch: `"${version}"` }).catch(() => undefined);
  const params = { id: full.id };

  const outcome = lists.outcomes.find(({ id }) => id === typed.outcome);
  const fitting = lists.reasons.filter(({ fits }) => outcome !== undefined && fits.includes(outcome.id));
  const chosen: Chosen = {
    outcome,
    reason: fitting.find(({ id }) => id === typed.reason)?.id,
    worth: worths.find((worth) => worth === typed.worth),
  };

  const change = (fields: Partial<typeof empty>): void =>
    write({ ...fields, ...(typed.version === '' ? { version: String(full.version) } : {}) });

  const step = useStep({
    run: (body: Body) => api.cases.decide({ params, ifMatch: file.etag, body }),
    done: (_, body) =>
      say(outcome?.needsSecond === true ? 'decide.done.propose' : 'decide.done.decide', {
        outcome: say(`decide.outcome.${body.outcome}`),
      }),
    until: ({ value }) => value.undoUntil,
    undo: async ({ etag }, body) => {
      await api.cases.undo({ params, ifMatch: etag });
      const taken = await going.current;
      if (taken !== undefined) await giveBack(taken);
      write({ ...body });
      go(here);
    },
    onDone: () => {
      setTried(false);
      clear();
      if (!isStaying) going.current = goOn(full.id);
    },
    onChanged,
  });

  const refused = flawsOf(step.error);
  const note = typed.note.trim();
  const flaws = wasTried
    ? {
        outcome: chosen.outcome === undefined ? say('decide.flaw.outcome') : undefined,
        reason: chosen.reason === undefined ? say('decide.flaw.reason') : undefined,
        note: note === '' ? say('decide.flaw.note') : refused['/note'],
        worth: chosen.worth === undefined ? say('decide.flaw.worth') : undefined,
      }
    : {};

  const send = async (): Promise<void> => {
    setTried(true);
    if (chosen.outcome === undefined || chosen.reason === undefined || chosen.worth === undefined || note === '')
      return;
    const { reason, worth } = chosen;
    const sent = await step.act({ outcome: chosen.outcome.id, reason, worth, note });
    if (sent !== undefined) onChanged();
  };
  const since = typed.version === '' ? undefined : Number(typed.version);
  return { ...chosen, note: typed.note, fitting, flaws, change, send, since, isBusy: step.isBusy, error: step.error };
};
