import type { Ranked, Summary } from '../report.ts';
import { bandMark, bandMeaning, bandsByUrgency, counted, countOf, labelOf, rule, shareOf } from '../words.ts';
import { personAnchor } from './anchor.ts';
import type { ReportCampaigns } from './campaigns-section.ts';
import { histogram } from './histogram.ts';
import { html, isolated, type Markup } from './markup.ts';

const MOST_SIGNALS = 10;

/** What the head of the report says besides the counts. */
export interface ReportOptions {
  readonly title: string;
  /** When the report was made, as it is to be shown; the caller owns the clock. */
  readonly generated: string;
  /** What the policy says, a sentence each: prior, thresholds, budget, signals switched off. */
  readonly policyLines: readonly string[];
  /** What was screened: files and folders as they were named. */
  readonly inputs?: readonly string[];
  readonly campaigns?: ReportCampaigns;
}

const headline = (summary: Summary): string => {
  const waiting = summary.bands.priority + summary.bands.review;
  if (waiting === 0) return `None of ${countOf(summary.screened, 'application')} waits for a person`;
  return `${counted(waiting)} of ${countOf(summary.screened, 'application')} ${waiting === 1 ? 'waits' : 'wait'} for a person`;
};

const bands = (summary: Summary): readonly Markup[] =>
  bandsByUrgency.map(
    (band) => html`
      <div class="figure figure-${band}">
        <dt><span aria-hidden="true">${bandMark[band]}</span> ${band}</dt>
        <dd><span class="figure-count">${counted(summary.bands[band])}</span> <span class="figure-share">${shareOf(summary.bands[band], summary.screened)}</span></dd>
        <dd class="figure-meaning">${bandMeaning[band]}</dd>
      </div>`,
  );

const notRead = (summary: Summary): Markup => html`
      <div class="figure figure-rejected">
        <dt>not read</dt>
        <dd><span class="figure-count">${counted(summary.rejected)}</span></dd>
        <dd class="figure-meaning">${summary.rejected === 0 ? 'every record could be read' : 'listed in rejected.jsonl'}</dd>
      </div>`;

/** A bar without style attributes, which the content policy forbids. */
const shareBar = (share: number): Markup =>
  html`<svg class="share-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width="${Math.max(0.5, share * 100).toFixed(2)}" height="4"/></svg>`;

const signalItem = (summary: Summary, [signal, count]: readonly [string, number]): Markup => html`
          <li class="signal"><span class="signal-name">${isolated(labelOf(signal))}</span> <span class="signal-count">${counted(count)}</span> <span class="signal-share">${shareOf(count, summary.screened)}</span>${shareBar(summary.screened === 0 ? 0 : count / summary.screened)}</li>`;

const signals = (summary: Summary): Markup => {
  const items = summary.signals.map((entry) => signalItem(summary, entry));
  const rest = items.slice(MOST_SIGNALS);
  return html`
      <section class="panel" aria-labelledby="signals-title">
        <h3 id="signals-title">Signals most often seen</h3>
        <p class="note">Share of all applications. Some raise the score and some lower it; one alone decides nothing.</p>
        <ul class="signals">${items.slice(0, MOST_SIGNALS)}
        </ul>${
          rest.length === 0
            ? []
            : html`
        <details><summary>${countOf(rest.length, 'more signal')}</summary><ul class="signals">${rest}
        </ul></details>`
        }
      </section>`;
};

const counts = (entries: readonly (readonly [string, number])[]): Markup =>
  html`<ul class="counts">${entries.map(([name, count]) => html`<li><span>${isolated(name)}</span> <span>${counted(count)}</span></li>`)}</ul>`;

const reading = (summary: Summary): Markup => html`
        <section class="panel" aria-labelledby="records-title">
          <h3 id="records-title">Records</h3>
          ${summary.rejected === 0 ? html`<p class="note">Every record could be read.</p>` : html`<h4>Not read</h4>${counts(summary.rejectedReasons)}`}
          ${summary.warnings.length === 0 ? [] : html`<h4>Read, with something odd</h4>${counts(summary.warnings)}`}
        </section>`;

