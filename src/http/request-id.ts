import { randomUUID } from 'node:crypto';

const WELL_FORMED = /^[\w.:-]{8,100}$/;

/** The caller's id when it can stand in a log as it is, else one of ours. */
export const requestIdOf = (given: string | null): string =>
  given !== null && WELL_FORMED.test(given) ? given : randomUUID();
