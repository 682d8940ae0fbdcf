import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useFormat } from '../../text/format.ts';
import { useTexts } from '../../text/texts.tsx';
import { Bits } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { useAddress } from '../address.ts';
import { Name } from '../record/names.tsx';
import { campaignsTexts } from '../texts.ts';
import { edgeKey, personKey, valueKey } from './drawn.ts';
import { graphTexts } from './graph-texts.ts';
import { type Left, left } from './left.ts';
import type { GraphState } from './state.ts';
import type { CampaignGraph } from './use-graph.ts';

const views = ['people', 'values', 'links'] as const;
type View = (typeof views)[number];
const viewOf: Readonly<Record<string, View>> = { p: 'people', v: 'values', e: 'links' };
const AT_ONCE = 100;

interface PickProps {
  readonly of: string;
  readonly state: GraphState;
  readonly children: ReactNode;
}

const Pick = ({ of, state, children }: PickProps): ReactNode => (
  <button
    type="button"
    className="campaigns-pick"
    aria-pressed={state.pick === of}
    onClick={() => state.setPick(state.pick === of ? undefined : of)}
  >
    {children}
  </button>
);

interface RowsProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly pick: string | undefined;
}

const Rows = <Row,>({ label, rows, columns, keyOf, pick }: RowsProps<Row>): ReactNode => {
  const say = useTexts(graphTexts);
  const [most, setMost] = useState(AT_ONCE);
  const at = rows.findIndex((row) => keyOf(row) === pick);
  const upTo = Math.max(most, at + 1);
  if (rows.length === 0) return <p className="muted">{say('campaigns.table.empty')}</p>;
  return (
    <>
      <Table label={label} rows={rows.slice(0, upTo)} columns={columns} keyOf={keyOf} />
      {rows.length > upTo ? (
        <Button size="small" icon="down" onClick={() => setMost(upTo + AT_ONCE)}>
          {say('campaigns.table.more')}
        </Button>
      ) : null}
    </>
  );
};

interface TableProps {
  readonly graph: CampaignGraph;
  readonly state: GraphState;
}

const People = ({ state, rest }: TableProps & { readonly rest: Left }): ReactNode => {
  const say = useTexts(graphTexts);
  return (
    <Rows
      label={say('campaigns.table.people')}
      rows={rest.people}
      keyOf={({ id }) => personKey(id)}
      pick={state.pick}
      columns={[
        {
          head: say('campaigns.table.people'),
          cell: ({ id, name }) => (
            <Pick of={personKey(id)} state={state}>
              <Name name={name} />
            </Pick>
          ),
          isName: true,
        },
        { head: say('campaigns.table.bits'), cell: ({ bits }) => <Bits bits={bits} />, isNumber: true },
      ]}
    />
  );
};

const Values = ({ state, rest }: TableProps & { readonly rest: Left }): ReactNode => {
  const say = useTexts(graphTexts);
  const common = useTexts(campaignsTexts);
  const format = useFormat();
  return (
    <Rows
      label={say('campaigns.table.values')}
      rows={rest.values}
      keyOf={({ id }) => valueKey(id)}
      pick={state.pick}
      columns={[
        {
          head: say('campaigns.table.values'),
          cell: ({ id, kind, value }) => (
            <Pick of={valueKey(id)} state={state}>
              <bdi>{value}</bdi>
              <span className="campaigns-value-kind">{common(`campaigns.kind.${kind}`)}</span>
            </Pick>
          ),
          isName: true,
        },
        {
          head: say('campaigns.table.with'),
          cell: ({ id }) => format.number(rest.statedBy.get(id) ?? 0),
          isNumber: true,
        },
      ]}
    />
  );
};

const Links = ({ graph, state, rest }: TableProps & { readonly rest: Left }): ReactNode => {
  const say = useTexts(graphTexts);
  const nameOf = (id: string): string | null => graph.people.find((it) => it.id === id)?.name ?? null;
  return (
    <Rows
      label={say('campaigns.table.links')}
      rows={rest.edges}
      keyOf={edgeKey}
      pick={state.pick}
      columns={[
        {
          head: say('campaigns.table.links'),
          cell: (edge) => (
            <Pick of={edgeKey(edge)} state={state}>
              {say.rich('campaigns.table.pair', {
                left: <Name key="left" name={nameOf(edge.left)} />,
                right: <Name key="right" name={nameOf(edge.right)} />,
              })}
            </Pick>
          ),
          isName: true,
        },
        { head: say('campaigns.table.bits'), cell: ({ bits }) => <Bits bits={bits} />, isNumber: true },
      ]}
    />
  );
};

/** The same as the drawing for whoever reads or types: selects in step with it. */
export const GraphTable = ({ graph, state }: TableProps): ReactNode => {
  const say = useTexts(graphTexts);
  const address = useAddress();
  const box = useRef<HTMLDivElement>(null);
  const { pick } = state;
  const [turned, setTurned] = useState<{ readonly pick: string | undefined; readonly view: View }>();
  const ofPick = pick === undefined ? undefined : viewOf[pick.slice(0, 1)];
  const asked = views.find((one) => one === address.get('table')) ?? 'people';
  const view = turned !== undefined && turned.pick === pick ? turned.view : (ofPick ?? asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen is brought into view when it or the tab changes.
  useEffect(() => {
    const place = box.current;
    const row = place?.querySelector('[aria-pressed="true"]')?.closest('tr');
    if (place === null || row === null || row === undefined) return;
    const [inner, outer] = [row.getBoundingClientRect(), place.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom) {
      place.scrollTop += inner.top - outer.top - outer.height / 3;
    }
  }, [pick, view]);
  const rest = left(graph, state.filter);
  const shown: Readonly<Record<View, () => ReactNode>> = {
    people: () => <People graph={graph} state={state} rest={rest} />,
    values: () => <Values graph={graph} state={state} rest={rest} />,
    links: () => <Links graph={graph} state={state} rest={rest} />,
  };
  const counts: Readonly<Record<View, number>> = {
    people: rest.people.length,
    values: rest.values.length,
    links: rest.edges.length,
  };
  return (
    <div className="campaigns-graph-table" ref={box}>
      <Tabs
        label={say('campaigns.table.views')}
        tabs={views.map((value) => ({
          value,
          says: say(`campaigns.table.${value}`),
          count: counts[value],
          show: shown[value],
        }))}
        value={view}
        onChange={(next) => {
          setTurned({ pick, view: next });
          address.set({ table: next === 'people' ? undefined : next });
        }}
      />
    </div>
  );
};
