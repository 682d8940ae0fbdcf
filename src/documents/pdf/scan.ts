import { area, around, type Box, height, intersect } from './geometry.ts';
import type { PageObjects } from './page-objects.ts';
import { type Painting, rangeOf } from './painting.ts';
import { lengthOf, type Word } from './words.ts';

/** A scanned letter differs from its paper by more than this, also when the scan is pale; of 255. */
export const INK = 40;

/** Whether a page is one picture, or strips of one, with next to no text of its own. */
export const isScan = (objects: PageObjects, pageBox: Box, all: readonly Word[], unseen: readonly Word[]): boolean => {
  const pictures = objects.shapes.filter((shape) => shape.picture);
  const pictured = pictures.reduce((sum, shape) => sum + area(intersect(shape.box, pageBox)), 0);
  return unseen.length > 0 && pictured >= 0.6 * area(pageBox) && lengthOf(unseen) >= 0.8 * lengthOf(all);
};

interface Line {
  readonly words: Word[];
  box: Box;
}

const linesOf = (words: readonly Word[]): readonly Line[] => {
  const centre = ({ box }: Word): number => box.bottom + box.top;
  const lines: Line[] = [];
  for (const word of [...words].sort((a, b) => centre(a) - centre(b))) {
    const line = lines.at(-1);
    const first = line?.words[0];
    if (line === undefined || first === undefined || centre(word) - centre(first) > height(first.box)) {
      lines.push({ words: [word], box: word.box });
    } else {
      line.words.push(word);
      line.box = around(line.box, word.box);
    }
  }
  return lines;
};

/**
 * The words of a scan's text layer that lie over the picture of themselves. They do so only line by line: the letters of
 * the layer have the widths of another font. Lines laid over blank paper are not recognised text.
 */
export const recognisedIn = (picture: Painting, words: readonly Word[]): readonly Word[] =>
  linesOf(words).flatMap((line) => (rangeOf(picture, line.box) >= INK ? line.words : []));
