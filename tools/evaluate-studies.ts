import { join } from 'node:path';
import { percent } from '../src/evaluate/figures.ts';
import type { Study } from '../src/evaluate/study.ts';
import { evaluatePublicFiles } from '../src/linkage/evaluate.ts';
import { measureNearDuplicates, type Share } from '../src/near-duplicates/evaluate.ts';
import { nicknames } from '../src/reference/tables/nicknames.ts';
import { measureWatchlists } from '../src/watchlist/report.ts';
import { readSharedLists, sharedWatchlists } from '../src/watchlist/shared-lists.ts';

/** Shares of millions would all be 0.00%. */
const shareText = ({ hits, of }: Share): string =>
  of > 0 && hits / of < 0.000_05 ? `${hits} of ${of}` : `${percent(of === 0 ? null : hits / of)} of ${of}`;

const nearDuplicates = (seeds: readonly number[]): Study => {
  const figures = measureNearDuplicates(seeds);
  const found = figures.rewritten.map(({ rate, found: share, passages }) => ({ rate: percent(rate), share, passages }));
  return {
    title: 'Near-duplicate résumés',
    about: `${figures.resumes} simulated résumés (seeds ${seeds.join(', ')}). Rewriting exchanges words by a list that the simulator does not know and shuffles the lines; search is by MinHash and LSH, with no word of the truth.`,
    absent: null,
    figures: [
      ...found.map(({ rate, share }, index) => ({
        name: `Original found, ${rate} of words exchanged`,
        value: shareText(share),
        aim: index === 0 ? '≥ 90%' : '',
        peer: index === 0 ? 'text-dedup: MinHash macro-F1 .952 on CORE (published; other data)' : '',
      })),
      ...found.map(({ rate, passages }) => ({
        name: `Single lines still recognised, ${rate} exchanged`,
        value: shareText(passages),
        aim: '',
        peer: '',
      })),
      { name: 'Unrelated pairs found', value: shareText(figures.unrelated), aim: '≤ 0.1%', peer: '' },
      { name: 'of them for one opening', value: shareText(figures.unrelatedSameOpening), aim: '', peer: '' },
      { name: 'Personas with one career found', value: shareText(figures.kits), aim: '', peer: '' },
      {
        name: 'Careers of their own with borrowed lines: by résumé',
        value: shareText(figures.borrowed.byResume),
        aim: '',
        peer: '',
      },
      {
        name: 'the same, by two shared lines',
        value: shareText(figures.borrowed.byPassages),
        aim: '',
        peer: '',
      },
      { name: 'Boot-camp classmates found', value: shareText(figures.classmates), aim: '', peer: '' },
    ],
  };
};

const names = async (): Promise<Study> => {
  const folder = sharedWatchlists();
  const lists = await readSharedLists(folder);
  const heading = {
    title: 'Names against watchlists',
    about:
      'UN and OFAC lists and labelled pairs of names of the public data folder; one threshold, chosen on OFAC names. Speed is measured by `npm run bench`.',
  };
  if (lists === undefined)
    return { ...heading, absent: 'the folder of public data (GATEHOUSE_SHARED_DATA) is absent', figures: [] };
  const { pairs, un, ofacAndUn } = measureWatchlists(lists);
  const peer = 'FCA 2026 test of firms: 90% of exact names, 75% of slight variants';
  return {
    ...heading,
    absent: null,
    figures: [
      {
        name: 'Labelled pairs, F1',
        value: pairs.f1.toFixed(3),
        aim: '≥ 0.85',
        peer: `calling every pair the same ${pairs.f1OfAlways.toFixed(3)}`,
      },
      { name: 'UN entries found as written', value: percent(un.exact), aim: '100%', peer },
      { name: 'UN entries found with one typo', value: percent(un.oneTypo), aim: '≥ 98%', peer },
      { name: 'Unrelated names with a hit', value: percent(un.unrelated), aim: '≤ 0.5%', peer: '' },
      { name: 'of them the very name that is listed', value: percent(un.namesakes), aim: '', peer: '' },
      { name: 'OFAC and UN: found with one typo', value: percent(ofacAndUn.oneTypo), aim: '', peer: '' },
      { name: 'OFAC and UN: unrelated names with a hit', value: percent(ofacAndUn.unrelated), aim: '', peer: '' },
    ],
  };
};

const linkage = async (): Promise<Study> => {
  const folder = process.env['GATEHOUSE_SHARED_DATA'] ?? join('..', 'shared', 'data');
  const outcomes = await evaluatePublicFiles(join(folder, 'linkage'), nicknames().sameGivenName);
  const [skipped] = outcomes.flatMap((it) => ('skipped' in it ? [it.skipped] : []));
  return {
    title: 'Linkage of people on public files with truth',
    about:
      'Levels and threshold were set on febrl1, febrl2 and invented people; the default threshold is even odds. Beside: Splink 5 with the settings of its own documentation.',
    absent: outcomes.some((it) => 'figures' in it) ? null : (skipped ?? 'no file'),
    figures: outcomes.flatMap((it) => {
      if ('skipped' in it) return [];
      const { name, pairwiseGoal, clusterGoal, splink } = it.goal;
      const { pairwise, best, cluster } = it.figures;
      return [
        {
          name: `${name}: pairs, F1`,
          value: `${pairwise.f1.toFixed(4)} (best ${best.f1.toFixed(4)})`,
          aim: `≥ ${pairwiseGoal}`,
          peer: `Splink best ${splink.pairwise}`,
        },
        {
          name: `${name}: clusters, F1`,
          value: cluster.f1.toFixed(4),
          aim: clusterGoal === undefined ? '' : `≥ ${clusterGoal}`,
          peer: `Splink ${splink.cluster}`,
        },
      ];
    }),
  };
};

// Started by evaluate.ts as a process of its own; takes the seeds whose résumés are searched.
const studies: readonly Study[] = [await linkage(), nearDuplicates(process.argv.slice(2).map(Number)), await names()];
process.send?.(studies);
