import { jaroWinkler } from '../src/engine/similarity/jaro-winkler.ts';
import { evaluateList } from '../src/watchlist/evaluate.ts';
import { readSharedLists, sharedWatchlists } from '../src/watchlist/shared-lists.ts';
import { rate, report, shown } from './time.ts';

const lists = await readSharedLists(sharedWatchlists());
if (lists === undefined) {
  process.stdout.write(`  Names against watchlists: skipped, no public lists in ${sharedWatchlists()}\n`);
} else {
  const entries = [...lists.ofac, ...lists.un];
  const figures = evaluateList(entries, { sought: lists.un.slice(0, 100), unrelated: 20_000 });
  const names = entries.flatMap((entry) => entry.names.map(({ text }) => text.toLowerCase()));
  const bruteForce = rate(
    names.slice(0, 10),
    (asked) => {
      for (const name of names) jaroWinkler(asked, name);
    },
    1,
  );
  report({
    what: `Names against OFAC and UN (${shown(figures.names)} names, people and organisations)`,
    figure: `${shown(figures.rate)} names/s a core; index built in ${shown(figures.build)} ms`,
    beside: `Jaro-Winkler with every name, same run, ${shown(bruteForce)} names/s: ratio ${shown(figures.rate / bruteForce)}x; published: watchman 0.846 ms a search, yente 4-15 requests/s`,
    goal: 'at least 2,000 names/s a core',
    reached: figures.rate >= 2_000,
  });
}
