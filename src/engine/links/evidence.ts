import type { Evidence } from '../model.ts';
import { weightOf } from '../risk/weights.ts';
import type { Linked, LinkFound } from './linker.ts';
import type { RawTie } from './pair.ts';
import { type LinkSignalId, signalOfTie } from './signals/index.ts';
import { habitSays, tieSays } from './tie-sentence.ts';

export interface LinkEvidence {
  readonly signal: LinkSignalId;
  readonly evidence: Evidence;
}

const row = (signal: LinkSignalId, says: string, field: string, strength: number): LinkEvidence => ({
  signal,
  evidence: { says, fields: [field], strength: Math.max(0.01, Math.min(1, strength)) },
});

/** The strongest tie of each kind over all links to other people, with the link it is on and how many show the kind. */
const strongestOfKind = (others: readonly LinkFound[]) => {
  const best = new Map<RawTie['kind'], { tie: RawTie; link: LinkFound; people: number }>();
  for (const link of others)
    for (const tie of link.ties) {
      if (tie.bits <= 0) continue;
      const known = best.get(tie.kind);
      if (known === undefined) best.set(tie.kind, { tie, link, people: 1 });
      else {
        known.people += 1;
        if (tie.bits > known.tie.bits) [known.tie, known.link] = [tie, link];
      }
    }
  return [...best.values()];
};

/** The signal that stands for a tie and how strongly the tie shows it; undefined where it has no weight. */
const shownBy = ({ kind, bits }: RawTie): { readonly signal: LinkSignalId; readonly strength: number } | undefined => {
  const signal = signalOfTie.get(kind);
  const most = signal === undefined ? 0 : (weightOf(signal)?.bits ?? 0);
  return signal === undefined || most <= 0 ? undefined : { signal, strength: bits / most };
};

const ofTies = (others: readonly LinkFound[]): LinkEvidence[] =>
  strongestOfKind(others).flatMap(({ tie, link, people }) => {
    const by = shownBy(tie);
    return by === undefined ? [] : [row(by.signal, tieSays(tie, link.applicationId, people), tie.field, by.strength)];
  });

/** Ties to a campaign as a whole speak when they are stronger than any to one of its people. */
const ofCampaigns = (
  toCampaigns: ReadonlyMap<string, readonly RawTie[]>,
  shown: readonly LinkEvidence[],
): LinkEvidence[] => {
  const ties = [...toCampaigns.values()].flat().sort((a, b) => b.bits - a.bits);
  return ties.flatMap((tie) => {
    const by = shownBy(tie);
    if (by === undefined) return [];
    const { signal, strength } = by;
    if (shown.some((it) => it.signal === signal && (it.evidence.strength ?? 0) >= strength)) return [];
    return [row(signal, habitSays(tie), tie.field, strength)];
  });
};

/** Bits from which a link is firm enough for what is known of the other person to matter. */
const FIRM = 2.5;
/** Own evidence, in bits, at which the people around count in full. Honest people mostly stand below zero. */
const FULL_COMPANY = 3;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

const ofCompany = (others: readonly LinkFound[]): LinkEvidence[] => {
  const firm = others.filter((link) => link.bits >= FIRM);
  const [first] = firm;
  if (first === undefined) return [];
  const rows: LinkEvidence[] = [];
  const field = first.ties[0]?.field ?? '/candidate';
  const fraud = firm.filter((link) => link.decided === 'fraud');
  const genuine = firm.filter((link) => link.decided === 'genuine');
  const [known] = fraud;
  if (known !== undefined && fraud.length >= genuine.length)
    rows.push(
      row(
        'linked-to-decided-fraud',
        `Linked to application ${known.applicationId}${more(fraud.length)}, decided to be an impostor’s`,
        field,
        Math.min(1, known.bits / 5) * (fraud.length / (fraud.length + genuine.length)),
      ),
    );
  else if (genuine.length > 0)
    rows.push(
      row(
        'linked-to-decided-genuine',
        `Linked to application ${genuine[0]?.applicationId ?? ''}${more(genuine.length)}, found genuine`,
        field,
        genuine.length > 1 ? 1 : 0.6,
      ),
    );
  const own = median(firm.map((link) => link.own));
  if (own > 0)
    rows.push(
      row(
        'linked-people-show-tells',
        `${firm.length === 1 ? 'The linked person shows' : `${firm.length} linked people show`} tells of their own (${own.toFixed(1)} bits${firm.length === 1 ? '' : ' in the middle'})`,
        field,
        own / FULL_COMPANY,
      ),
    );
  return rows;
};

