import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** With the line ends that a browser hashes: it reads CRLF as LF. */
const read = (name: string): string =>
  readFileSync(new URL(`./page/${name}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');

const styleFiles = [
  'base.css',
  'summary.css',
  'panels.css',
  'toolbar.css',
  'list.css',
  'table.css',
  'person.css',
  'waterfall.css',
  'evidence.css',
  'links.css',
  'campaigns.css',
  'members.css',
  'graph.css',
  'print.css',
];
/** In the order in which they need each other. */
const scriptFiles = [
  'dom.js',
  'people.js',
  'waterfall.js',
  'evidence.js',
  'links.js',
  'person.js',
  'filters.js',
  'list.js',
  'keys.js',
  'campaigns.js',
  'main.js',
];

/**
 * One module as a function that is called once: an inline module cannot import, so each import takes from the modules
 * before it. Knows the forms that the page's modules use: named imports, and `export const`.
 */
const wrapped = (name: string): string => {
  const source = read(name);
  const body = source
    .replace(/^import (\{[^}]*\}) from '\.\/([a-z-]+\.js)';$/gm, "const $1 = modules['$2'];")
    .replace(/^export const /gm, 'const ');
  const exported = [...source.matchAll(/^export const (\w+)/gm)].map((match) => match[1]);
  return `modules['${name}'] = (() => {\n${body}return { ${exported.join(', ')} };\n})();\n`;
};

/** A text that stands in the page as it is, and the hash by which the content policy allows it. */
export interface Inline {
  readonly text: string;
  /** `sha256-…`, CSP level 3. */
  readonly hash: string;
}

const inline = (text: string): Inline => ({
  text,
  hash: `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`,
});

export interface Assets {
  readonly style: Inline;
  /** Runs before the body is shown, so that the plain table never flashes. */
  readonly early: Inline;
  readonly script: Inline;
}

/** Style and script of the page, read from beside this file. */
export const loadAssets = (): Assets => ({
  style: inline(styleFiles.map(read).join('\n')),
  early: inline('document.documentElement.dataset.script = "on";'),
  script: inline(`'use strict';\n{\nconst modules = {};\n${scriptFiles.map(wrapped).join('')}}\n`),
});

/** Nothing may load, run or be sent but the two scripts and the style of this page; icons come from the page itself. */
export const contentPolicy = ({ style, early, script }: Assets): string =>
  [
    "default-src 'none'",
    `script-src '${early.hash}' '${script.hash}'`,
    `style-src '${style.hash}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
