import { useCallback } from 'react';
import { Problem } from '../../api/client/problem.ts';
import { type Say, useTexts } from '../text/texts.tsx';
import { MarkedText } from './marked-text.ts';
import { uiTexts } from './texts.ts';

type Code = Problem['code'];

const withStop = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

type Sentence = (problem: Problem, say: Say<keyof typeof uiTexts>) => string;

/** Where the service says that a sign-in is too long ago: of no field, and said by the message already. */
const OLD = '/session/confirmedAt';

/** What the service said, for people already. */
const asSaid: Sentence = ({ message, flaws }) => {
  const ofFields = flaws.filter(({ field }) => field !== OLD).slice(0, 3);
  return [withStop(message), ...ofFields.map(({ field, reason }) => withStop(`${field}: ${reason}`))].join(' ');
};

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
  gone: asSaid,
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
      if (error instanceof MarkedText) return say('ui.problem.marked', { mark: error.mark });
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

/** Whether what was asked for is not there, or not theirs to see. */
export const isNotFound = (error: unknown): boolean => error instanceof Problem && error.code === 'not-found';

/** Whether what was asked for ended since. */
export const isGone = (error: unknown): boolean => error instanceof Problem && error.code === 'gone';

/** Whether asking once more cannot help: it is not there, or not theirs to see. */
export const isFinal = (error: unknown): boolean =>
  isNotFound(error) || isGone(error) || (error instanceof Problem && error.code === 'not-allowed');

/** Whether an action asks for a sign-in within the last minutes. */
export const isOldSession = (error: unknown): boolean =>
  error instanceof Problem && error.flaws.some(({ field }) => field === OLD);

/** What is wrong with each field of a form, by JSON pointer into the body: `{ '/name': 'is too long' }`. */
export const flawsOf = (error: unknown): Readonly<Record<string, string>> =>
  error instanceof Problem ? Object.fromEntries(error.flaws.map(({ field, reason }) => [field, reason])) : {};