const more = (count: number): string => (count > 1 ? ` and ${count - 1} more` : '');

const level = (link: LinkFound, comparison: string): string =>
  link.comparison.levels.find((it) => it.comparison === comparison)?.level ?? '';

const CONTACTS = ['e-mail', 'phone', 'profile'];
const AGREE = new Set(['same mailbox', 'same number', 'same profile', 'same device']);

/** How many contacts of both sides were compared, when none of them agrees. */
const differingContacts = (link: LinkFound): number =>
  [...CONTACTS, 'device'].some((it) => AGREE.has(level(link, it)))
    ? 0
    : CONTACTS.filter((it) => level(link, it) !== 'not compared').length;

const AT_HOME: ReadonlySet<string> = new Set(['same dwelling', 'same town']);
/** Bits of a text tie from which two résumés are one. */
const TELLING_TEXT = 5;

/** The same full name with papers that contradict each other. */
const ofIdentity = (links: readonly LinkFound[]): LinkEvidence[] => {
  for (const link of links) {
    if (level(link, 'name') !== 'same name' || differingContacts(link) < 2) continue;
    const home = level(link, 'home');
    const school = level(link, 'school') === 'a school in common';
    const career = level(link, 'career');
    if (career === 'no employer in common' && school && AT_HOME.has(home))
      return [
        row(
          'identity-with-two-careers',
          `Application ${link.applicationId} has this name, home and school, other contacts and not one employer in common`,
          '/candidate/name',
          home === 'same dwelling' ? 1 : 0.4,
        ),
      ];
    const text = link.ties.some((tie) => tie.kind === 'resume-text' && tie.bits >= TELLING_TEXT);
    if ((career === 'most employers in common' || text) && !AT_HOME.has(home))
      return [
        row(
          'career-under-other-contacts',
          `Application ${link.applicationId} has this name and career under another home and entirely different contacts`,
          '/candidate/name',
          differingContacts(link) > 2 ? 1 : 0.7,
        ),
      ];
  }
  return [];
};

const ofPerson = (same: readonly LinkFound[], own: number): LinkEvidence[] => {
  const [first] = same;
  if (first === undefined) return [];
  const before = Math.max(...same.map((link) => link.total));
  const decided = same.find((link) => link.decided !== null);
  if (decided !== undefined)
    return [
      row(
        decided.decided === 'fraud' ? 'person-decided-fraud' : 'person-decided-genuine',
        `Application ${decided.applicationId} of the same person was decided: ${decided.decided === 'fraud' ? 'an impostor’s' : 'genuine'}`,
        '/candidate/name',
        1,
      ),
    ];
  const gap = before - Math.max(0, own);
  return gap < 1
    ? []
    : [
        row(
          'person-showed-more-before',
          `Application ${first.applicationId} of the same person showed ${before.toFixed(1)} bits against it`,
          '/candidate/name',
          gap / 5,
        ),
      ];
};

/** What an application's links say, as evidence for its score. `own`: bits of its own evidence, without the prior. */
export const linkEvidence = (
  linked: Linked,
  { own, toCampaigns }: { readonly own: number; readonly toCampaigns: ReadonlyMap<string, readonly RawTie[]> },
): LinkEvidence[] => {
  const history = ofPerson(linked.same, own);
  // Whoever looked into this person has seen what there is: it does not speak against him again and again.
  if (linked.same.some((link) => link.decided === 'genuine')) return history;
  const ties = ofTies(linked.others);
  return [
    ...ties,
    ...ofCampaigns(toCampaigns, ties),
    ...ofCompany(linked.others),
    ...ofIdentity([...linked.same, ...linked.others]),
    ...history,
  ];
};
