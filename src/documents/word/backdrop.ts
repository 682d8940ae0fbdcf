import { looksTheSame } from '../contrast.ts';
import { type Background, hexColour, paper } from './appearance.ts';
import { type Element, readXml } from './xml.ts';

/** Square EMU: half a square inch. A smaller picture is no background. */
const SMALLEST = 0.5 * 914_400 ** 2;

/** A floating drawing while it is read. */
interface Floating {
  area: number;
  /** Pictures and fills that are not paper-coloured. */
  painted: boolean;
}

const isPainted = (element: Element, parent: string | undefined): boolean => {
  if (
    element.name === 'blip' ||
    element.name === 'gradFill' ||
    element.name === 'pattFill' ||
    element.name === 'fillRef'
  )
    return true;
  if (parent !== 'solidFill') return false;
  const colour = element.name === 'srgbClr' ? hexColour(element.attribute('val')) : undefined;
  return element.name === 'schemeClr'
    ? element.attribute('val') !== 'bg1'
    : colour !== undefined && !looksTheSame(colour, paper);
};

/**
 * Whether a part floats a painted drawing of some size over or under its text. White text may then stand on it, as on
 * the dark side panels of many templates, and Word's layout would be needed to tell.
 */
export const hasBackdrop = (bytes: Uint8Array, part: string): boolean => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.includes('anchor')) return false;
  const floating: Floating[] = [];
  const path: string[] = [];
  let found = false;
  readXml(bytes, part, {
    open: (element) => {
      const parent = path.at(-1);
      path.push(element.name);
      if (element.name === 'anchor') floating.push({ area: 0, painted: false });
      const it = floating.at(-1);
      if (it === undefined) return;
      if (element.name === 'extent') it.area = Number(element.attribute('cx')) * Number(element.attribute('cy'));
      it.painted ||= isPainted(element, parent);
    },
    close: (name) => {
      path.pop();
      if (name !== 'anchor') return;
      const it = floating.pop();
      found ||= it?.painted === true && it.area >= SMALLEST;
    },
  });
  return found;
};

/** The colour of the page, as `w:background` gives it. */
export const pageColour = (bytes: Uint8Array): Background => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 20_000)).toString('latin1');
  const start = head.indexOf('<w:background ');
  const element = start < 0 ? '' : head.slice(start, head.indexOf('>', start));
  return hexColour(/w:color="([0-9A-Fa-f]{6})"/.exec(element)?.[1]) ?? paper;
};
