import { clip, visible } from '../text/visible.ts';

/** Markup that is safe to write as it stands; made by `html`. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Markup[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Text for element content and quoted attributes; invisible characters become marks. */
const escaped = (text: string): string => visible(text).replace(/[&<>"'`]/g, (character) => entities[character] ?? '');

const isList = (part: Part): part is readonly Markup[] => Array.isArray(part);

const written = (part: Part): string => {
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escaped(part);
  return isList(part) ? part.map((it) => it.markup).join('') : part.markup;
};

/** A template whose every value is escaped, unless it is markup already. Attributes must be quoted. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: texts.reduce((page, text, index) => page + written(parts[index - 1] ?? '') + text),
});

/** The page's own style and script, written as they are; never a text that came from outside. */
export const verbatim = (text: string): Markup => ({ markup: text });

/** Longest applicant text in the page's own markup, in UTF-16 units. */
const LONGEST = 300;

/** Applicant text, kept short and kept from turning the words around it: a right-to-left name stays in its place. */
export const isolated = (text: string): Markup => html`<bdi>${clip(text, LONGEST)}</bdi>`;

const inScript: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** JSON that can stand inside a script element: it holds nothing that could end the element or start another. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => inScript[character] ?? '');
