import { useCallback } from 'react';
import { Problem } from '../../api/client/problem.ts';
import { type Say, useTexts } from '../text/texts.tsx';
import { uiTexts } from './texts.ts';

type Code = Problem['code'];

const withStop = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

type Sentence = (problem: Problem, say: Say<keyof typeof uiTexts>) => string;

/** What the service said, for people already. */
const asSaid: Sentence = ({ message, flaws }) =>
  [withStop(message), ...flaws.slice(0, 3).map(({ field, reason }) => withStop(`${field}: ${reason}`))].join(' ');

const sentences: Readonly<Record<Code, Sentence>> = {
  invalid: asSaid,
  conflict: asSaid,
  'not-allowed': asSaid,
  'too-large': asSaid,
  'too-long': asSaid,
  unsupported: asSaid,
  malformed: asSaid,
  misdirected: asSaid,
  'no-such-method': asSaid,
  'not-signed-in': (_, say) => say('ui.problem.signedOut'),
  'not-found': (_, say) => say('ui.problem.notFound'),
  'changed-meanwhile': (_, say) => say('ui.problem.changed'),
  'needs-version': (_, say) => say('ui.problem.changed'),
  'too-many': ({ retryAfter = 0 }, say) => say('ui.problem.busy', { seconds: retryAfter }),
  unavailable: (_, say) => say('ui.problem.unavailable'),
  'timed-out': (_, say) => say('ui.problem.lost'),
  broken: (_, say) => say('ui.problem.broken'),
};

/** Turns whatever was thrown into a sentence for whoever asked for it. */
export const usePlainly = (): ((error: unknown) => string) => {
  const say = useTexts(uiTexts);
  return useCallback(
    (error) => {
      if (error instanceof Problem) return sentences[error.code](error, say);
      return error instanceof TypeError ? say('ui.problem.lost') : say('ui.problem.broken');
    },
    [say],
  );
};

/** The number under which the log knows a refused request; null when none was answered. */
export const requestIdOf = (error: unknown): string | null =>
  error instanceof Problem && error.requestId !== 'none' ? error.requestId : null;

/** Whether somebody else changed what an action was about (412): show it anew and keep what was typed. */
export const isChangedMeanwhile = (error: unknown): boolean =>
  error instanceof Problem && error.code === 'changed-meanwhile';

/** Whether an action asks for a sign-in within the last minutes. */
export const isOldSession = (error: unknown): boolean =>
  error instanceof Problem && error.flaws.some(({ field }) => field === '/session/confirmedAt');

/** What is wrong with each field of a form, by JSON pointer into the body: `{ '/name': 'is too long' }`. */
export const flawsOf = (error: unknown): Readonly<Record<string, string>> =>
  error instanceof Problem ? Object.fromEntries(error.flaws.map(({ field, reason }) => [field, reason])) : {};
