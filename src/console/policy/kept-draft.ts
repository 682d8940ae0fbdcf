import type { PolicyForm } from './form.ts';

/** What somebody typed and has not saved. */
export interface KeptDraft {
  readonly form: PolicyForm;
  /** The document as text, while it is edited so. */
  readonly raw: string | undefined;
  readonly note: string;
  /** The version of the draft that is changed; null: a new one is written. */
  readonly version: number | null;
}

/** By what the draft began with, as long as the page is open: who looks something up comes back to what they typed. */
export const keptDrafts = new Map<string, KeptDraft>();
