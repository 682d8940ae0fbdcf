import type { EvidenceRow } from '../contract/result.ts';
import { questionsFor } from './questions.ts';

/** Points of an answer. */
export const interviewScores = [0, 1, 2] as const;
export type InterviewScore = (typeof interviewScores)[number];

export const interviewScale: readonly { readonly score: InterviewScore; readonly says: string }[] = [
  { score: 0, says: 'No answer, or none that can be checked.' },
  { score: 1, says: 'An answer in general terms.' },
  { score: 2, says: 'A concrete answer, with details that hold when asked about.' },
];

/** One question of an interview. Whoever asks reads it out as it stands. */
export interface InterviewQuestion {
  readonly id: string;
  readonly section: string;
  readonly text: string;
  /** What a good answer holds, for whoever marks it. */
  readonly listenFor: string;
}

export const interviewIntro =
  'Everybody who gets this far is asked the same questions in the same order. Read each one out as it stands, give time, ' +
  'and mark what was said: not how it was said, not accent, looks, room or mood. Any question may be answered in ' +
  'writing, with an interpreter, or at another time.';

const WORK = 'Your work';
const DETAILS = 'Details of your application';
const ARRANGEMENT = 'How you would work';

const opening: readonly InterviewQuestion[] = [
  {
    id: 'proud-line',
    section: WORK,
    text: 'Pick one line of your résumé that you are proudest of. What was your part, what went wrong, and what would you do differently now?',
    listenFor: 'Own part told apart from that of others; something that went wrong; an answer to a follow-up.',
  },
  {
    id: 'this-not-that',
    section: WORK,
    text: 'In that work, why did you choose that way and not another one, and what would break first at ten times the load?',
    listenFor: 'Both halves are answered, from the same piece of work.',
  },
  {
    id: 'show-a-change',
    section: WORK,
    text: 'Please show or describe one change that you made in a piece of work. Who looked over it, and what did they say?',
    listenFor: 'Names of roles, reasons, and what came of it.',
  },
  {
    id: 'correct-me',
    section: WORK,
    text: 'Let me repeat what I understood of your last project. Please correct me where I got something wrong.',
    listenFor: 'Repeat one detail wrongly, once. It is put right.',
  },
];

const closing: readonly InterviewQuestion[] = [
  {
    id: 'arrangement',
    section: ARRANGEMENT,
    text: 'Which working arrangement do you plan: room, connection, hours, and where should equipment go?',
    listenFor: 'It agrees with what the application states; a change is no fault.',
  },
  {
    id: 'call-back',
    section: ARRANGEMENT,
    text: 'May we call you back for five minutes later today, at the number that you gave us?',
    listenFor: 'The call was made and answered. Another time the same day is as good.',
  },
];

/** A short name for a text that stays the same as long as the text does (FNV-1a, 32 bits). */
const nameOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return `detail-${hash.toString(36)}`;
};

const MOST_DETAILS = 6;

/**
 * The kit of one case: what everybody is asked, and between it the questions that the evidence suggests, worded for the
 * candidate and in the order of their words, so that neither wording nor order tells what was looked at or how much it
 * weighed.
 */
export const interviewKit = (evidence: readonly Pick<EvidenceRow, 'bits' | 'ask'>[]): readonly InterviewQuestion[] => {
  const details = questionsFor(evidence)
    .slice(0, MOST_DETAILS)
    .sort()
    .map((text) => ({
      id: nameOf(text),
      section: DETAILS,
      text,
      listenFor: 'An answer that can be checked afterwards.',
    }));
  return [...opening, ...details, ...closing];
};
