import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useFormat } from '../../text/format.ts';
import { useTexts } from '../../text/texts.tsx';
import { Bits } from '../../ui/badge.tsx';
import { paths } from '../address.ts';
import { Name } from '../record/names.tsx';
import { campaignsTexts } from '../texts.ts';
import { valueKey } from './drawn.ts';
import { graphTexts } from './graph-texts.ts';
import type { PickedProps } from './picked.tsx';
import { type Near, Nears, Times } from './picked-parts.tsx';
import type { GraphEdge } from './use-graph.ts';

/** What ties two people, and how strongly. */
export const PickedEdge = (props: PickedProps & { readonly edge: GraphEdge }): ReactNode => {
  const { campaign, graph, state, edge } = props;
  const say = useTexts(graphTexts);
  const common = useTexts(campaignsTexts);
  const format = useFormat();
  const nameOf = (id: string): string | null => graph.people.find((it) => it.id === id)?.name ?? null;
  const ofRight = new Set(graph.uses.flatMap(({ person, value }) => (person === edge.right ? [value] : [])));
  const nears = graph.uses.flatMap(({ person, value, bits }): Near[] => {
    const it = graph.values.find(({ id }) => id === value);
    if (person !== edge.left || it === undefined || !ofRight.has(value)) return [];
    const says = (
      <>
        <bdi>{it.value}</bdi> <span className="campaigns-value-kind">{common(`campaigns.kind.${it.kind}`)}</span>
      </>
    );
    return [{ key: valueKey(value), says, bits }];
  });
  const kinds = format.list(edge.kinds.map((kind) => common(`campaigns.kind.${kind}`)));
  return (
    <>
      <h2>
        {say.rich('campaigns.table.pair', {
          left: <Name key="left" name={nameOf(edge.left)} />,
          right: <Name key="right" name={nameOf(edge.right)} />,
        })}
      </h2>
      <p className="row">
        <Bits bits={edge.bits} />
        <span>{say('campaigns.picked.kinds', { kinds })}</span>
      </p>
      <Times {...edge} />
      <div>
        <Link className="button" data-size="small" href={paths.compare(campaign.id, edge.left, edge.right)}>
          {say('campaigns.picked.compare')}
        </Link>
      </div>
      {nears.length === 0 ? (
        <p className="muted small">{say('campaigns.picked.between.none')}</p>
      ) : (
        <Nears title={say('campaigns.picked.between')} nears={nears} state={state} />
      )}
    </>
  );
};
