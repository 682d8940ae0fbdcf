import type { Fact } from './person-data.ts';

const kinds: readonly Fact['kind'][] = ['name', 'email', 'phone', 'location', 'profile', 'employer', 'school'];

/** A value with how many applications state it. */
export interface Stated {
  readonly fact: Fact;
  readonly applications: number;
}

/** The values of one kind. */
export interface FactGroup {
  readonly kind: Fact['kind'];
  readonly stated: readonly Stated[];
  /** Not every application that states something of the kind states the same. */
  readonly differs: boolean;
}

const references = (fact: Fact): ReadonlySet<string> => new Set(fact.from.map(({ reference }) => reference));

/** Facts by kind. One differs when an application that states something of the kind leaves out what another has. */
export const groupFacts = (facts: readonly Fact[]): readonly FactGroup[] =>
  kinds.flatMap((kind) => {
    const ofKind = facts.filter((fact) => fact.kind === kind);
    if (ofKind.length === 0) return [];
    const stated = ofKind.map((fact) => ({ fact, applications: references(fact).size }));
    const all = new Set(ofKind.flatMap((fact) => [...references(fact)]));
    const differs = stated.some(({ applications }) => applications < all.size);
    return [{ kind, stated, differs }];
  });
