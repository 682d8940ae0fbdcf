import { type Place, relax, type Span } from './stress.ts';

/** A point with the room that it takes on the screen, in pixels: the mark itself and the name below it. */
export interface Body {
  readonly key: string;
  readonly radius: number;
  readonly label: number;
}

/** What ties two points; `isClose` for a value and whoever states it. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly bits: number;
  readonly isClose: boolean;
}

/** How wide and high a drawing may be, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** How far two stand apart who are tied by nothing and by the most; each bit more brings them less together. */
const [LONGEST, SHORTEST] = [1.7, 1];
const CLOSE = 0.75;
/** Turns of the spiral on which points begin. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
/** A drawing is stretched towards the shape of its room, no further than this. */
const STRETCH = 2.2;
const [ROUNDS, FEWER_ROUNDS] = [80, 15];
/** Names that would fill more of the room than this cannot all stand in it anyway. */
const FULL = 0.45;
const LINE = 16;

const beginning = (at: number): Place => ({
  x: Math.sqrt(at + 0.5) * Math.cos(at * GOLDEN),
  y: Math.sqrt(at + 0.5) * Math.sin(at * GOLDEN),
});

const spansOf = (ties: readonly Tie[], numbers: ReadonlyMap<string, number>): readonly Span[] => {
  const most = Math.log1p(Math.max(1, ...ties.map(({ bits }) => bits)));
  return ties.flatMap(({ from, to, bits, isClose }) => {
    const [one, other] = [numbers.get(from), numbers.get(to)];
    if (one === undefined || other === undefined) return [];
    const length = LONGEST - (LONGEST - SHORTEST) * (Math.log1p(Math.max(0, bits)) / most);
    return [{ from: one, to: other, length: isClose ? length * CLOSE : length }];
  });
};

const middle = (places: readonly Place[]): Place => ({
  x: places.reduce((sum, { x }) => sum + x, 0) / Math.max(1, places.length),
  y: places.reduce((sum, { y }) => sum + y, 0) / Math.max(1, places.length),
});

/** Turns a drawing so that it is longest where its room is. */
const turn = (places: readonly Place[], { width, height }: Room): void => {
  const centre = middle(places);
  let [xx, xy, yy] = [0, 0, 0];
  for (const place of places) {
    const [dx, dy] = [place.x - centre.x, place.y - centre.y];
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2 + (height > width ? Math.PI / 2 : 0);
  const [cos, sin] = [Math.cos(-angle), Math.sin(-angle)];
  for (const place of places) {
    const [dx, dy] = [place.x - centre.x, place.y - centre.y];
    Object.assign(place, { x: dx * cos - dy * sin, y: dx * sin + dy * cos });
  }
};

/** Brings a drawing to the size of its room, in pixels, a little stretched where it is too narrow for it. */
const fill = (places: readonly Place[], { width, height }: Room): void => {
  const reach = (axis: 'x' | 'y'): number => {
    const all = places.map((place) => place[axis]);
    return Math.max(0.5, Math.max(...all) - Math.min(...all));
  };
  const [byX, byY] = [width / reach('x'), height / reach('y')];
  const scale = Math.min(byX, byY);
  const centre = middle(places);
  for (const place of places) {
    place.x = (place.x - centre.x) * Math.min(byX, scale * STRETCH);
    place.y = (place.y - centre.y) * Math.min(byY, scale * STRETCH);
  }
};

/** Pushes those apart that would lie over each other with their names below them, by the shorter way. */
const spread = (bodies: readonly Body[], places: readonly Place[], { width, height }: Room): void => {
  const filled = bodies.reduce((sum, { label, radius }) => sum + label * (2 * radius + LINE), 0);
  const isNamed = filled < width * height * FULL;
  const part = (at: number, other: number): boolean => {
    const [a, b, one, two] = [places[at], places[other], bodies[at], bodies[other]];
    if (a === undefined || b === undefined || one === undefined || two === undefined) return false;
    const marks = one.radius + two.radius + 8;
    const dy = b.y - a.y;
    const overY = marks + (isNamed ? LINE : 0) - Math.abs(dy);
    if (overY <= 0) return false;
    const dx = b.x - a.x;
    const overX = (isNamed ? Math.max(marks, (one.label + two.label) / 2 + 6) : marks) - Math.abs(dx);
    if (overX <= 0) return false;
    const axis = overY <= overX ? 'y' : 'x';
    const by = ((axis === 'y' ? overY : overX) / 2 + 0.1) * ((axis === 'y' ? dy : dx) < 0 ? -1 : 1);
    a[axis] -= by;
    b[axis] += by;
    return true;
  };
  for (let round = 0; round < (isNamed ? ROUNDS : FEWER_ROUNDS); round += 1) {
    let isMoved = false;
    for (let at = 0; at < places.length; at += 1)
      for (let other = at + 1; other < places.length; other += 1) isMoved = part(at, other) || isMoved;
    if (!isMoved) return;
  }
};

/**
 * A place for each point, in pixels of its room: what is tied stands together, the more the nearer, and no two lie over
 * each other where there is room. Those that have a place already begin from it, so that little moves.
 */
export const arranged = (
  bodies: readonly Body[],
  ties: readonly Tie[],
  room: Room,
  before: ReadonlyMap<string, Place> = new Map(),
): ReadonlyMap<string, Place> => {
  const numbers = new Map(bodies.map(({ key }, at) => [key, at]));
  const unit = Math.sqrt((room.width * room.height) / Math.max(1, bodies.length));
  const near = (key: string): readonly Place[] =>
    ties.flatMap(({ from, to }) => {
      const place = from === key ? before.get(to) : to === key ? before.get(from) : undefined;
      return place === undefined ? [] : [place];
    });
  const places = bodies.map(({ key }, at): Place => {
    const own = before.get(key);
    const start = beginning(at);
    const others = own === undefined && before.size > 0 ? near(key) : [];
    if (own !== undefined) return { x: own.x / unit, y: own.y / unit };
    if (others.length === 0) return start;
    const centre = middle(others);
    return { x: centre.x / unit + start.x / 50, y: centre.y / unit + start.y / 50 };
  });
  relax(places, spansOf(ties, numbers));
  if (before.size === 0) turn(places, room);
  if (places.length > 1) fill(places, room);
  spread(bodies, places, room);
  return new Map(bodies.flatMap(({ key }, at) => (places[at] === undefined ? [] : [[key, places[at]] as const])));
};
