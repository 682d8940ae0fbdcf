import { type Colour, type Paint, painter } from './style.ts';
import { widthOf, wrap } from './width.ts';

/** A page of a terminal: how wide, and in which colours. */
export interface Page {
  readonly columns: number;
  readonly paint: Paint;
}

/** What a caller knows about the terminal. */
export interface PageOptions {
  readonly columns: number;
  readonly colour: Colour;
}

const NARROWEST = 50;
const WIDEST = 110;

/** A page for reading: at least 50 columns, at most 110. */
export const readingPage = ({ columns, colour }: PageOptions): Page => ({
  columns: Math.min(WIDEST, Math.max(NARROWEST, Math.floor(columns))),
  paint: painter(colour),
});

/** A title with an empty line above it. */
export const heading = (page: Page, title: string): readonly string[] => [
  '',
  ...wrap(title, page.columns).map((line) => page.paint('strong', line)),
];

export const paragraph = (page: Page, text: string, indent = 0): readonly string[] =>
  wrap(text, page.columns - indent).map((line) => ' '.repeat(indent) + line);

/** A first line that starts with `lead`, the rest aligned under its text. */
export const hanging = (page: Page, lead: string, text: string): readonly string[] => {
  const indent = widthOf(lead);
  return wrap(text, page.columns - indent).map((line, index) => (index === 0 ? lead : ' '.repeat(indent)) + line);
};

/** Lines in the quieter colour. */
export const faint = (page: Page, lines: readonly string[]): readonly string[] =>
  lines.map((line) => page.paint('faint', line));
