import type { CaseAnswer, FullCase } from '../api/case.ts';

/** What the form of a step gets. */
export interface MoveProps {
  readonly file: CaseAnswer;
  readonly full: FullCase;
  readonly onClose: () => void;
}
