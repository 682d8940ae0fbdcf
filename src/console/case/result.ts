import type { FullCase } from '../api/case.ts';

/** What the screening shows. */
export type Result = NonNullable<FullCase['result']>;
/** One reason, for or against. */
export type Evidence = Result['evidence'][number];
