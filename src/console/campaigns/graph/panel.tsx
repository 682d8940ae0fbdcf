import './graph.css';
import { lazy, type ReactNode, Suspense } from 'react';
import { signed } from '../../text/format.ts';
import { useTexts } from '../../text/texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Loaded, Skeleton } from '../../ui/states.tsx';
import type { Campaign } from '../record/use-campaign.ts';
import { chosenBy } from './drawn.ts';
import { GraphFilters } from './filters.tsx';
import { graphTexts } from './graph-texts.ts';
import { Picked } from './picked.tsx';
import { useGraphState } from './state.ts';
import { GraphTable } from './table.tsx';
import { type CampaignGraph, useGraph } from './use-graph.ts';

// Drawing is a large part of the page, and only this one needs it.
const GraphCanvas = lazy(async () => ({ default: (await import('./canvas.tsx')).GraphCanvas }));

const marks = {
  clear: 'M6 11a5 5 0 1 0 0-10 5 5 0 0 0 0 10',
  review: 'M6 11a5 5 0 1 0 0-10 5 5 0 0 0 0 10M6 3 9 6 6 9 3 6z',
  priority: 'M6 11a5 5 0 1 0 0-10 5 5 0 0 0 0 10M6 2.8 8.8 8H3.2z',
  uncertain: 'M6 11a5 5 0 1 0 0-10 5 5 0 0 0 0 10M6 8.5a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5',
  confirmed: 'M1.5 1.5h9v9h-9zM3.3 6.3 5.2 8.3 8.9 4 8 3.2 5.1 6.6 4.2 5.5z',
  cleared: 'M1.5 1.5h9v9h-9zM6 8.5a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5',
  value: 'M6 .5 11.5 6 6 11.5.5 6z',
} as const;
const legend = ['clear', 'review', 'priority', 'uncertain', 'confirmed', 'cleared', 'value'] as const;

const Legend = (): ReactNode => {
  const say = useTexts(graphTexts);
  return (
    <ul className="campaigns-legend" aria-label={say('campaigns.graph.legend')}>
      {legend.map((mark) => (
        <li key={mark} data-mark={mark}>
          <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true" focusable="false">
            <path d={marks[mark]} />
          </svg>
          {say(`campaigns.graph.legend.${mark}`)}
        </li>
      ))}
    </ul>
  );
};

const Shown = ({ campaign, graph }: { readonly campaign: Campaign; readonly graph: CampaignGraph }): ReactNode => {
  const say = useTexts(graphTexts);
  const state = useGraphState(graph);
  return (
    <div className="campaigns-graph" data-drawn={state.isDrawn || undefined}>
      <div className="campaigns-graph-head">
        <GraphFilters graph={graph} state={state} />
        <div className="row">
          {state.isNarrowed ? (
            <Button size="small" icon="close" onClick={state.reset}>
              {say('campaigns.graph.reset')}
            </Button>
          ) : null}
          <Button
            size="small"
            icon={state.isDrawn ? 'eye-off' : 'eye'}
            aria-expanded={state.isDrawn}
            onClick={() => state.setDrawn(!state.isDrawn)}
          >
            {state.isDrawn ? say('campaigns.graph.hide') : say('campaigns.graph.show')}
          </Button>
        </div>
      </div>
      {state.isDrawn ? (
        <div className="campaigns-graph-drawing">
          <Suspense fallback={<Skeleton lines={8} />}>
            <GraphCanvas
              drawn={state.drawn}
              shown={state.shown}
              pick={state.pick}
              onPick={(key) => state.setPick(chosenBy(key))}
              onOpen={(key) => {
                const person = graph.people.find(({ id }) => key === `p:${id}`);
                if (person !== undefined) state.togglePerson(person.id);
              }}
            />
          </Suspense>
          <Legend />
          <p className="muted small">
            {state.isStrongest ? `${say('campaigns.graph.strongest', { bits: signed(state.filter.bits) })} ` : ''}
            {say('campaigns.graph.hint')} {say('campaigns.graph.left', graph.leftOut)}
          </p>
        </div>
      ) : null}
      <div className="campaigns-graph-beside">
        <Picked campaign={campaign} graph={graph} state={state} />
        <GraphTable graph={graph} state={state} />
      </div>
    </div>
  );
};

/** The campaign drawn, with a table beside it that shows and selects the same. */
export const GraphPanel = ({ campaign }: { readonly campaign: Campaign }): ReactNode => {
  const query = useGraph(campaign.id);
  return (
    <Loaded query={query} lines={10}>
      {(graph) => <Shown campaign={campaign} graph={graph} />}
    </Loaded>
  );
};
