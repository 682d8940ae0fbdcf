import { type ReactNode, useId } from 'react';
import { signed, useFormat } from '../../text/format.ts';
import { useTexts } from '../../text/texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Facets } from '../../ui/facets.tsx';
import { campaignsTexts } from '../texts.ts';
import { graphTexts } from './graph-texts.ts';
import { type GraphState, kindsOf } from './state.ts';
import type { CampaignGraph } from './use-graph.ts';

const DAY = 86_400_000;

interface SliderProps {
  readonly label: string;
  readonly says: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

const Slider = ({ label, says, value, least, most, step, onChange }: SliderProps): ReactNode => {
  const id = useId();
  return (
    <div className="campaigns-slider">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id} className="figures">
        {says}
      </output>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={says}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </div>
  );
};

const Sliders = ({ state }: { readonly state: GraphState }): ReactNode => {
  const say = useTexts(graphTexts);
  const format = useFormat();
  const { reach, filter, setFilter } = state;
  const time = { least: reach.from, most: reach.until, step: DAY };
  return (
    <div className="campaigns-sliders">
      <Slider
        label={say('campaigns.graph.bits')}
        says={say('campaigns.graph.bits.says', { bits: signed(filter.bits) })}
        value={filter.bits}
        least={0}
        most={reach.bits}
        step={0.5}
        onChange={(bits) => setFilter({ bits })}
      />
      <Slider
        label={say('campaigns.graph.from')}
        says={format.date(new Date(filter.from))}
        value={filter.from}
        {...time}
        onChange={(from) => setFilter({ from: Math.min(from, filter.until) })}
      />
      <Slider
        label={say('campaigns.graph.until')}
        says={format.date(new Date(filter.until))}
        value={filter.until}
        {...time}
        onChange={(until) => setFilter({ until: Math.max(until, filter.from) })}
      />
    </div>
  );
};

/** Which values are opened, how strong a link has to be, and when it was seen. */
export const GraphFilters = ({ graph, state }: { readonly graph: CampaignGraph; readonly state: GraphState }) => {
  const say = useTexts(graphTexts);
  const common = useTexts(campaignsTexts);
  const kinds = kindsOf(graph);
  const { opened, setKinds } = state;
  return (
    <div className="campaigns-graph-filters">
      <div>
        <p className="campaigns-label">{say('campaigns.graph.values')}</p>
        {kinds.length === 0 ? (
          <p className="muted small">{say('campaigns.graph.values.none')}</p>
        ) : (
          <div className="row">
            <Facets
              label={say('campaigns.graph.values')}
              facets={kinds.map(([value, count]) => ({ value, says: common(`campaigns.kind.${value}`), count }))}
              chosen={opened.kinds}
              onChange={setKinds}
            />
            <Button
              size="small"
              kind="quiet"
              onClick={() => setKinds(opened.kinds.length === 0 ? kinds.map(([kind]) => kind) : [])}
            >
              {opened.kinds.length === 0 ? say('campaigns.graph.all') : say('campaigns.graph.none')}
            </Button>
          </div>
        )}
      </div>
      <Sliders state={state} />
    </div>
  );
};
