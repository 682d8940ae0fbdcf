import { isMembers } from '../body.ts';

const MOST_STEPS = 20;
const INDEX = /^(?:0|[1-9]\d{0,4})$/;

/** The steps of `/candidate/emails/0` (a JSON pointer, RFC 6901) or `candidate.emails.0`. */
const stepsOf = (path: string): readonly string[] =>
  path.startsWith('/')
    ? path
        .slice(1)
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    : path.split('.');

/** What stands at a path, undefined when nothing does. Inherited names lead nowhere. */
export const resolve = (value: unknown, path: string): unknown => {
  const steps = stepsOf(path);
  if (steps.length > MOST_STEPS) return undefined;
  let found = value;
  for (const step of steps) {
    if (Array.isArray(found)) found = INDEX.test(step) ? found[Number(step)] : undefined;
    else found = isMembers(found) && Object.hasOwn(found, step) ? found[step] : undefined;
  }
  return found;
};
