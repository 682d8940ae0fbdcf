import type { ScreenedAlone, ScreeningOutcome, Submitted } from '../desk/lane/screen-alone.ts';
import type { PolicyDocuments } from '../desk/lane/screening.ts';
import type { Application } from '../engine/contract/application.ts';

/** What a screening thread begins with. */
export interface Begin {
  /** The folder of reference data. */
  readonly reference: string | undefined;
  readonly policy: PolicyDocuments;
}

/** One application for a screening thread. */
export type Errand =
  | { readonly kind: 'alone'; readonly submitted: Submitted }
  | { readonly kind: 'again'; readonly reference: string; readonly application: Application }
  | { readonly kind: 'differs'; readonly application: string; readonly before: string };

/** What a thread is sent: a few applications, answered together and in order, or another policy for all after them. */
export type Order =
  | { readonly kind: 'screen'; readonly errands: readonly Errand[] }
  | { readonly kind: 'use'; readonly policy: PolicyDocuments };

/** What became of one. `failed`: the error without anything that an applicant typed. */
export type Done =
  | { readonly kind: 'alone'; readonly outcome: ScreeningOutcome }
  | { readonly kind: 'again'; readonly screened: ScreenedAlone }
  | { readonly kind: 'differs'; readonly differs: boolean }
  | { readonly kind: 'failed'; readonly error: string };
