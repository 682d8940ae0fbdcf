import { type Colour, looksTheSame, white } from '../contrast.ts';
import type { HiddenHow } from '../extraction.ts';
import type { Element } from './xml.ts';

/** What is known of the colour behind text; `unclear` where a picture, a gradient or a table style may lie there. */
export type Background = Colour | 'unclear';

/** How a run of text looks, as far as somebody said so. */
export interface Appearance {
  vanish?: boolean;
  colour?: Colour | 'automatic';
  /** Half points. */
  size?: number;
  /** Per cent of the normal width. */
  stretch?: number;
  background?: Background | undefined;
  font?: string;
}

/** Half points and per cent; the same limit of two points as in a PDF. */
const TINY = 4;
const NARROW = 5;

/** The named highlight colours (ISO/IEC 29500-1, 17.18.40). */
const highlights: Readonly<Record<string, Colour>> = {
  black: [0, 0, 0],
  blue: [0, 0, 255],
  cyan: [0, 255, 255],
  darkBlue: [0, 0, 128],
  darkCyan: [0, 128, 128],
  darkGray: [128, 128, 128],
  darkGreen: [0, 128, 0],
  darkMagenta: [128, 0, 128],
  darkRed: [128, 0, 0],
  darkYellow: [128, 128, 0],
  green: [0, 255, 0],
  lightGray: [192, 192, 192],
  magenta: [255, 0, 255],
  red: [255, 0, 0],
  white: [255, 255, 255],
  yellow: [255, 255, 0],
};

/** A colour as Office writes it: six hexadecimal digits. */
export const hexColour = (text: string | undefined): Colour | undefined => {
  if (text === undefined || !/^[0-9a-fA-F]{6}$/.test(text)) return undefined;
  const value = Number.parseInt(text, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

/** A yes-or-no property: present means yes unless its value says no (ISO/IEC 29500-1, 17.17.4). */
const isOn = (element: Element): boolean => !['0', 'false', 'off'].includes(element.attribute('val') ?? 'true');

const numberOf = (text: string | undefined): number | undefined => {
  const value = Number(text?.replace('%', ''));
  return text === undefined || text === '' || !Number.isFinite(value) ? undefined : value;
};

/** The colour of a shading element; undefined when it says nothing. */
export const shadingOf = (element: Element): Background | undefined => {
  const pattern = element.attribute('val') ?? 'clear';
  if (pattern === 'nil') return undefined;
  if (pattern === 'clear') return hexColour(element.attribute('fill'));
  return pattern === 'solid' ? (hexColour(element.attribute('color')) ?? 'unclear') : 'unclear';
};

/** Takes up one element of a run's properties; anything that does not change how text is seen is passed over. */
export const takeUp = (appearance: Appearance, element: Element): void => {
  const value = element.attribute('val');
  switch (element.name) {
    case 'w:vanish':
      appearance.vanish = isOn(element);
      return;
    case 'w:color': {
      const colour = hexColour(value);
      appearance.colour = colour ?? 'automatic';
      return;
    }
    case 'w:sz': {
      const size = numberOf(value);
      if (size !== undefined) appearance.size = size;
      return;
    }
    case 'w:w': {
      const stretch = numberOf(value);
      if (stretch !== undefined) appearance.stretch = stretch;
      return;
    }
    case 'w:shd':
      appearance.background = shadingOf(element) ?? appearance.background;
      return;
    case 'w:highlight':
      appearance.background = (value === undefined ? undefined : highlights[value]) ?? appearance.background;
      return;
    case 'w:rFonts': {
      const font = element.attribute('ascii') ?? element.attribute('hAnsi');
      if (font !== undefined && font !== '') appearance.font = font;
      return;
    }
  }
};

/** How a reader is kept from seeing text of this look; undefined when it is seen. `behind` is what lies under the run. */
export const hiddenBy = (appearance: Appearance, behind: Background): HiddenHow | undefined => {
  if (appearance.vanish === true) return 'invisible';
  if ((appearance.size ?? 20) < TINY || (appearance.stretch ?? 100) < NARROW) return 'tiny';
  const background = appearance.background ?? behind;
  const { colour } = appearance;
  if (colour === undefined || colour === 'automatic' || background === 'unclear') return undefined;
  return looksTheSame(colour, background) ? 'same-colour' : undefined;
};

export const paper: Colour = white;
