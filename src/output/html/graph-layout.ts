/** A line between two nodes, by their places in the list of nodes. */
export interface GraphEdge {
  readonly left: number;
  readonly right: number;
  readonly bits: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The drawing's size and the least distance between the middles of two nodes, in its own units. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly apart: number;
}

const ROUNDS = 240;
const SPREADING = 60;
/** Turns from node to node by which a sunflower sets its seeds: even, whatever their number. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

interface Body {
  x: number;
  y: number;
  pushX: number;
  pushY: number;
}

/** Around the middle in the order given, so that the same campaign gives the same picture. */
const seeded = (count: number, frame: Frame): Body[] =>
  Array.from({ length: count }, (_, index) => {
    const far = Math.sqrt((index + 0.5) / count) * 0.45;
    return {
      x: frame.width * (0.5 + far * Math.cos(index * GOLDEN)),
      y: frame.height * (0.5 + far * Math.sin(index * GOLDEN)),
      pushX: 0,
      pushY: 0,
    };
  });

const push = (a: Body, b: Body, strengthAt: (distance: number) => number): void => {
  const [dx, dy] = [a.x - b.x, a.y - b.y];
  const distance = Math.max(0.01, Math.sqrt(dx * dx + dy * dy));
  const strength = strengthAt(distance) / distance;
  a.pushX += dx * strength;
  a.pushY += dy * strength;
  b.pushX -= dx * strength;
  b.pushY -= dy * strength;
};

const everyPair = (bodies: readonly Body[], visit: (a: Body, b: Body) => void): void => {
  for (const [at, a] of bodies.entries()) for (const b of bodies.slice(at + 1)) visit(a, b);
};

/** Fruchterman and Reingold (1991), with a pull to the middle that keeps loose parts in the picture. */
const settle = (bodies: readonly Body[], edges: readonly GraphEdge[], frame: Frame): void => {
  const ideal = 0.8 * Math.sqrt((frame.width * frame.height) / bodies.length);
  const strongest = Math.max(1, ...edges.map((edge) => edge.bits));
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = (Math.min(frame.width, frame.height) / 8) * (1 - round / ROUNDS);
    everyPair(bodies, (a, b) => push(a, b, (distance) => (ideal * ideal) / distance));
    for (const { left, right, bits } of edges) {
      const [a, b] = [bodies[left], bodies[right]];
      if (a === undefined || b === undefined) continue;
      const pull = 0.4 + 0.6 * Math.max(0, bits / strongest);
      push(a, b, (distance) => (-pull * distance * distance) / ideal);
    }
    for (const body of bodies) {
      body.pushX += (frame.width / 2 - body.x) * 0.6;
      body.pushY += (frame.height / 2 - body.y) * 0.9;
      const size = Math.max(0.01, Math.sqrt(body.pushX * body.pushX + body.pushY * body.pushY));
      body.x += (body.pushX / size) * Math.min(size, step);
      body.y += (body.pushY / size) * Math.min(size, step);
      body.pushX = 0;
      body.pushY = 0;
    }
  }
};

const fitted = (bodies: readonly Body[], frame: Frame): void => {
  for (const [axis, room] of [
    ['x', frame.width],
    ['y', frame.height],
  ] as const) {
    const places = bodies.map((body) => body[axis]);
    const [low, high] = [Math.min(...places), Math.max(...places)];
    const inner = room - 2 * frame.margin;
    // A few nodes are drawn close together rather than flung into the corners.
    const scale = Math.min(inner / Math.max(1, high - low), 1.6);
    for (const body of bodies) body[axis] = room / 2 + (body[axis] - (low + high) / 2) * scale;
  }
};

const within = (value: number, room: number, margin: number): number =>
  Math.min(room - margin, Math.max(margin, value));

const spread = (bodies: readonly Body[], frame: Frame): void => {
  for (let round = 0; round < SPREADING; round += 1) {
    everyPair(bodies, (a, b) => push(a, b, (distance) => Math.max(0, frame.apart - distance) / 2));
    for (const body of bodies) {
      body.x = within(body.x + body.pushX, frame.width, frame.margin);
      body.y = within(body.y + body.pushY, frame.height, frame.margin);
      body.pushX = 0;
      body.pushY = 0;
    }
  }
};

const rounded = (value: number): number => Math.round(value * 10) / 10;

/**
 * Places for so many nodes: linked ones near each other, none upon another, all within the frame.
 * The same nodes and edges always give the same places. Meant for up to about a hundred nodes.
 */
export const layout = (count: number, edges: readonly GraphEdge[], frame: Frame): readonly Point[] => {
  if (count === 0) return [];
  const bodies = seeded(count, frame);
  if (count > 1) settle(bodies, edges, frame);
  fitted(bodies, frame);
  spread(bodies, frame);
  return bodies.map(({ x, y }) => ({ x: rounded(x), y: rounded(y) }));
};
