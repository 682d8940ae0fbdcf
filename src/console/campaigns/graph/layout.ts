import type Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

/** Steps after which the picture rests. */
const STEPS = 320;
const AT_ONCE = 8;
/** Milliseconds of a frame that the layout takes, in all when nothing is to move, and in all when it is large. */
const OF_FRAME = 9;
const OF_STILL = 500;
const AT_MOST = 5_000;
/** Turns of the spiral on which points begin: the same picture comes of the same campaign. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Where the point of this number begins. */
export const beginning = (number: number): { readonly x: number; readonly y: number } => ({
  x: Math.sqrt(number + 1) * Math.cos(number * GOLDEN),
  y: Math.sqrt(number + 1) * Math.sin(number * GOLDEN),
});

/**
 * Pulls together what is tied and pushes apart what is not, some steps a frame, until it rests. Done in the page: a
 * worker of the library would be made of text, which the policy of the page forbids. Gives what ends it early.
 */
export const settle = (
  graph: Graph,
  { isStill, onRest }: { readonly isStill: boolean; readonly onRest: () => void },
): (() => void) => {
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    gravity: 0.6,
    scalingRatio: 12,
    strongGravityMode: false,
    barnesHutOptimize: graph.order > 150,
    edgeWeightInfluence: 0.7,
    slowDown: 4,
  };
  const latest = performance.now() + AT_MOST;
  let done = 0;
  let frame = 0;
  const step = (milliseconds: number): void => {
    const end = performance.now() + milliseconds;
    while (done < STEPS && performance.now() < end) {
      forceAtlas2.assign(graph, { iterations: AT_ONCE, settings, getEdgeWeight: 'weight' });
      done += AT_ONCE;
    }
  };
  const go = (): void => {
    step(OF_FRAME);
    if (done >= STEPS || performance.now() > latest) onRest();
    else frame = requestAnimationFrame(go);
  };
  if (isStill) {
    step(OF_STILL);
    onRest();
  } else frame = requestAnimationFrame(go);
  return () => cancelAnimationFrame(frame);
};
