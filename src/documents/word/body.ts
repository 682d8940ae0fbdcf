import { type Appearance, type Background, hiddenBy, shadingOf, takeUp } from './appearance.ts';
import { closeInDrawing, fillOf, hiddenDrawing, openInDrawing, placeDrawing, startDrawings } from './drawing.ts';
import type { Relationship } from './office-package.ts';
import type { Styles } from './styles.ts';
import {
  behind,
  closeCell,
  closeParagraph,
  closeRow,
  closeTextBox,
  conceal,
  hiddenAround,
  openContainer,
  openParagraph,
  startFlow,
  type TextFlow,
} from './text-flow.ts';
import { type Element, readXml } from './xml.ts';

/** What all parts of one document share. */
export interface BodyReading {
  readonly styles: Styles;
  readonly links: Set<string>;
  readonly fonts: Set<string>;
  /** The colour of the page. */
  readonly page: Background;
}

interface BodyText {
  readonly flow: TextFlow;
  readonly pageBreaks: number;
}

/** Text taken away, former properties, and field codes are not what a reader sees. */
const passedOver = new Set(['w:del', 'w:moveFrom', 'w:delInstrText']);
const KNOWN_EXTENSIONS = 'http://schemas.microsoft.com/office/';
const BULLET_SYMBOLS = /^F0(?:6C|6E|76|A7|B7|D8|FC)$/i;

/** The target of `HYPERLINK "target"` in a field code. */
const fieldTarget = (code: string): string | undefined => {
  const at = code.indexOf('HYPERLINK');
  const target = at < 0 ? undefined : code.slice(at).split('"')[1];
  return target === '' ? undefined : target;
};

