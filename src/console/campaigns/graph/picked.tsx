import type { ReactNode } from 'react';
import { useTexts } from '../../text/texts.tsx';
import { IconButton } from '../../ui/button.tsx';
import type { Campaign } from '../record/use-campaign.ts';
import { edgeKey, personKey, valueKey } from './drawn.ts';
import { graphTexts } from './graph-texts.ts';
import { PickedEdge } from './picked-edge.tsx';
import { PickedPerson } from './picked-person.tsx';
import { PickedValue } from './picked-value.tsx';
import type { GraphState } from './state.ts';
import type { CampaignGraph } from './use-graph.ts';

/** What the parts below need. */
export interface PickedProps {
  readonly campaign: Campaign;
  readonly graph: CampaignGraph;
  readonly state: GraphState;
}

const shownOf = ({ campaign, graph, state }: PickedProps): ReactNode => {
  const { pick } = state;
  if (pick === undefined) return undefined;
  const person = graph.people.find(({ id }) => personKey(id) === pick);
  if (person !== undefined) return <PickedPerson {...{ campaign, graph, state, person }} />;
  const value = graph.values.find(({ id }) => valueKey(id) === pick);
  if (value !== undefined) return <PickedValue {...{ campaign, graph, state, value }} />;
  const edge = graph.edges.find((it) => edgeKey(it) === pick);
  return edge === undefined ? undefined : <PickedEdge {...{ campaign, graph, state, edge }} />;
};

/** Why what is selected is there. */
export const Picked = (props: PickedProps): ReactNode => {
  const say = useTexts(graphTexts);
  const shown = shownOf(props);
  return (
    <section className="campaigns-picked" aria-label={say('campaigns.picked.label')} aria-live="polite">
      {shown === undefined ? (
        <p className="muted">{say('campaigns.picked.none')}</p>
      ) : (
        <>
          <div className="campaigns-picked-close">
            <IconButton
              icon="close"
              label={say('campaigns.picked.clear')}
              onClick={() => props.state.setPick(undefined)}
            />
          </div>
          {shown}
        </>
      )}
    </section>
  );
};
