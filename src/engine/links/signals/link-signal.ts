import type { TieKind } from '../../contract/result.ts';
import type { Claim } from '../../model.ts';
import type { Source } from '../../signals/signal.ts';

type OneOrMore<T> = readonly [T, ...T[]];

/** A signal that comes from other applications. Its evidence is weighed with all other evidence. */
export interface LinkSignal<Id extends string = string> {
  readonly id: Id;
  /** What was observed, as a plain statement without a full stop. */
  readonly title: string;
  /** Claims of which at least one must be stated for it to run. */
  readonly needs: OneOrMore<Claim>;
  /** The tie that it stands for; absent where it looks at people rather than at one shared value. */
  readonly tie?: TieKind;
  readonly sources: OneOrMore<Source>;
  /** Why an honest person may show this. */
  readonly innocent: OneOrMore<string>;
  readonly ask: string;
}

/** Declares a link signal, keeping its id as a literal type. */
export const linkSignal = <const Id extends string>(it: LinkSignal<Id>): LinkSignal<Id> => it;
