import type { CaseAnswer, FullCase } from './use-case.ts';

/** What the form of a step gets. */
export interface MoveProps {
  readonly file: CaseAnswer;
  readonly full: FullCase;
  readonly onClose: () => void;
}
