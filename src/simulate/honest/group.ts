import type { Arrival, Scene } from '../scene.ts';

/** Honest people who share something, or one who applies more than once. */
export interface Group {
  readonly archetype: `honest/${string}`;
  /** Share of honest applications, relative. */
  readonly share: number;
  /** Fewest and most applications of one group. */
  readonly sizes: readonly [number, number];
  open(scene: Scene): readonly Arrival[];
}
