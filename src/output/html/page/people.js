/** @import { Catalogue, LinkCell, PersonRow } from '../person-row.ts' */

/**
 * @typedef {object} Evidence
 * @property {number} kind
 * @property {string} label
 * @property {string} family
 * @property {number} bits in hundredths
 * @property {string} says
 * @property {readonly string[]} fields
 * @property {readonly string[]} innocent
 * @property {string} ask
 */

/**
 * @typedef {object} Tie
 * @property {string} what
 * @property {string} level
 * @property {number} people
 * @property {string} seen
 * @property {number} bits in hundredths
 * @property {string} explained why it is not counted, or empty
 */

/**
 * @typedef {object} Link
 * @property {string} id
 * @property {string} via
 * @property {number} bits in hundredths
 * @property {string} relation
 * @property {string} chanceOfOne
 * @property {string} decided what a person decided, or empty
 * @property {readonly Tie[]} ties
 */

/**
 * @typedef {object} Person
 * @property {number} rank
 * @property {string} id
 * @property {string} name
 * @property {string} job
 * @property {string} receivedAt
 * @property {'clear' | 'review' | 'priority'} band
 * @property {number} score
 * @property {{ probability: number, low: number, high: number, words: readonly [string, string, string, string] }} chance
 * @property {number} prior in hundredths of a bit
 * @property {number} total in hundredths of a bit
 * @property {number} ran
 * @property {number} of
 * @property {readonly (readonly [why: string, signals: readonly string[]])[]} notRun
 * @property {readonly Evidence[]} evidence
 * @property {readonly Link[]} links
 * @property {number} linksLeftOut
 * @property {{ id: string, membership: string, bits: number } | undefined} campaign
 */

/**
 * @param {LinkCell} cell
 * @param {(index: number) => string} text
 * @returns {Link}
 */
const linkOf = ([id, via, bits, relation, chanceOfOne, decided, ties], text) => ({
  id,
  via: text(via),
  bits,
  relation: text(relation),
  chanceOfOne: text(chanceOfOne),
  decided: text(decided),
  ties: ties.map(([what, level, people, seen, weight, explained]) => ({
    what: text(what),
    level: text(level),
    people,
    seen: text(seen),
    bits: weight,
    explained: text(explained),
  })),
});

/**
 * @param {PersonRow} row
 * @param {number} index
 * @param {Catalogue} catalogue
 * @returns {Person}
 */
export const personOf = (row, index, catalogue) => {
  const [id, name, job, receivedAt, band, score, chance, words, prior, total, ran, of, notRun, evidence] = row;
  const [links, linksLeftOut, campaign] = [row[14], row[15], row[16]];
  const [probability, low, high] = chance;
  /** @param {number} at */
  const text = (at) => catalogue.texts[at] ?? '';
  return {
    rank: index + 1,
    id,
    name,
    job,
    receivedAt,
    band,
    score,
    chance: { probability, low, high, words },
    prior,
    total,
    ran,
    of,
    notRun: (catalogue.notRunSets[notRun] ?? []).flatMap((at) =>
      catalogue.notRunGroups[at] ? [catalogue.notRunGroups[at]] : [],
    ),
    evidence: evidence.map(([kind, bits, says, fields]) => {
      const shared = catalogue.kinds[kind];
      return {
        kind,
        label: shared?.label ?? '',
        family: shared?.family ?? '',
        bits,
        says,
        fields: fields.map((field) => catalogue.fields[field] ?? ''),
        innocent: shared?.innocent ?? [],
        ask: shared?.ask ?? '',
      };
    }),
    links: links.map((cell) => linkOf(cell, text)),
    linksLeftOut,
    campaign:
      campaign === null ? undefined : { id: text(campaign[0]), membership: text(campaign[1]), bits: campaign[2] },
  };
};

/** Words without accents and capitals, as people type them into a search. @param {string} text */
export const folded = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Everything about a person that a search looks at. @param {Person} person */
export const searchText = (person) =>
  folded(
    [
      person.name,
      person.job,
      person.id,
      person.campaign?.id ?? '',
      ...person.evidence.flatMap((it) => [it.label, it.says]),
    ].join('\n'),
  );
