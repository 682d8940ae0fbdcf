import type { Answer, Api } from '../api/client.ts';

/** A case as it was read, with the version that changes go with. */
type CaseAnswer = Answer<Api['cases']['read']>;

/** What those see who review. */
export type FullCase = Exclude<CaseAnswer['value'], { readonly view: 'reduced' }>;

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
  value.view === 'reduced' ? undefined : value;
