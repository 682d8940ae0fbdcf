import type { HiddenHow, HiddenText } from '../extraction.ts';
import type { Background } from './appearance.ts';

/** Where paragraphs go: the body, a table cell, a text box. */
interface Container {
  readonly lines: string[];
  /** The colour it lays behind its text; undefined lets the one around it through. */
  background: Background | undefined;
  /** The whole container is out of sight. */
  readonly how: HiddenHow | undefined;
}

interface Paragraph {
  text: string;
  style: string | undefined;
  background: Background | undefined;
  list: boolean;
  /** Lines of text boxes that hang on this paragraph. */
  readonly after: string[];
}

/** Text as it is put together while a part is read. */
export interface TextFlow {
  readonly containers: Container[];
  readonly paragraphs: Paragraph[];
  readonly rows: { readonly cells: (readonly string[])[] }[];
  readonly hidden: { text: string; readonly how: HiddenHow; paragraph: number }[];
  /** Paragraphs opened so far. */
  opened: number;
}

export const startFlow = (): TextFlow => ({
  containers: [{ lines: [], background: undefined, how: undefined }],
  paragraphs: [],
  rows: [],
  hidden: [],
  opened: 0,
});

export const openParagraph = (flow: TextFlow): void => {
  flow.opened += 1;
  flow.paragraphs.push({ text: '', style: undefined, background: undefined, list: false, after: [] });
};

export const closeParagraph = (flow: TextFlow): void => {
  const paragraph = flow.paragraphs.pop();
  if (paragraph === undefined) return;
  const bullet = paragraph.list && paragraph.text.trim() !== '' ? '\u2022 ' : '';
  flow.containers.at(-1)?.lines.push(bullet + paragraph.text, ...paragraph.after);
};

export const openContainer = (flow: TextFlow, background: Background | undefined, how: HiddenHow | undefined): void => {
  flow.containers.push({ lines: [], background, how });
};

/** Ends a text box: its lines come after the paragraph it hangs on. */
export const closeTextBox = (flow: TextFlow): void => {
  if (flow.containers.length < 2) return;
  const lines = flow.containers.pop()?.lines ?? [];
  (flow.paragraphs.at(-1)?.after ?? flow.containers.at(-1)?.lines)?.push(...lines);
};

export const closeCell = (flow: TextFlow): void => {
  if (flow.containers.length < 2) return;
  flow.rows.at(-1)?.cells.push((flow.containers.pop()?.lines ?? []).filter((line) => line.trim() !== ''));
};

/** A row of short cells is one line with tabs; a row of long cells, such as two columns, is one cell after the other. */
export const closeRow = (flow: TextFlow): void => {
  const cells = flow.rows.pop()?.cells ?? [];
  const into = flow.containers.at(-1)?.lines;
  const last = cells.at(-1) ?? [];
  const short = cells.slice(0, -1).every((lines) => lines.length <= 1);
  if (!short) into?.push(...cells.flatMap((lines) => [...lines, '']));
  else
    into?.push([...cells.slice(0, -1).map(([line = '']) => line), last[0] ?? ''].join('\t').trim(), ...last.slice(1));
};

/** Adds text that a reader does not see. Pieces that follow each other are one, with a line end between paragraphs. */
export const conceal = (flow: TextFlow, text: string, how: HiddenHow): void => {
  const before = flow.hidden.at(-1);
  if (before === undefined || before.how !== how || flow.opened - before.paragraph > 1) {
    flow.hidden.push({ text, how, paragraph: flow.opened });
    return;
  }
  before.text += (before.paragraph === flow.opened ? '' : '\n') + text;
  before.paragraph = flow.opened;
};

/** The colour behind text that has none of its own: the paragraph's, or that of the nearest container with one. */
export const behind = (flow: TextFlow, page: Background): Background =>
  flow.paragraphs.at(-1)?.background ??
  flow.containers.findLast(({ background }) => background !== undefined)?.background ??
  page;

/** How the containers around the text keep it out of sight. */
export const hiddenAround = (flow: TextFlow): HiddenHow | undefined =>
  flow.containers.find(({ how }) => how !== undefined)?.how;

export const hiddenPieces = (flow: TextFlow): readonly HiddenText[] =>
  flow.hidden.map(({ text, how }) => ({ text, how }));
