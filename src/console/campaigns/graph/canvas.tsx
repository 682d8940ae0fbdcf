import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTexts } from '../../text/texts.tsx';
import { Button } from '../../ui/button.tsx';
import { useColours } from '../../ui/colours.ts';
import { campaignsTexts } from '../texts.ts';
import type { Drawn, DrawnPoint } from './drawn.ts';
import { graphTexts } from './graph-texts.ts';
import { createScene, type Scene } from './scene.ts';

interface CanvasProps {
  readonly drawn: Drawn;
  readonly shown: ReadonlySet<string>;
  readonly pick: string | undefined;
  readonly onPick: (key: string | undefined) => void;
  /** Two clicks on a point. */
  readonly onOpen: (key: string) => void;
}

const colours = {
  ink: '--ink',
  muted: '--muted',
  line: '--line',
  edge: '--edge',
  surface: '--raised',
  focus: '--focus',
  clear: '--link',
  review: '--raises-fill',
  priority: '--priority',
  value: '--muted',
  confirmed: '--ink',
  cleared: '--good',
} as const;

const useNamed = (): ((point: DrawnPoint) => string) => {
  const say = useTexts(campaignsTexts);
  return (point) =>
    point.kind === 'person'
      ? (point.person.name ?? say('campaigns.unnamed'))
      : `${say(`campaigns.kind.${point.value.kind}`)}: ${point.value.value}`;
};

/** The wheel scrolls the page unless it is to come closer, which pinching on a pad says by itself. */
const letScroll = (event: WheelEvent): void => {
  if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
};

/** People, what they share and how strongly, drawn. */
export const GraphCanvas = ({ drawn, shown, pick, onPick, onOpen }: CanvasProps): ReactNode => {
  const say = useTexts(graphTexts);
  const named = useNamed();
  const palette = useColours(colours);
  const box = useRef<HTMLDivElement>(null);
  const [scene, setScene] = useState<Scene>();
  const [state, setState] = useState<'drawing' | 'rests' | 'broken'>('drawing');
  const latest = useRef({ onPick, onOpen, named });
  useEffect(() => {
    latest.current = { onPick, onOpen, named };
  });
  useEffect(() => {
    const place = box.current;
    if (place === null) return;
    place.addEventListener('wheel', letScroll, { capture: true });
    try {
      const made = createScene(place, {
        says: (point) => latest.current.named(point),
        font: getComputedStyle(document.body).fontFamily,
        onPick: (key) => latest.current.onPick(key),
        onOpen: (key) => latest.current.onOpen(key),
      });
      setScene(made);
      return () => {
        place.removeEventListener('wheel', letScroll, { capture: true });
        made.end();
      };
    } catch {
      // No WebGL here: the table shows the same.
      setState('broken');
      return undefined;
    }
  }, []);
  useEffect(() => {
    if (scene === undefined) return;
    scene.put(drawn);
    setState('rests');
  }, [scene, drawn]);
  useEffect(() => scene?.look({ shown, pick, palette }), [scene, shown, pick, palette]);
  const has = (key: string): boolean => shown.has(key);
  const label = say('campaigns.graph.label', {
    people: drawn.points.filter(({ key, kind }) => kind === 'person' && has(key)).length,
    values: drawn.points.filter(({ key, kind }) => kind === 'value' && has(key)).length,
    lines: drawn.lines.filter(({ key }) => has(key)).length,
  });
  return (
    <div className="campaigns-canvas" data-state={state}>
      <div ref={box} className="campaigns-canvas-box" role="img" aria-label={label} />
      {state === 'broken' ? <p className="campaigns-canvas-says">{say('campaigns.graph.broken')}</p> : null}
      <div className="campaigns-canvas-tools">
        <Button size="small" onClick={() => scene?.zoom('in')} aria-label={say('campaigns.graph.in')}>
          +
        </Button>
        <Button size="small" onClick={() => scene?.zoom('out')} aria-label={say('campaigns.graph.out')}>
          −
        </Button>
        <Button size="small" onClick={() => scene?.zoom('all')}>
          {say('campaigns.graph.whole')}
        </Button>
      </div>
    </div>
  );
};
