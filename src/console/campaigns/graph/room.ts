/** A rectangle on the drawing, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A mark with a name, where it stands on the drawing. */
export interface Named {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How wide its name is; 0 for none. */
  readonly label: number;
}

/** A line with what it says. */
export interface Said {
  readonly key: string;
  readonly from: Named;
  readonly to: Named;
  readonly label: number;
}

const LINE = 15;
const GAP = 4;
/** A line shorter than this many times its words has no room for them. */
const ROOMY = 1.8;
/** Where on a line its words may stand, the middle first. */
const STEPS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74] as const;

const meet = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;

const around = ({ x, y, radius }: Named): Box => ({
  left: x - radius - 1,
  top: y - radius - 1,
  width: 2 * radius + 2,
  height: 2 * radius + 2,
});

/** Where a name may stand: below its mark, then beside and above it. */
const ofName = ({ x, y, radius, label }: Named): readonly Box[] => {
  const size = { width: label, height: LINE };
  const [below, above, middle] = [y + radius + GAP / 2, y - radius - GAP / 2 - LINE, y - LINE / 2];
  return [
    { left: x - label / 2, top: below, ...size },
    { left: x + radius + GAP, top: middle, ...size },
    { left: x - radius - GAP - label, top: middle, ...size },
    { left: x - label / 2, top: above, ...size },
    { left: x + radius / 2, top: below, ...size },
    { left: x - radius / 2 - label, top: below, ...size },
    { left: x + radius / 2, top: above, ...size },
    { left: x - radius / 2 - label, top: above, ...size },
  ];
};

const ofLine = ({ from, to, label }: Said): readonly Box[] => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) - from.radius - to.radius;
  if (length < label * ROOMY) return [];
  return STEPS.map((step) => ({
    left: from.x + (to.x - from.x) * step - label / 2,
    top: from.y + (to.y - from.y) * step - LINE / 2,
    width: label,
    height: LINE,
  }));
};

/** Where names and the words of lines stand so that none lies over another one or over a mark; others are left out. */
export const roomFor = (
  marks: readonly Named[],
  lines: readonly Said[],
  { width, height }: Pick<Box, 'width' | 'height'>,
): ReadonlyMap<string, Box> => {
  const taken = marks.map(around);
  const found = new Map<string, Box>();
  const isFree = (box: Box): boolean =>
    box.left >= 0 &&
    box.top >= 0 &&
    box.left + box.width <= width &&
    box.top + box.height <= height &&
    !taken.some((other) => meet(box, other));
  const put = (key: string, boxes: readonly Box[]): void => {
    const box = boxes.find(isFree);
    if (box === undefined) return;
    taken.push(box);
    found.set(key, box);
  };
  for (const mark of marks) if (mark.label > 0) put(mark.key, ofName(mark));
  for (const line of lines) put(line.key, ofLine(line));
  return found;
};
