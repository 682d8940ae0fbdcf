import type { Tables } from '../reference.ts';
import { withoutCopies } from './had-first.ts';
import { History } from './history.ts';
import { type CommonValue, type Encounter, findMeetings } from './meetings.ts';
import type { Memory } from './memory.ts';
import { type RawTie, weighPair } from './pair.ts';
import { comparePeople, type PersonComparison } from './same-person.ts';
import type { Settled } from './settled.ts';
import type { Traces } from './traces.ts';

/** Another application that this one is linked to. */
export interface LinkFound {
  readonly other: number;
  readonly applicationId: string;
  /** Number of the person behind it. */
  readonly person: number;
  readonly comparison: PersonComparison;
  readonly ties: readonly RawTie[];
  readonly bits: number;
  readonly decided: Settled | null;
  /** What that person's applications show by themselves, in bits without the prior. */
  readonly own: number;
  /** The same with their links. */
  readonly total: number;
}

export interface Linked {
  readonly application: number;
  readonly person: number;
  /** Earlier applications of the same person. */
  readonly same: readonly LinkFound[];
  /** Different people, and those who may be, strongest first. */
  readonly others: readonly LinkFound[];
  readonly common: readonly CommonValue[];
}

export interface LinkerParts {
  readonly nicknames: Tables['nicknames'];
  /** What is known already; nobody when absent. */
  readonly memory?: Memory | undefined;
  /** Whether the operator's allow-list holds a value at a time (seconds since 1970). */
  readonly isAllowed: (value: string, at: number) => boolean;
}

/** People with one text up to whom it may be the text of one person who applied under several names. */
const FEW = 3;

/** Where nobody can tell whether two are one person, their ties count by the chance that they are two. */
const asFarAsTwo = (link: LinkFound): LinkFound => {
  const share = 1 / (1 + 2 ** link.comparison.bits);
  const ties = link.ties.map((tie) => ({ ...tie, bits: tie.bits * share }));
  return { ...link, ties, bits: link.bits * share };
};

/** Links applications as they come: each is compared with what came before it, then remembered. */
export class Linker {
  readonly history: Memory;
  readonly #isAllowed: LinkerParts['isAllowed'];

  constructor({ nicknames, memory, isAllowed }: LinkerParts) {
    this.history = memory ?? new History(nicknames);
    this.#isAllowed = isAllowed;
  }

  /** Remembers an application and says what earlier ones it is linked to. `own`: bits of its own evidence. */
  add(traces: Traces, own: number): Linked {
    const application = this.history.keep(traces, own);
    const linked = this.link(traces, application);
    for (const { other } of linked.same) this.history.people.join(application, other);
    this.history.publish(application, traces);
    return { ...linked, person: this.history.people.of(application) };
  }

  /** What an application that is remembered is linked to by all that is known now, later ones included. */
  link(traces: Traces, application: number): Linked {
    const { encounters, common, sharingText } = findMeetings(traces, application, this.history);
    const found = [...encounters.values()].map((encounter) => this.#compare(encounter, traces, sharingText));
    const of = (relation: PersonComparison['relation']): LinkFound[] =>
      found.filter((link) => link.comparison.relation === relation);
    const same = of('same-person');
    const others = [...of('different-people'), ...of('uncertain').map(asFarAsTwo)]
      .filter((link) => link.ties.length > 0)
      .map((link) => withoutCopies(link, same, (it) => this.history.applications.at(it)));
    others.sort((a, b) => b.bits - a.bits || a.other - b.other);
    return { application, person: this.history.people.of(application), same, others, common };
  }

  #compare(encounter: Encounter, traces: Traces, sharingText: number): LinkFound {
    const { history } = this;
    const { other } = encounter;
    const right = history.identity(other);
    // A text that several people have tells no person apart.
    const resemblance = sharingText <= FEW ? encounter.resemblance : undefined;
    const comparison = comparePeople(traces, right, {
      nicknames: history.nicknames,
      nameBits: (name) => history.nameBits(name),
      resemblance,
    });
    const sides = { left: traces, right, isAllowed: (value: string) => this.#isAllowed(value, traces.at) };
    return {
      other,
      applicationId: history.applications.id(other),
      person: history.people.of(other),
      comparison,
      ...weighPair(encounter, sides, history, traces),
      decided: history.people.verdict(other),
      own: history.people.own(other),
      total: history.people.total(other),
    };
  }
}
