import { contentPolicy, loadAssets } from './html/assets.ts';
import { campaignsSection } from './html/campaigns-section.ts';
import { html, scriptJson, verbatim } from './html/markup.ts';
import { peopleWriter } from './html/people-data.ts';
import { rankingSection } from './html/ranking-section.ts';
import { MOST_IN_TABLE, masthead, type ReportOptions, summarySection, topTable } from './html/summary-section.ts';
import { shortReasons } from './reasons.ts';
import type { Ranked, Summary } from './report.ts';
import { clip } from './text/visible.ts';
import { signedBits } from './words.ts';

export type { ReportOptions } from './html/summary-section.ts';

/** People in one piece of output. */
const PIECE = 200;
const LONGEST_REASONS = 300;

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 20' fill='none' stroke='%23586874' stroke-width='2'%3E%3Cpath d='M3 18V8a7 7 0 0 1 14 0v10M10 18V9.5M3 12.5h14'/%3E%3C/svg%3E";

const reasonsOf = (ranked: Ranked): string => {
  const { shown, more } = shortReasons(ranked.result.evidence, { raises: 3, lowers: 1 });
  const words = shown.map((reason) => `${reason.label} ${signedBits(Math.round(reason.bits * 100), 1)}`);
  return clip([...words, ...(more > 0 ? [`${more} more`] : [])].join(', '), LONGEST_REASONS);
};

/** Fills `first` with the head of the list and returns an iterator over what is left. */
const takeFirst = (people: Iterable<Ranked>, first: Ranked[]): Iterator<Ranked> => {
  const rest = people[Symbol.iterator]();
  while (first.length < MOST_IN_TABLE) {
    const next = rest.next();
    if (next.done === true) break;
    first.push(next.value);
  }
  return rest;
};

function* both(first: readonly Ranked[], rest: Iterator<Ranked>): Generator<Ranked> {
  yield* first;
  for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value;
}

function* peopleJson(people: Iterable<Ranked>, writer: ReturnType<typeof peopleWriter>): Generator<string> {
  let piece: string[] = [];
  let separator = '';
  for (const ranked of people) {
    piece.push(scriptJson(writer.row(ranked)));
    if (piece.length < PIECE) continue;
    yield separator + piece.join(',\n');
    separator = ',\n';
    piece = [];
  }
  if (piece.length > 0) yield separator + piece.join(',\n');
}

/**
 * The report as one HTML file, in pieces to be written one after the other.
 * `people` come in the order in which they are to be shown, the highest bits first; they are read once, and only the
 * first fifty are held. The file loads nothing, runs only its own script, and shows a plain table without one.
 */
export function* renderReport(summary: Summary, people: Iterable<Ranked>, options: ReportOptions): Generator<string> {
  const assets = loadAssets();
  const writer = peopleWriter(summary, options.campaigns?.shown ?? []);
  const first: Ranked[] = [];
  const rest = takeFirst(people, first);
  yield html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(assets)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<title>${options.title} · Gatehouse</title>
<link rel="icon" href="${icon}">
<style>${verbatim(assets.style.text)}</style>
<script>${verbatim(assets.early.text)}</script>
</head>
<body>
  <a class="skip" href="#ranking">Skip to the ranking</a>${masthead(options)}
  <main id="main">${summarySection(summary, options)}${campaignsSection(summary.links, options.campaigns)}${rankingSection}${topTable(first, reasonsOf)}
  </main>
`.markup;
  yield '<script type="application/json" id="people-data">[\n';
  yield* peopleJson(both(first, rest), writer);
  yield `\n]</script>\n<script type="application/json" id="catalogue-data">${scriptJson(writer.catalogue())}</script>\n`;
  yield `<script>${assets.script.text}</script>\n</body>\n</html>\n`;
}
