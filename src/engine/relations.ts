import { dayOf } from './calendar.ts';
import { Campaigns } from './campaigns/campaigns.ts';
import type { Decision } from './contract/decision.ts';
import type { Membership, Result } from './contract/result.ts';
import { type Habits, habitsOf } from './links/concentration.ts';
import { type LinkEvidence, linkEvidence } from './links/evidence.ts';
import { type Linked, Linker } from './links/linker.ts';
import type { Memory } from './links/memory.ts';
import type { Traces } from './links/traces.ts';
import type { Tables } from './reference.ts';
import { allowsValue } from './risk/allow.ts';
import { round } from './risk/odds.ts';
import type { Allowance } from './risk/policy.ts';

/** What an application's relations to others come to. */
export interface Related {
  readonly linked: Linked;
  readonly evidence: readonly LinkEvidence[];
}

export interface RelationsParts {
  readonly nicknames: Tables['nicknames'];
  readonly allow: readonly Allowance[];
  /** What is known already; nobody when absent. */
  readonly memory?: Memory | undefined;
}

/** What an application shows with its links, in bits without the prior and without the person's own past. */
export const totalOf = ({ bits, prior, evidence }: Pick<Result, 'bits' | 'prior' | 'evidence'>): number =>
  bits - prior - evidence.reduce((sum, row) => (row.family === 'own-history' ? sum + row.bits : sum), 0);

/**
 * Memory of all applications: links each to what came before, and keeps campaigns. One application at a time, in
 * order of arrival.
 */
export class Relations {
  readonly linker: Linker;
  readonly campaigns: Campaigns;

  constructor({ nicknames, allow, memory }: RelationsParts) {
    this.linker = new Linker({
      nicknames,
      memory,
      isAllowed: (value, at) => allow.length > 0 && allowsValue(allow, value, () => dayOf(at)),
    });
    const { people, applications } = this.linker.history;
    this.campaigns = new Campaigns({
      own: (person) => people.own(person),
      times: (person) => people.applications(person).map((it) => applications.at(it)),
      idOf: (person) => applications.id(person),
      isCleared: (person) => people.verdict(person) === 'genuine',
    });
  }

  /** Remembers an application. `own`: bits of its own evidence, without the prior. */
  add(traces: Traces, own: number): Related {
    return this.#relate(traces, this.linker.add(traces, own), own);
  }

  /** An application that was added states other things now; what it stated before stays known. */
  revise(traces: Traces, application: number, own: number): Related {
    const linked = this.linker.link(traces, application);
    for (const { other } of linked.same) this.linker.history.people.join(application, other);
    this.linker.history.publish(application, traces);
    return this.#relate(traces, { ...linked, person: this.linker.history.people.of(application) }, own);
  }

  #relate(traces: Traces, linked: Linked, own: number): Related {
    const { people } = this.linker.history;
    for (const { person } of linked.same) if (person !== linked.person) this.campaigns.join(linked.person, person);
    const { person } = linked;
    for (const link of linked.others) {
      const ties = link.ties.filter((tie) => tie.bits > 0);
      this.campaigns.edges.add(person, people.of(link.other), {
        left: linked.application,
        right: link.other,
        bits: link.bits,
        ties,
      });
    }
    const habits = this.#habits(traces, linked.application);
    if (linked.others.length > 0 || habits.ties.size > 0) this.campaigns.place(person, habits.ties);
    for (const holders of habits.together) this.campaigns.uniteByHabit(holders);
    return { linked, evidence: linkEvidence(linked, { own, toCampaigns: habits.ties }) };
  }

  /** Remembers what an application came to with its links. */
  assess(application: number, result: Pick<Result, 'bits' | 'prior' | 'evidence'>): void {
    this.linker.history.people.assess(application, totalOf(result));
  }

  /** What is known now, later applications included, about one that was added. */
  lookBack(traces: Traces, application: number, own: number): Related {
    const linked = this.linker.link(traces, application);
    return { linked, evidence: linkEvidence(linked, { own, toCampaigns: this.#habits(traces, application).ties }) };
  }

  /** A person's decision becomes known. A cleared person leaves the campaign. False when the application is unknown. */
  decide(decision: Decision): boolean {
    const { people } = this.linker.history;
    const number = this.linker.history.numberOf(decision.applicationId);
    if (number === undefined) return false;
    people.decide(number, decision.verdict);
    const person = people.of(number);
    if (decision.verdict === 'genuine') this.campaigns.leave(person);
    else this.campaigns.place(person);
    return true;
  }

  membership(application: number): Membership | null {
    const person = this.linker.history.people.of(application);
    const group = this.campaigns.groupOf(person);
    const member = group?.members.get(person);
    return group === undefined || member === undefined
      ? null
      : { id: group.id, membership: member.membership, bits: round(member.bits) };
  }

  #habits(traces: Traces, application: number): Habits {
    return habitsOf(traces, application, this.linker.history, (person) => this.campaigns.groupOf(person)?.id);
  }
}
