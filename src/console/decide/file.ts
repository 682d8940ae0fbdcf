import type { CaseAnswer, FullCase } from '../api/case.ts';

/** What each part of deciding gets from the screen that it stands in. */
export interface DecideProps {
  /** What `cases.read` answered. */
  readonly file: CaseAnswer;
  /** Something about the case changed: read it again. */
  readonly onChanged: () => void;
}

/** The same for parts that only those see who see everything. */
export interface FullProps extends DecideProps {
  readonly full: FullCase;
}

/** The whole case, or nothing for those who see less of it. */
export const fullOf = ({ file: { value } }: DecideProps): FullCase | undefined =>
  value.view === 'reduced' || value.view === 'blind' ? undefined : value;
