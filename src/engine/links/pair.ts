import type { Tie, TieKind } from '../contract/result.ts';
import type { Encounter, Meeting } from './meetings.ts';
import type { Memory } from './memory.ts';
import type { Identity } from './same-person.ts';
import {
  bodyTie,
  exactTie,
  type Homes,
  household,
  type PairFacts,
  passageTie,
  patternTie,
  referenceTie,
  type TieLevel,
  together,
  vouchingTie,
} from './tie-levels.ts';
import type { Usage } from './values.ts';

/** One shared thing, weighed; numbers only, so that sentences are made where the application is at hand. */
export interface RawTie {
  readonly kind: TieKind;
  readonly level: string;
  readonly bits: number;
  readonly explained: Tie['explained'];
  readonly value: string;
  readonly field: string;
  readonly usage: Usage;
}

export interface Sides {
  readonly left: Identity;
  readonly right: Identity;
  /** Whether the operator's allow-list holds a value. */
  readonly isAllowed: (value: string) => boolean;
}

const homesOf = (left: Identity, right: Identity, dwellers: number): Homes => {
  if (dwellers > 0) return 'one-dwelling';
  if (left.town !== 0 && left.town === right.town) return 'same-town';
  if (left.region === 0 || right.region === 0) return 'unknown';
  return left.region === right.region ? 'same-region' : 'elsewhere';
};

/** A word of three letters and more that both names hold. */
const areKin = (left: Identity, right: Identity): boolean =>
  left.name.some((word) => word.length > 2 && right.name.includes(word));

const factsOf = ({ meetings }: Encounter, { left, right }: Sides): PairFacts => {
  const home = meetings.find(({ kind }) => kind === 'address');
  const dwellers = home === undefined ? 0 : Math.max(2, home.usage.people);
  const unit = home?.key.space === 'dwelling';
  return { homes: homesOf(left, right, dwellers), kin: areKin(left, right), dwellers, unit };
};

const FREE_MAIL = /@(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|proton|protonmail|gmx|aol|mail)\./i;

const exactOf = (meeting: Meeting, facts: PairFacts, history: Pick<Memory, 'people'>): TieLevel | undefined => {
  const { kind, role, otherRole, usage, key } = meeting;
  switch (kind) {
    case 'mailbox-pattern':
      return patternTie(Math.log2((history.people.count + 1) / Math.max(1, usage.people - 1)));
    case 'reference':
      return referenceTie(FREE_MAIL.test(key.shown));
    case 'vouching':
      return vouchingTie({
        out: role !== 'own',
        inward: otherRole !== 'own',
        referral: role === 'referrer' || otherRole === 'referrer',
      });
    case 'resume-text':
    case 'passage':
      return undefined;
    default:
      return exactTie(kind, facts);
  }
};

/** Vouching in both directions is one tie, not two. */
const vouchingBothWays = ({ meetings }: Encounter): Meeting | undefined => {
  const out = meetings.find(({ kind, role }) => kind === 'vouching' && role !== 'own');
  const inward = meetings.some(({ kind, otherRole }) => kind === 'vouching' && otherRole !== 'own');
  return out !== undefined && inward ? { ...out, otherRole: out.role } : undefined;
};

/** One tie of each kind: the strongest, since several addresses of one kind are one habit. */
const strongestOfKind = (ties: readonly RawTie[]): RawTie[] => {
  const best = new Map<TieKind, RawTie>();
  for (const tie of ties) {
    const known = best.get(tie.kind);
    if (known === undefined || tie.bits > known.bits) best.set(tie.kind, tie);
  }
  return [...best.values()].sort((a, b) => b.bits - a.bits || (a.kind < b.kind ? -1 : 1));
};

const textTies = ({ resemblance, passages }: Encounter, traces: { readonly at: number }): RawTie[] => {
  const shared = {
    resemblance,
    job: passages.filter(({ passage }) => passage.section === 'job').length,
    project: passages.filter(({ passage }) => passage.section === 'project').length,
  };
  const once: Usage = { people: 2, first: traces.at, last: traces.at };
  const ties: RawTie[] = [];
  const body = bodyTie(shared);
  if (body !== undefined)
    ties.push({ kind: 'resume-text', ...body, explained: null, value: '', field: '/resume', usage: once });
  const part = passageTie(shared);
  const [first] = [...passages].sort(
    (a, b) =>
      Number(b.passage.section === 'job') - Number(a.passage.section === 'job') || a.usage.people - b.usage.people,
  );
  if (part !== undefined && first !== undefined)
    ties.push({
      kind: 'passage',
      ...part,
      explained: shared.job === 0 ? 'same-course' : null,
      value: '',
      field: first.passage.field,
      usage: first.usage,
    });
  return ties;
};

/** Bits of text ties from which one home no longer explains the rest: relatives do not share a career. */
const TEXT_BEYOND_HOME = 3;

/** People of one home or one name in one place are a household until their papers say otherwise. */
const isHousehold = ({ homes, kin, dwellers }: PairFacts, text: number): boolean => {
  if (text >= TEXT_BEYOND_HOME) return false;
  return homes === 'one-dwelling' ? kin || dwellers <= 4 : kin && homes === 'same-town';
};

export interface PairFound {
  readonly ties: readonly RawTie[];
  /** What the ties together say for one operator. */
  readonly bits: number;
}

/** Weighs what two different people share. */
export const weighPair = (
  encounter: Encounter,
  sides: Sides,
  history: Pick<Memory, 'people'>,
  traces: { readonly at: number },
): PairFound => {
  const facts = factsOf(encounter, sides);
  const text = textTies(encounter, traces);
  const explainedByHome = isHousehold(facts, together(text));
  const both = vouchingBothWays(encounter);
  // One mailbox is named in one way: that adds nothing to sharing it.
  const oneMailbox = encounter.meetings.some(({ kind }) => kind === 'email');
  const met = oneMailbox ? encounter.meetings.filter(({ kind }) => kind !== 'mailbox-pattern') : encounter.meetings;
  const meetings = both === undefined ? met : [...met, both];
  const exact = meetings.flatMap((meeting): RawTie[] => {
    const reached = exactOf(meeting, facts, history);
    if (reached === undefined) return [];
    const { kind, key, usage } = meeting;
    const explained = sides.isAllowed(key.shown)
      ? 'allowed'
      : explainedByHome && household.has(kind)
        ? 'one-home'
        : null;
    return [
      {
        kind,
        ...reached,
        bits: explained === null ? reached.bits : 0,
        explained,
        value: key.shown,
        field: key.field,
        usage,
      },
    ];
  });
  const ties = strongestOfKind([...exact, ...text]);
  return { ties, bits: together(ties) };
};
