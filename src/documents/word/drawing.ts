import type { HiddenHow } from '../extraction.ts';
import { type Background, hexColour, paper } from './appearance.ts';
import type { Element } from './xml.ts';

/** A floating or inline drawing while it is read; lengths in English Metric Units, 914,400 to the inch. */
interface Drawing {
  x: number;
  y: number;
  wide: number;
  high: number;
  hidden: boolean;
}

interface Shape {
  fill: Background | 'none' | undefined;
}

/** Drawings and the shapes in them, innermost last. */
export interface Drawings {
  readonly drawings: Drawing[];
  readonly shapes: Shape[];
  axis: 'x' | 'y' | undefined;
  /** Inside the description of an outline, whose fill is not the shape's. */
  outline: boolean;
}

export const startDrawings = (): Drawings => ({ drawings: [], shapes: [], axis: undefined, outline: false });

const INCH = 914_400;
/** Offsets may be counted from a margin, so a drawing is off the page only where no margin can bring it back. */
const MARGIN = 2 * INCH;
const LARGEST_PAGE = 22 * INCH;

const setFill = ({ shapes }: Drawings, fill: Background | 'none'): void => {
  const shape = shapes.at(-1);
  if (shape !== undefined) shape.fill ??= fill;
};

const openFill = (state: Drawings, element: Element): void => {
  const value = element.attribute('val');
  if (element.name === 'noFill') setFill(state, 'none');
  else if (element.name === 'srgbClr') setFill(state, hexColour(value) ?? 'unclear');
  else if (element.name === 'schemeClr') setFill(state, value === 'bg1' ? paper : 'unclear');
  else if (element.name === 'fillRef') setFill(state, element.attribute('idx') === '0' ? 'none' : 'unclear');
  else setFill(state, 'unclear');
};

/** Which element says something about a shape's fill under which parent. */
const fillParents: Readonly<Record<string, string>> = {
  noFill: 'spPr',
  gradFill: 'spPr',
  blipFill: 'spPr',
  pattFill: 'spPr',
  srgbClr: 'solidFill',
  schemeClr: 'solidFill',
  fillRef: 'style',
};

/** Elements of drawings that decide whether the text in them is seen, and on what. */
export const openInDrawing = (state: Drawings, element: Element, parent: string | undefined): void => {
  const drawing = state.drawings.at(-1);
  const { name } = element;
  if (name === 'anchor' || name === 'inline') state.drawings.push({ x: 0, y: 0, wide: 0, high: 0, hidden: false });
  else if (name === 'wsp') state.shapes.push({ fill: undefined });
  else if (name === 'ln') state.outline = true;
  else if (name === 'positionH') state.axis = 'x';
  else if (name === 'positionV') state.axis = 'y';
  else if (Object.hasOwn(fillParents, name) && fillParents[name] === parent && !state.outline) openFill(state, element);
  else if (drawing !== undefined && name === 'extent') {
    [drawing.wide, drawing.high] = [Number(element.attribute('cx')), Number(element.attribute('cy'))];
  } else if (drawing !== undefined && name === 'docPr') {
    drawing.hidden = ['1', 'true'].includes(element.attribute('hidden') ?? '');
  }
};

export const closeInDrawing = (state: Drawings, name: string): void => {
  if (name === 'anchor' || name === 'inline') state.drawings.pop();
  else if (name === 'wsp') state.shapes.pop();
  else if (name === 'ln') state.outline = false;
  else if (name === 'positionH' || name === 'positionV') state.axis = undefined;
};

/** The text of a `posOffset` element. */
export const placeDrawing = ({ drawings, axis }: Drawings, text: string): void => {
  const drawing = drawings.at(-1);
  if (drawing !== undefined && axis !== undefined && Number.isFinite(Number(text))) drawing[axis] = Number(text);
};

/** What the shape around a text box lays behind the text; undefined when it is see-through or there is none. */
export const fillOf = ({ shapes }: Drawings): Background | undefined => {
  const fill = shapes.at(-1)?.fill;
  return fill === 'none' ? undefined : fill;
};

/** How the drawing around a text box keeps it out of sight. */
export const hiddenDrawing = ({ drawings }: Drawings): HiddenHow | undefined => {
  if (drawings.some(({ hidden }) => hidden)) return 'invisible';
  const away = (at: number, length: number): boolean => at + length < -MARGIN || at > LARGEST_PAGE;
  return drawings.some(({ x, y, wide, high }) => away(x, wide) || away(y, high)) ? 'off-page' : undefined;
};
