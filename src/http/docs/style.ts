/** Style of the page of the interface, served beside it: the page holds nothing inline. */
export const docsStyle = `:root {
  --paper: #f7f8f8;
  --surface: #ffffff;
  --sunken: #eef1f2;
  --ink: #17212a;
  --muted: #53616c;
  --line: #dbe1e5;
  --link: #1a5fb4;
  --get: #17637f;
  --change: #8f3d05;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  --mono: ui-monospace, SFMono-Regular, "Cascadia Mono", "Segoe UI Mono", Menlo, Consolas, monospace;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #10161a;
    --surface: #171f25;
    --sunken: #202a31;
    --ink: #e7ecef;
    --muted: #9eabb5;
    --line: #2a363e;
    --link: #7db4f0;
    --get: #74c3de;
    --change: #f2a765;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 400 16px / 1.55 var(--sans); scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; padding: 0 1rem 4rem; max-width: 84rem; }
h1, h2, h3, p { margin: 0; text-wrap: pretty; overflow-wrap: anywhere; }
td, caption { overflow-wrap: anywhere; }
h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.3rem); line-height: 1.15; letter-spacing: -0.02em; }
h2 { margin: 3.5rem 0 0.5rem; padding-bottom: 0.4rem; border-bottom: 2px solid var(--ink); font-size: 1.4rem; letter-spacing: -0.01em; text-transform: capitalize; }
h3 { font-size: 1.15rem; line-height: 1.3; }
header { padding: 2.5rem 0 1.5rem; }
header p { margin-top: 0.6rem; color: var(--muted); max-width: 46rem; }
.version { color: var(--muted); font-size: 0.5em; font-weight: 400; letter-spacing: 0; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
code, pre { font-family: var(--mono); font-size: 0.875rem; }
code { overflow-wrap: anywhere; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: 0.5rem 1rem; background: var(--surface); }
.skip:focus { top: 0.5rem; }
nav ul { margin: 0; padding: 0; list-style: none; }
nav > ul > li { margin-bottom: 1rem; }
nav a { display: block; padding: 0.2rem 0; text-decoration: none; }
nav a:hover { text-decoration: underline; }
nav ul ul a { color: var(--muted); font-size: 0.9rem; line-height: 1.4; }
nav .tag { color: var(--ink); font-weight: 650; text-transform: capitalize; }
main { min-width: 0; }
.intro { display: grid; gap: 0.75rem; max-width: 46rem; }
.operation, .schema { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.75rem; padding: 1.75rem 0; border-bottom: 1px solid var(--line); min-width: 0; }
.operation > p, .schema > p { max-width: 46rem; }
.place { display: flex; align-items: baseline; gap: 0.6rem; }
.place code { font-size: 0.95rem; }
.method { color: var(--change); font: 700 0.8rem var(--mono); letter-spacing: 0.03em; }
.method-get { color: var(--get); }
.access, .failures { color: var(--muted); font-size: 0.9rem; }
table { width: 100%; border-collapse: collapse; font-size: 0.9rem; }
caption { padding: 0.5rem 0 0.35rem; text-align: left; font-weight: 650; }
th, td { padding: 0.45rem 1rem 0.45rem 0; border-top: 1px solid var(--line); text-align: left; vertical-align: baseline; font-weight: 400; }
thead th { border-top: 0; color: var(--muted); font-size: 0.8rem; }
tbody th { width: 28%; }
.kind { width: 32%; }
.needed { color: var(--muted); font-size: 0.8rem; white-space: nowrap; }
pre { margin: 0.25rem 0 0; padding: 0.9rem 1rem; border-radius: 8px; background: var(--sunken); overflow-x: auto; line-height: 1.5; }
pre code { overflow-wrap: normal; }
@media (max-width: 639px) {
  thead { display: none; }
  table, tbody, tr, th, td, caption { display: block; width: auto; }
  tr { padding: 0.5rem 0; border-top: 1px solid var(--line); }
  tbody th, tbody td { width: auto; padding: 0.1rem 0; border: 0; }
  td.kind { color: var(--muted); }
}
@media (max-width: 999px) {
  nav { padding: 0.75rem 0; border-block: 1px solid var(--line); margin-bottom: 1.5rem; }
  nav > ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; }
  nav > ul > li { margin: 0; }
  nav ul ul { display: none; }
  nav .tag { color: var(--link); }
}
@media (min-width: 1000px) {
  body { display: grid; grid-template-columns: 16rem minmax(0, 1fr); column-gap: 3.5rem; padding-inline: 2rem; }
  header { grid-column: 1 / -1; }
  nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding-block: 1rem 2rem; }
  main > h2:first-of-type { margin-top: 2rem; }
}
@media print { nav, .skip { display: none; } }
`;