/** Reads the text of a part: the body, a header or footer, notes. */
export const readBody = (
  bytes: Uint8Array,
  source: { readonly part: string; readonly relationships: readonly Relationship[] },
  reading: BodyReading,
): BodyText => {
  const flow = startFlow();
  const drawings = startDrawings();
  const path: string[] = [];
  const runs: { readonly look: Appearance; style: string | undefined }[] = [];
  const tables: { coloured: boolean }[] = [];
  const alternatives: { chosen: boolean }[] = [];
  let passing = 0;
  let field = '';
  let pageBreaks = 0;

  const add = (text: string): void => {
    const paragraph = flow.paragraphs.at(-1);
    if (paragraph === undefined || text === '') return;
    const run = runs.at(-1);
    const look: Appearance = {
      ...reading.styles.paragraph(paragraph.style),
      ...(run?.style === undefined ? {} : reading.styles.character(run.style)),
      ...run?.look,
    };
    if (look.font !== undefined) reading.fonts.add(look.font);
    const how = hiddenAround(flow) ?? hiddenBy(look, behind(flow, reading.page));
    if (how === undefined) paragraph.text += text;
    else conceal(flow, text, how);
  };
  const linkTo = (id: string | undefined): void => {
    const target = source.relationships.find((it) => it.id === id && it.external)?.target;
    if (target !== undefined && target.length <= 2_000) reading.links.add(target);
  };
  const linkByField = (code: string): void => {
    const target = fieldTarget(code);
    if (target !== undefined) reading.links.add(target);
  };
  /** Of several renderings of one thing the first is read that Office knows how to show (ISO/IEC 29500-3, 9.3). */
  const isPassedOver = (element: Element): boolean => {
    if (passedOver.has(element.name) || (element.name.startsWith('w:') && element.name.endsWith('Change'))) return true;
    const alternative = alternatives.at(-1);
    if (alternative === undefined || (element.name !== 'mc:Choice' && element.name !== 'mc:Fallback')) return false;
    const needs =
      element.name === 'mc:Choice' ? (element.attribute('Requires') ?? '').split(/\s+/).filter(Boolean) : [];
    const known = needs.every((prefix) => element.namespaceOf(prefix)?.startsWith(KNOWN_EXTENSIONS) ?? false);
    if (alternative.chosen || !known) return true;
    alternative.chosen = true;
    return false;
  };
  const shade = (element: Element, parent: string | undefined): void => {
    const background = shadingOf(element);
    if (background === undefined) return;
    const paragraph = flow.paragraphs.at(-1);
    const cell = flow.containers.at(-1);
    if (parent === 'w:pPr' && paragraph !== undefined) paragraph.background = background;
    else if (parent === 'w:tcPr' && cell !== undefined) cell.background = background;
  };

  const openers: Readonly<Record<string, (element: Element, parent: string | undefined) => void>> = {
    'w:p': () => openParagraph(flow),
    'w:r': () => runs.push({ look: {}, style: undefined }),
    'w:tab': (_, parent) => parent === 'w:r' && add('\t'),
    'w:ptab': () => add('\t'),
    'w:cr': () => add('\n'),
    'w:noBreakHyphen': () => add('-'),
    'w:sym': (element) => add(BULLET_SYMBOLS.test(element.attribute('char') ?? '') ? '\u2022' : ' '),
    'w:br': (element) => {
      add('\n');
      if (element.attribute('type') === 'page') pageBreaks += 1;
    },
    'w:lastRenderedPageBreak': () => {
      pageBreaks += 1;
    },
    'w:pStyle': (element) => {
      const paragraph = flow.paragraphs.at(-1);
      if (paragraph !== undefined) paragraph.style = element.attribute('val');
    },
    'w:rStyle': (element) => {
      const run = runs.at(-1);
      if (run !== undefined && path.at(-2) === 'w:r') run.style = element.attribute('val');
    },
    'w:numId': (element) => {
      const paragraph = flow.paragraphs.at(-1);
      if (paragraph !== undefined) paragraph.list = element.attribute('val') !== '0';
    },
    'w:shd': shade,
    'w:tbl': () => tables.push({ coloured: false }),
    'w:tblStyle': (element) => {
      const table = tables.at(-1);
      if (table !== undefined) table.coloured = reading.styles.coloursCells(element.attribute('val') ?? '');
    },
    'w:tr': () => flow.rows.push({ cells: [] }),
    'w:tc': () => openContainer(flow, tables.at(-1)?.coloured === true ? 'unclear' : undefined, undefined),
    'w:txbxContent': () => openContainer(flow, fillOf(drawings), hiddenDrawing(drawings)),
    'w:hyperlink': (element) => linkTo(element.attribute('id')),
    hlinkClick: (element) => linkTo(element.attribute('id')),
    'w:fldSimple': (element) => linkByField(element.attribute('instr') ?? ''),
    'w:fldChar': (element) => {
      if (element.attribute('fldCharType') !== 'begin') linkByField(field);
      field = '';
    },
    'mc:AlternateContent': () => alternatives.push({ chosen: false }),
  };
  const closers: Readonly<Record<string, () => void>> = {
    'w:p': () => closeParagraph(flow),
    'w:r': () => runs.pop(),
    'w:tbl': () => tables.pop(),
    'w:tc': () => closeCell(flow),
    'w:tr': () => closeRow(flow),
    'w:txbxContent': () => closeTextBox(flow),
    'mc:AlternateContent': () => alternatives.pop(),
  };

  readXml(bytes, source.part, {
    open: (element) => {
      const parent = path.at(-1);
      const run = runs.at(-1);
      if (passing > 0 || isPassedOver(element)) passing += 1;
      else if (parent === 'w:rPr' && path.at(-2) === 'w:r' && run !== undefined && element.name !== 'w:rStyle')
        takeUp(run.look, element);
      else if (Object.hasOwn(openers, element.name)) openers[element.name]?.(element, parent);
      else openInDrawing(drawings, element, parent);
      path.push(element.name);
    },
    close: (name) => {
      path.pop();
      if (passing > 0) {
        passing -= 1;
        return;
      }
      if (Object.hasOwn(closers, name)) closers[name]?.();
      else closeInDrawing(drawings, name);
    },
    text: (text) => {
      if (passing > 0) return;
      const inside = path.at(-1);
      if (inside === 'w:t') add(text);
      else if (inside === 'w:instrText') field = (field + text).slice(0, 4_000);
      else if (inside === 'posOffset') placeDrawing(drawings, text);
    },
  });
  return { flow, pageBreaks };
};
