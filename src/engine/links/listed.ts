import { instantOf } from '../calendar.ts';
import type { Link, Tie } from '../contract/result.ts';
import { round } from '../risk/odds.ts';
import type { Linked, LinkFound } from './linker.ts';
import type { RawTie } from './pair.ts';

/** Links listed with one result. */
const MOST_LISTED = 20;

export const listedTie = ({ kind, value, level, usage, bits, explained }: RawTie): Tie => ({
  kind,
  value,
  level,
  people: usage.people,
  firstSeen: instantOf(usage.first),
  lastSeen: instantOf(usage.last),
  bits: round(bits),
  explained,
});

const listed = (link: LinkFound): Link[] => {
  const [strongest] = link.ties;
  if (strongest === undefined) return [];
  const counts = link.comparison.relation !== 'same-person';
  return [
    {
      applicationId: link.applicationId,
      via: strongest.kind,
      bits: counts ? round(link.bits) : 0,
      relation: link.comparison.relation,
      samePersonBits: round(link.comparison.bits),
      ties: link.ties.map(listedTie),
      decided: link.decided,
    },
  ];
};

/** Links in the form of the result: other people first, then the person's own. */
export const listLinks = ({ same, others }: Linked): { readonly links: Link[]; readonly linksLeftOut: number } => {
  const all = [...others, ...same].flatMap(listed);
  return { links: all.slice(0, MOST_LISTED), linksLeftOut: Math.max(0, all.length - MOST_LISTED) };
};
