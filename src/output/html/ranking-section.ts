import { bandMark, bandsByUrgency } from '../words.ts';
import { html, type Markup } from './markup.ts';

const commands: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['j', '↓'], 'next person'],
  [['k', '↑'], 'previous person'],
  [['Enter'], 'read the person'],
  [['/'], 'search'],
  [['Esc'], 'back to the list'],
  [['?'], 'this list of keys'],
];

/** The interactive ranking, empty and hidden until the page's script fills it. */
export const rankingSection: Markup = html`
    <section id="ranking" aria-labelledby="ranking-title" hidden>
      <div class="toolbar" id="toolbar">
        <h2 id="ranking-title">Ranking</h2>
        <div class="search"><label class="unseen" for="search">Search names, jobs, ids and evidence</label><input id="search" type="search" placeholder="Search names, jobs, evidence" autocomplete="off" spellcheck="false" maxlength="200"><kbd aria-hidden="true">/</kbd></div>
        <div class="signal-filter"><label class="unseen" for="signal">Signal</label><select id="signal"><option value="">Any signal</option></select></div>
        <div class="bands" role="group" aria-label="Bands shown">${bandsByUrgency.map(
          (band) =>
            html`<button type="button" class="toggle toggle-${band}" data-band="${band}" aria-pressed="true"><span aria-hidden="true">${bandMark[band]}</span> ${band} <span class="toggle-count"></span></button>`,
        )}</div>
        <button type="button" class="quiet" id="help-button" aria-haspopup="dialog">Keys</button>
        <p class="count" id="count" role="status"></p>
      </div>
      <div class="desk">
        <div class="people" id="people-column">
          <div id="people" class="list" role="listbox" aria-labelledby="ranking-title" tabindex="0"></div>
          <p class="none" id="none" hidden>Nobody matches. <button type="button" class="quiet" id="clear-filters">Show everyone</button></p>
        </div>
        <article class="person" id="person" aria-labelledby="person-name" tabindex="-1"></article>
      </div>
      <dialog id="help" aria-labelledby="help-title">
        <h2 id="help-title">Keys</h2>
        <dl class="keys">${commands.map(([keys, does]) => html`<div><dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt><dd>${does}</dd></div>`)}</dl>
        <label class="check"><input type="checkbox" id="single-keys" checked> Single-letter keys are on</label>
        <form method="dialog"><button class="solid">Close</button></form>
      </dialog>
    </section>`;
