/** @import { Catalogue, PersonRow } from '../person-row.ts' */

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
 * @property {readonly (readonly [applicationId: string, via: string, bits: number])[]} links
 */

/**
 * @param {PersonRow} row
 * @param {number} index
 * @param {Catalogue} catalogue
 * @returns {Person}
 */
export const personOf = (row, index, catalogue) => {
  const [id, name, job, receivedAt, band, score, chance, words, prior, total, ran, of, notRun, evidence, links] = row;
  const [probability, low, high] = chance;
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
    links,
  };
};

/** Words without accents and capitals, as people type them into a search. @param {string} text */
export const folded = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Everything about a person that a search looks at. @param {Person} person */
export const searchText = (person) =>
  folded([person.name, person.job, person.id, ...person.evidence.flatMap((it) => [it.label, it.says])].join('\n'));
