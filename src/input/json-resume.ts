import { parseDate } from './dates.ts';

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a JSON document is a résumé (https://jsonresume.org/schema) and not an application that holds one. */
export function isJsonResume(value: unknown): value is Members {
  if (!isObject(value) || Object.hasOwn(value, 'candidate') || Object.hasOwn(value, 'receivedAt')) return false;
  return isObject(value['basics']) || (Array.isArray(value['work']) && Array.isArray(value['education']));
}

/**
 * One application from one JSON Resume document: what the candidate claims is what `basics` says. Undefined when
 * neither the document nor the caller says when it was received.
 */
export function jsonResumeApplication({
  resume,
  id,
  receivedAt,
}: {
  readonly resume: Members;
  readonly id: string;
  readonly receivedAt: string | undefined;
}): Members | undefined {
  const received = lastModified(resume) ?? receivedAt;
  if (received === undefined) return undefined;
  const basics = isObject(resume['basics']) ? resume['basics'] : {};
  const { name, email, phone, location, profiles } = basics;
  const candidate = {
    name,
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    ...(location === undefined ? {} : { location: typeof location === 'string' ? { city: location } : location }),
    ...(profiles === undefined ? {} : { profiles }),
  };
  return { id, receivedAt: received, candidate, resume };
}

function lastModified(resume: Members): string | undefined {
  const meta = resume['meta'];
  if (!isObject(meta) || typeof meta['lastModified'] !== 'string') return undefined;
  const date = parseDate(meta['lastModified'], 'month-first');
  return date?.reading === 'certain' ? date.instant : undefined;
}
