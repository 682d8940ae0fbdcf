import type { TieKind } from '../contract/result.ts';
import { isCommon, isWithinWindow } from './guard.ts';
import type { Acquaintances } from './memory.ts';
import { usageOfText } from './text-index.ts';
import { type Key, type Passage, type Role, type Traces, tieOf } from './traces.ts';
import type { Usage } from './values.ts';

/** One value of an application that an earlier one carries too. */
export interface Meeting {
  readonly kind: TieKind;
  readonly role: Role;
  readonly otherRole: Role;
  readonly key: Key;
  /** Of everybody with the value, this applicant included. */
  readonly usage: Usage;
}

/** An earlier application that shares something. */
export interface Encounter {
  readonly other: number;
  readonly meetings: Meeting[];
  /** Passages that both hold and few others do. */
  readonly passages: { readonly passage: Passage; readonly usage: Usage }[];
  /** Estimated resemblance of the texts; 0 when neither was found through the other. */
  resemblance: number;
}

/** A value that too many people share to link any: reported, never weighed. */
export interface CommonValue {
  readonly kind: TieKind;
  readonly value: string;
  readonly field: string;
  readonly usage: Usage;
}

export interface Meetings {
  readonly encounters: ReadonlyMap<number, Encounter>;
  readonly common: readonly CommonValue[];
  /** Different people whose résumés read like this one. */
  readonly sharingText: number;
}

/** Passages in common from which two people are compared: one or two sentences are alike by chance. */
const LEAST_PASSAGES = 3;

const kindOf = ({ space }: Key, role: Role, otherRole: Role): TieKind | undefined => {
  if (space === 'identity') return undefined;
  if (role === 'own' && otherRole === 'own') return tieOf[space];
  return role === 'own' || otherRole === 'own' ? 'vouching' : 'reference';
};

/** Whom one application meets. */
class Search {
  readonly encounters = new Map<number, Encounter>();
  readonly common: CommonValue[] = [];
  sharingText = 0;
  readonly #traces: Traces;
  readonly #history: Acquaintances;
  readonly #person: number;
  readonly #isPublished: boolean;

  constructor(traces: Traces, self: number, history: Acquaintances) {
    this.#traces = traces;
    this.#history = history;
    this.#person = history.people.of(self);
    this.#isPublished = history.isPublished(self);
  }

  /** Everybody with a résumé that reads alike, or with several of the same rare passages. */
  byText(): void {
    const inCommon = this.#passagesInCommon();
    for (const { other, passages } of inCommon.values()) if (passages.length >= LEAST_PASSAGES) this.#meet(other);
    const { signature, at } = this.#traces;
    const alike = signature === null ? [] : this.#history.texts.alike(signature);
    const usage = usageOfText(alike, (it) => this.#history.people.of(it), at);
    this.sharingText = usage.people;
    if (isCommon('resume-text', usage)) this.common.push({ kind: 'resume-text', value: '', field: '/resume', usage });
    else
      for (const { application, resemblance } of alike) {
        const encounter = this.#meet(application);
        if (encounter !== undefined) encounter.resemblance = Math.max(encounter.resemblance, resemblance);
      }
    for (const [person, encounter] of this.encounters)
      encounter.passages.push(...(inCommon.get(person)?.passages ?? []));
  }

  /** Everybody who carries the same value. Habits introduce nobody: they corroborate among those met already. */
  byValue(key: Key, introduces: 'introduces' | 'corroborates'): void {
    const usage = this.#history.values.usage(key.hash);
    if (usage === undefined) return;
    const usual = kindOf(key, key.role, key.role);
    if (usual !== undefined && isCommon(usual, usage)) {
      this.common.push({ kind: usual, value: key.shown, field: key.field, usage });
      return;
    }
    const withThis = this.#withThis(usage);
    this.#history.values.each(key.hash, (application, role) => {
      const kind = kindOf(key, key.role, role);
      const apart = this.#traces.at - this.#history.applications.at(application);
      if (kind !== undefined && !isWithinWindow(kind, apart)) return;
      const encounter =
        introduces === 'introduces'
          ? this.#meet(application)
          : this.encounters.get(this.#history.people.of(application));
      if (kind !== undefined) encounter?.meetings.push({ kind, role: key.role, otherRole: role, key, usage: withThis });
    });
  }

  /** The usage of a value with this applicant counted. */
  #withThis({ people, first, last }: Usage): Usage {
    const { at } = this.#traces;
    const others = this.#isPublished ? people : people + 1;
    return { people: others, first: Math.min(first, at), last: Math.max(last, at) };
  }

  /** The encounter with the person behind an application; none with the applicant. */
  #meet(other: number): Encounter | undefined {
    const person = this.#history.people.of(other);
    if (person === this.#person) return undefined;
    const known = this.encounters.get(person);
    if (known !== undefined) return known;
    const made: Encounter = { other, meetings: [], passages: [], resemblance: 0 };
    this.encounters.set(person, made);
    return made;
  }

  /** Rare passages that each earlier person has too. */
  #passagesInCommon(): Map<number, { readonly other: number; readonly passages: Encounter['passages'] }> {
    const found = new Map<number, { readonly other: number; readonly passages: Encounter['passages'] }>();
    for (const passage of this.#traces.passages) {
      const best = this.#rarest(passage);
      if (best === undefined) continue;
      const { hash, usage } = best;
      if (isCommon('passage', usage)) {
        this.common.push({ kind: 'passage', value: '', field: passage.field, usage });
        continue;
      }
      const shared = { passage, usage: this.#withThis(usage) };
      this.#history.values.each(hash, (application) => {
        const person = this.#history.people.of(application);
        const entry = found.get(person);
        if (entry === undefined) found.set(person, { other: application, passages: [shared] });
        else entry.passages.push(shared);
      });
    }
    return found;
  }

  /** The most telling of a passage's keys that somebody else has. */
  #rarest({ keys }: Passage): { readonly hash: number; readonly usage: Usage } | undefined {
    let best: { hash: number; usage: Usage } | undefined;
    for (const hash of keys) {
      const usage = this.#history.values.usage(hash);
      if (usage !== undefined && (best === undefined || usage.people < best.usage.people)) best = { hash, usage };
    }
    return best;
  }
}

/**
 * Finds earlier applications that share something with this one, one entry for each person. `self` is the number of
 * the application in the history, so that nobody meets himself.
 */
export const findMeetings = (traces: Traces, self: number, history: Acquaintances): Meetings => {
  const search = new Search(traces, self, history);
  search.byText();
  for (const key of traces.keys) if (key.space !== 'pattern') search.byValue(key, 'introduces');
  for (const key of traces.keys) if (key.space === 'pattern') search.byValue(key, 'corroborates');
  return search;
};
