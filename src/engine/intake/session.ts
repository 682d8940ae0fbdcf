import type { Application } from '../contract/application.ts';
import type { Stated } from '../model.ts';
import { readInstant } from './instant.ts';
import { oneOrMore } from './stated.ts';

const stated = (text: string | undefined, longest: number): string | undefined => {
  const trimmed = text?.trim().slice(0, longest);
  return trimmed === '' ? undefined : trimmed;
};

/** Answers shorter than this may be picked from a list with one click. */
const SHORTEST_TYPED = 60;
const CONTACT_FIELD =
  /name|mail|phone|tel|mobile|address|street|city|town|region|state|zip|postal|country|linkedin|website|profile|url/;

/** One spelling for the names that forms give a field: `candidate.email`, `/candidate/email` and `Email` are `email`. */
const fieldName = (raw: string): string =>
  raw
    .slice(0, 100)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '/')
    .replace(/\/{2,}/g, '/')
    .replace(/^\/?(?:candidate\/)?|\/$/g, '');

/**
 * Characters of the answers that somebody had to type. A pasted field of unknown name may have been any answer,
 * so none counts then.
 */
const typedCharacters = (answers: Application['answers'], pasted: ReadonlySet<string>): number => {
  const isPasted = (index: number) => pasted.has(`answers/${index}`) || pasted.has(`answers/${index}/answer`);
  if ([...pasted].some((field) => !CONTACT_FIELD.test(field) && !/^answers\/\d/.test(field))) return 0;
  return (answers ?? []).reduce((sum, { answer = '' }, index) => {
    return answer.length < SHORTEST_TYPED || isPasted(index) ? sum : sum + answer.length;
  }, 0);
};

const filledFields = ({ candidate, answers }: Application): number =>
  [
    candidate.name,
    candidate.email,
    candidate.phone,
    candidate.location?.address,
    ...(answers ?? []).map((it) => it.answer),
  ].filter((value) => value !== undefined && value !== '').length;

/** Claims about the visit in which the form was filled in. */
export const readSession = (application: Application): Stated => {
  const { session } = application;
  const answers = (application.answers ?? []).slice(0, 100).flatMap((it, index) => {
    const answer = stated(it.answer, 5_000);
    return answer === undefined
      ? []
      : [{ field: `/answers/${index}`, question: (it.question ?? '').slice(0, 500), answer }];
  });
  if (session === undefined) return { answers: oneOrMore(answers) };
  const ip = stated(session.ip, 60);
  const userAgent = stated(session.userAgent, 600);
  const device = stated(session.deviceId, 200);
  const zone = stated(session.timeZone, 60);
  const started = readInstant(session.startedAt ?? '')?.seconds;
  const submitted = readInstant(session.submittedAt ?? '')?.seconds;
  const pasted = new Set((session.pastedFields ?? []).slice(0, 200).map(fieldName));
  const timed = started !== undefined && submitted !== undefined && submitted >= started;
  return {
    answers: oneOrMore(answers),
    ip: ip === undefined ? undefined : { field: '/session/ip', address: ip },
    userAgent: userAgent === undefined ? undefined : { field: '/session/userAgent', value: userAgent },
    device: device === undefined ? undefined : { field: '/session/deviceId', id: device },
    clock: zone === undefined ? undefined : { field: '/session/timeZone', zone },
    formSeconds: timed
      ? {
          field: '/session/submittedAt',
          seconds: submitted - started,
          typedCharacters: typedCharacters(application.answers, pasted),
        }
      : undefined,
    pasted:
      session.pastedFields === undefined
        ? undefined
        : { field: '/session/pastedFields', fields: pasted, filled: filledFields(application) },
  };
};
