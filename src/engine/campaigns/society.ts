/** People and what is known about them, as campaigns need it. */
export interface Society {
  /** What a person's applications show by themselves, in bits without the prior. */
  own(person: number): number;
  /** When a person applied, in seconds since 1970. */
  times(person: number): readonly number[];
  /** Id of a person's first application. */
  idOf(person: number): string;
  /** True when a person decided that this one is genuine. */
  isCleared(person: number): boolean;
}
