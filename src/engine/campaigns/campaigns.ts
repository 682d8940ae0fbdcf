import type { RawTie } from '../links/pair.ts';
import { together } from '../links/tie-levels.ts';
import { alsoTouch, areOne, type Crossing, HABITUAL, inWaves, JOIN, ownShare, RIVAL, SURE } from './cohesion.ts';
import { type Edge, Edges, strongestTies } from './edges.ts';
import { type Group, type Member, newGroupId, type OpenGroup } from './group.ts';
import type { Society } from './society.ts';

interface Hold {
  readonly group: OpenGroup;
  readonly bits: number;
  readonly touched: number;
}

/**
 * Groups people who seem to be played by one operator, as they come. Ties are counted once for each kind, not once for
 * each pair, and campaigns are joined only where many of their people are linked: a chain of chance meetings holds
 * nothing together.
 */
export class Campaigns {
  readonly edges = new Edges();
  readonly #groupOf = new Map<number, OpenGroup>();
  readonly #society: Society;
  readonly #byId = new Map<string, OpenGroup>();
  /** Ids that lead to a campaign which took another one in: never given again. */
  readonly #former = new Set<string>();

  constructor(society: Society) {
    this.#society = society;
  }

  groupOf(person: number): Group | undefined {
    return this.#groupOf.get(person);
  }

