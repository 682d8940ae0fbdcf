import { type Appearance, takeUp } from './appearance.ts';
import { type Element, readXml } from './xml.ts';

/** What styles.xml says about the look of text. */
export interface Styles {
  /** The look of a paragraph's text before its runs change it: document defaults, then the style and its bases. */
  paragraph(id: string | undefined): Appearance;
  /** What a character style adds. */
  character(id: string): Appearance;
  /** Whether a table style colours cells, which cells cannot be told. */
  coloursCells(id: string): boolean;
  readonly language: string | undefined;
}

interface Style {
  readonly look: Appearance;
  base: string | undefined;
  colours: boolean;
}

/** Word refuses longer chains. */
const LONGEST_CHAIN = 12;

const noStyles: Styles = {
  paragraph: () => ({}),
  character: () => ({}),
  coloursCells: () => false,
  language: undefined,
};

/** Reads styles.xml; without it text looks as its runs say. */
export const readStyles = (bytes: Uint8Array | undefined, part: string): Styles => {
  if (bytes === undefined) return noStyles;
  const styles = new Map<string, Style>();
  const defaults: Appearance = {};
  let [standard, language]: (string | undefined)[] = [];
  let current: Style | undefined;
  let [inDefaults, inRunProperties] = [false, false];
  const openStyle = (element: Element): void => {
    current = { look: {}, base: undefined, colours: false };
    const id = element.attribute('styleId');
    if (id !== undefined) styles.set(id, current);
    if (element.attribute('type') === 'paragraph' && element.attribute('default') === '1') standard = id;
  };
  const openInStyle = (element: Element, style: Style): void => {
    if (element.name === 'w:basedOn') style.base = element.attribute('val');
    else if (inRunProperties) takeUp(style.look, element);
    else if (element.name === 'w:shd') style.colours = true;
  };
  const openInDefaults = (element: Element): void => {
    if (element.name === 'w:lang') language = element.attribute('val');
    else if (inRunProperties) takeUp(defaults, element);
  };
  readXml(bytes, part, {
    open: (element) => {
      if (element.name === 'w:docDefaults') inDefaults = true;
      else if (element.name === 'w:rPr') inRunProperties = true;
      else if (element.name === 'w:style') openStyle(element);
      else if (current !== undefined) openInStyle(element, current);
      else if (inDefaults) openInDefaults(element);
    },
    close: (name) => {
      if (name === 'w:docDefaults') inDefaults = false;
      else if (name === 'w:rPr') inRunProperties = false;
      else if (name === 'w:style') current = undefined;
    },
  });
  const chain = (id: string | undefined): readonly Style[] => {
    const found: Style[] = [];
    let next = id;
    while (next !== undefined && found.length < LONGEST_CHAIN) {
      const style = styles.get(next);
      if (style === undefined) break;
      found.unshift(style);
      next = style.base;
    }
    return found;
  };
  const looks = new Map<string | undefined, Appearance>();
  const look = (id: string | undefined): Appearance => {
    const known = looks.get(id);
    if (known !== undefined) return known;
    const made: Appearance = Object.assign({}, ...chain(id).map((style) => style.look));
    looks.set(id, made);
    return made;
  };
  return {
    paragraph: (id) => ({ ...defaults, ...look(id ?? standard) }),
    character: look,
    coloursCells: (id) => chain(id).some((style) => style.colours),
    language,
  };
};
