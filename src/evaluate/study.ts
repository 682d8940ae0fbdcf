/** A measurement on third-party data, beside what others reach on it. */
export interface Study {
  readonly title: string;
  /** What was measured and where thresholds come from, in a sentence or two. */
  readonly about: string;
  /** Why there are no figures; null when there are. */
  readonly absent: string | null;
  readonly figures: readonly StudyFigure[];
}

export interface StudyFigure {
  readonly name: string;
  readonly value: string;
  /** What the project set out to reach; empty where nothing was set. */
  readonly aim: string;
  /** What a peer reaches, with its name; empty where nobody published it. */
  readonly peer: string;
}