  /** All campaigns, in the order of their first member. */
  groups(): Group[] {
    return [...this.#byId.values()].filter((group) => group.members.size > 1);
  }

  /** Takes in a campaign that is kept elsewhere, as it stands there. */
  restore({ id, formerIds, members }: Group): void {
    const group: OpenGroup = { id, formerIds: [...new Set(formerIds)], members: new Map() };
    this.#byId.set(id, group);
    for (const former of formerIds) this.#former.add(former);
    for (const member of members.values()) this.#put({ ...member }, group);
  }

  /** A person has new edges: joins a campaign, founds one, or brings two together. */
  place(person: number, extra: ReadonlyMap<string, readonly RawTie[]> = new Map()): void {
    if (this.#society.isCleared(person)) return;
    const holds = this.#holds(person, extra);
    const [best, rival] = holds;
    if (best !== undefined && best.bits >= JOIN) this.#settle(person, best, rival);
    this.#found(person);
    for (const { group } of holds) this.#bringTogether(person, group);
  }

  /**
   * Campaigns whose people share a habit that hardly anybody else has: they become one where a third of the people of
   * each has it, and either most of the smaller one apply within hours of the other's, or some of them share something
   * else too. Two operators may name mailboxes alike by chance; a second thing in common is no chance.
   */
  uniteByHabit(holders: ReadonlyMap<string, ReadonlySet<number>>): void {
    let united: OpenGroup | undefined;
    for (const [id, people] of holders) {
      const group = this.#byId.get(id);
      if (group === undefined || group.members.size === 0 || people.size < group.members.size * HABITUAL) continue;
      if (united === undefined) united = group;
      else if (this.#inWaves(united, group) || alsoTouch(this.#crossing(united, group)))
        united = this.#merge(united, group);
    }
  }

  #inWaves(one: OpenGroup, other: OpenGroup): boolean {
    const [large, small] = one.members.size >= other.members.size ? [one, other] : [other, one];
    const times = (group: OpenGroup): number[] => [...group.members.keys()].flatMap((it) => this.#society.times(it));
    return inWaves(times(large), times(small));
  }

  /** Two numbers turned out to be one person. */
  join(kept: number, gone: number): void {
    this.edges.join(kept, gone);
    this.#replace(gone, kept);
    // Whoever was cleared under either number is out.
    if (this.#society.isCleared(kept)) this.leave(kept);
  }

  #replace(gone: number, kept: number): void {
    const group = this.#groupOf.get(gone);
    if (group === undefined) return;
    const member = group.members.get(gone);
    group.members.delete(gone);
    this.#groupOf.delete(gone);
    const other = this.#groupOf.get(kept);
    if (other === undefined && member !== undefined) this.#put({ ...member, person: kept }, group);
    if (group.members.size < 2) this.#dissolve(group, other);
  }

  /** A person left (cleared): what is left of the campaign is put together anew, in one part or several. */
  leave(person: number): void {
    const group = this.#groupOf.get(person);
    if (group === undefined) return;
    const rest = [...group.members.keys()].filter((it) => it !== person);
    const others = new Set(this.#byId.values());
    this.#dissolve(group);
    for (const it of rest) this.place(it);
    const parts = [...new Set(rest.flatMap((it) => this.#groupOf.get(it) ?? []))];
    parts.sort((a, b) => b.members.size - a.members.size);
    const part = parts.find((it) => !others.has(it));
    if (part !== undefined) this.#rename(part, group);
    else if (parts[0] !== undefined) this.#remember(parts[0], group);
  }

  /** What holds a person in its campaign by these ties, in bits. */
  holdOf(person: number, ties: readonly RawTie[]): number {
    const group = this.#groupOf.get(person);
    return group === undefined ? 0 : this.#strength(person, group, ties);
  }

  /** How strongly each campaign around holds a person, strongest first. */
  #holds(person: number, extra: ReadonlyMap<string, readonly RawTie[]>): Hold[] {
    const edgesTo = new Map<OpenGroup, Edge[]>();
    for (const [other, edge] of this.edges.of(person)) {
      const group = this.#groupOf.get(other);
      if (group === undefined || other === person) continue;
      const list = edgesTo.get(group);
      if (list === undefined) edgesTo.set(group, [edge]);
      else list.push(edge);
    }
    for (const id of extra.keys()) {
      const group = this.#byId.get(id);
      if (group !== undefined && !edgesTo.has(group)) edgesTo.set(group, []);
    }
    return [...edgesTo]
      .map(([group, edges]) => ({
        group,
        bits: this.#strength(person, group, [...strongestTies(edges), ...(extra.get(group.id) ?? [])]),
        touched: edges.length,
      }))
      .sort((a, b) => b.bits - a.bits || (a.group.id < b.group.id ? -1 : 1));
  }

  #strength(person: number, group: OpenGroup, ties: readonly RawTie[]): number {
    const others = [...group.members.keys()].filter((it) => it !== person);
    const own = others.reduce((sum, it) => sum + this.#society.own(it), 0) / Math.max(1, others.length);
    return together(ties) + ownShare(this.#society.own(person)) + ownShare(own);
  }

  #settle(person: number, best: Hold, rival: Hold | undefined): void {
    const torn = rival !== undefined && rival.bits >= best.bits * RIVAL;
    const alone = best.touched <= 1 && best.group.members.size >= 4 && best.bits < SURE;
    const current = this.#groupOf.get(person);
    if (current !== undefined && current !== best.group) {
      const held = current.members.get(person)?.bits ?? 0;
      if (held >= best.bits) return;
      current.members.delete(person);
      if (current.members.size < 2) this.#dissolve(current, best.group);
    }
    this.#put({ person, membership: torn || alone ? 'uncertain' : 'member', bits: best.bits }, best.group);
  }

  /** Joins the person's campaign and another one when enough of their people are linked. */
  #bringTogether(person: number, other: OpenGroup): void {
    const mine = this.#groupOf.get(person);
    if (mine === undefined || mine === other || other.members.size === 0) return;
    if (areOne(this.#crossing(mine, other))) this.#merge(mine, other);
  }

  /** The edges between two campaigns, and how many people of the smaller one have any. */
  #crossing(one: OpenGroup, other: OpenGroup): Crossing {
    const [large, small] = one.members.size >= other.members.size ? [one, other] : [other, one];
    const edges: Edge[] = [];
    let linked = 0;
    for (const person of small.members.keys()) {
      const before = edges.length;
      for (const [far, edge] of this.edges.of(person)) if (large.members.has(far)) edges.push(edge);
      if (edges.length > before) linked += 1;
    }
    return { edges, small: small.members.size, linked };
  }

  /** The people of both are one campaign from now on. */
  #merge(one: OpenGroup, other: OpenGroup): OpenGroup {
    const [kept, gone] = this.#order(one, other);
    this.#remember(kept, gone);
    for (const member of gone.members.values()) this.#put(member, kept);
    gone.members.clear();
    return kept;
  }

  /** What is asked for by an id that is gone is found under the one that carries on. */
  #remember(kept: OpenGroup, gone: OpenGroup): void {
    for (const id of [gone.id, ...gone.formerIds]) {
      if (id !== kept.id && !kept.formerIds.includes(id)) kept.formerIds.push(id);
      this.#former.add(id);
    }
  }

  /** The campaign whose first member came first keeps its id. */
  #order(one: OpenGroup, other: OpenGroup): readonly [kept: OpenGroup, gone: OpenGroup] {
    const first = (group: OpenGroup): number => Math.min(...group.members.keys());
    return first(one) <= first(other) ? [one, other] : [other, one];
  }

  /** Founds a campaign with people in none, or takes them into the person's own. */
  #found(person: number): void {
    for (const [other, edge] of this.edges.of(person)) {
      if (this.#groupOf.has(other) || this.#society.isCleared(other)) continue;
      const bits = edge.bits + ownShare(this.#society.own(person)) + ownShare(this.#society.own(other));
      if (bits < JOIN) continue;
      const group = this.#groupOf.get(person);
      if (group === undefined) {
        const opened = this.#open(Math.min(person, other));
        this.#put({ person, membership: 'member', bits }, opened);
        this.#put({ person: other, membership: 'member', bits }, opened);
      } else {
        const [hold] = this.#holds(other, new Map()).filter((it) => it.group === group);
        if (hold !== undefined && hold.bits >= JOIN) this.#settle(other, hold, undefined);
      }
    }
  }

  #open(founder: number): OpenGroup {
    const id = newGroupId(this.#society.idOf(founder), (it) => this.#byId.has(it) || this.#former.has(it));
    const opened: OpenGroup = { id, formerIds: [], members: new Map() };
    this.#byId.set(id, opened);
    return opened;
  }

  #put(member: Member, group: OpenGroup): void {
    group.members.set(member.person, member);
    this.#groupOf.set(member.person, group);
  }

  /** A campaign ends. Its id leads `to` where one of its people is now. */
  #dissolve(group: OpenGroup, to?: OpenGroup): void {
    for (const person of group.members.keys()) this.#groupOf.delete(person);
    group.members.clear();
    if (to !== undefined && to !== group) this.#remember(to, group);
  }

  /** Gives the part that carries on the id of the whole. */
  #rename(part: OpenGroup, whole: OpenGroup): void {
    const renamed: OpenGroup = { id: whole.id, formerIds: [...whole.formerIds], members: new Map() };
    this.#byId.set(whole.id, renamed);
    for (const member of part.members.values()) this.#put(member, renamed);
    part.members.clear();
  }
}
