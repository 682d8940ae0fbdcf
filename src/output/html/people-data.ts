import type { Campaign } from '../../engine/contract/campaign.ts';
import type { Result } from '../../engine/contract/result.ts';
import type { Ranked, Summary } from '../report.ts';
import { shownBits } from '../shown-bits.ts';
import { clip, visible } from '../text/visible.ts';
import { causeInWords, labelOf, minuteOf, notRunGroups, oddsInWords, percent } from '../words.ts';
import { campaignCell, linkCell, MOST_LINKS } from './link-cells.ts';
import type { Catalogue, EvidenceKind, PersonRow } from './person-row.ts';

/** Longest texts in the page, in UTF-16 units; the whole text is in the results. */
const LONGEST_NAME = 200;
const LONGEST_SENTENCE = 600;

interface Interned<Item> {
  readonly items: readonly Item[];
  readonly indexOf: (item: Item) => number;
}

/** Keeps each different item once, in order of first sight. */
const interned = <Item>(): Interned<Item> => {
  const items: Item[] = [];
  const seen = new Map<string, number>();
  return {
    items,
    indexOf: (item) => {
      const key = JSON.stringify(item);
      const known = seen.get(key);
      if (known !== undefined) return known;
      seen.set(key, items.length);
      return items.push(item) - 1;
    },
  };
};

const short = (text: string): string => visible(clip(text, LONGEST_NAME));
const sentence = (text: string): string => visible(clip(text, LONGEST_SENTENCE));
const lineOf = (bits: number): number | null => (Number.isFinite(bits) ? Math.round(bits * 100) : null);
const figure = (value: number): number => Number(value.toPrecision(4));

/** Turns people into rows one at a time; the catalogue is complete once the last row is made. */
export interface PeopleWriter {
  readonly row: (ranked: Ranked) => PersonRow;
  readonly catalogue: () => Catalogue;
}

export const peopleWriter = (summary: Summary, campaigns: readonly Campaign[]): PeopleWriter => {
  const kinds = interned<EvidenceKind>();
  const fields = interned<string>();
  const texts = interned<string>();
  const text = (said: string): number => texts.indexOf(sentence(said));
  const groups = interned<readonly [why: string, signals: readonly string[]]>();
  const sets = interned<readonly number[]>();

  const notRunOf = (notRun: Result['coverage']['notRun']): number =>
    sets.indexOf(
      notRunGroups(notRun).map(({ cause, missing, signals }) =>
        groups.indexOf([
          sentence(`${causeInWords[cause]}: ${missing}`),
          signals.map((signal) => short(labelOf(signal))),
        ]),
      ),
    );

  const row = ({ result, name, job, receivedAt }: Ranked): PersonRow => {
    const shown = shownBits(result);
    const [low, high] = result.interval;
    return [
      short(result.applicationId),
      short(name),
      short(job ?? ''),
      short(minuteOf(receivedAt)),
      result.band,
      Number(result.score.toFixed(1)),
      [figure(result.probability), figure(low), figure(high)],
      [percent(result.probability), oddsInWords(result.probability), percent(low), percent(high)],
      shown.prior,
      shown.total,
      result.coverage.ran,
      result.coverage.of,
      notRunOf(result.coverage.notRun),
      result.evidence.map((it, index) => [
        kinds.indexOf({
          signal: short(it.signal),
          label: short(labelOf(it.signal)),
          family: short(it.family),
          innocent: it.innocent.map(sentence),
          ask: sentence(it.ask),
        }),
        shown.rows[index] ?? 0,
        sentence(it.says),
        it.fields.map((field) => fields.indexOf(short(field))),
      ]),
      result.links.slice(0, MOST_LINKS).map((link) => linkCell(link, text)),
      Math.max(0, result.links.length - MOST_LINKS) + result.linksLeftOut,
      campaignCell(result.campaign, text),
    ];
  };

  return {
    row,
    catalogue: () => ({
      kinds: kinds.items,
      fields: fields.items,
      texts: texts.items,
      campaigns: campaigns.map(({ id, people }) => [short(id), people]),
      notRunGroups: groups.items,
      notRunSets: sets.items,
      lines: { review: lineOf(summary.lines.review), priority: lineOf(summary.lines.priority) },
      screened: summary.screened,
    }),
  };
};