const policy = (summary: Summary, options: ReportOptions): Markup => html`
        <section class="panel" aria-labelledby="policy-title">
          <h3 id="policy-title">Policy and engine</h3>
          <ul class="plain">${options.policyLines.map((it) => html`<li>${it}</li>`)}</ul>
          <dl class="provenance">
            <div><dt>Engine</dt><dd>${summary.engine.version}</dd></div>
            <div><dt>Weights</dt><dd><code>${summary.engine.weights}</code></dd></div>
            <div><dt>Policy</dt><dd><code>${summary.engine.policy}</code></dd></div>
          </dl>
        </section>`;

const howToRead = html`
        <section class="panel" aria-labelledby="reading-title">
          <h3 id="reading-title">How to read this</h3>
          <ul class="plain">
            <li>Each piece of evidence weighs some <strong>bits</strong>: one bit more doubles the odds, one bit less halves them.</li>
            <li>Everyone starts from the same number, set by the policy. Start and evidence add up to the total that is shown.</li>
            <li>A check that could not run counts neither for nor against.</li>
            <li>A high place is a reason to ask, not proof. Every piece of evidence comes with innocent reasons and a question.</li>
          </ul>
        </section>`;

/** Head of the page: what was screened and when. */
export const masthead = (options: ReportOptions): Markup => html`
  <header class="masthead">
    <p class="product"><svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="M3 18V8a7 7 0 0 1 14 0v10M10 18V9.5M3 12.5h14"/></svg>Gatehouse</p>
    <h1>${isolated(options.title)}</h1>
    <p class="made">${options.inputs === undefined || options.inputs.length === 0 ? [] : html`<span>${options.inputs.map((input, index) => html`${index === 0 ? '' : ', '}${isolated(input)}`)}</span>`}<span>${options.generated}</span></p>
  </header>`;

/** Counts, distribution, signals, records that could not be read, policy. */
export const summarySection = (summary: Summary, options: ReportOptions): Markup => html`
    <section id="summary" aria-labelledby="summary-title">
      <h2 id="summary-title">${headline(summary)}</h2>
      <p class="lede">${rule}</p>
      <dl class="figures">${bands(summary)}${notRead(summary)}
      </dl>
      <div class="panels panels-two">
        <section class="panel" aria-labelledby="distribution-title">
          <h3 id="distribution-title">Distribution of scores</h3>
          <p class="note">Applications by total bits, on a logarithmic scale; beneath, the probability. Lines of the standard tier.</p>
          ${histogram(summary, { width: 760, height: 370 })}${histogram(summary, { width: 350, height: 250 })}
        </section>${signals(summary)}
      </div>
      <div class="panels panels-three">${reading(summary)}${policy(summary, options)}${howToRead}
      </div>
    </section>`;

/** How many people the plain table holds, for readers without a script and for paper. */
export const MOST_IN_TABLE = 50;

const tableRow = (ranked: Ranked, index: number, reasons: string): Markup => html`
            <tr id="${personAnchor(ranked.result.applicationId)}"><td>${index + 1}</td><td><span class="band band-${ranked.result.band}">${bandMark[ranked.result.band]} ${ranked.result.band}</span></td><td class="number">${ranked.result.score.toFixed(1)}</td><th scope="row">${isolated(ranked.name)}<span class="id">${isolated(ranked.result.applicationId)}</span></th><td>${isolated(ranked.job ?? '')}</td><td>${reasons}</td><td class="number">${ranked.result.coverage.ran}/${ranked.result.coverage.of}</td></tr>`;

/** The first people of the ranking as a plain table. */
export const topTable = (people: readonly Ranked[], reasonsOf: (ranked: Ranked) => string): Markup => html`
    <section id="top" aria-labelledby="top-title">
      <h2 id="top-title">First ${people.length} of the ranking</h2>
      <div class="scroller" tabindex="0" role="region" aria-labelledby="top-title">
        <table>
          <thead><tr><th scope="col">Rank</th><th scope="col">Band</th><th scope="col">Score</th><th scope="col">Name</th><th scope="col">Job</th><th scope="col">Strongest evidence</th><th scope="col">Checks</th></tr></thead>
          <tbody>${people.map((ranked, index) => tableRow(ranked, index, reasonsOf(ranked)))}
          </tbody>
        </table>
      </div>
    </section>`;
