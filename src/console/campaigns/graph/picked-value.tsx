import type { ReactNode } from 'react';
import { useTexts } from '../../text/texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Rarity } from '../rarity.tsx';
import { Name } from '../record/names.tsx';
import { campaignsTexts } from '../texts.ts';
import { personKey } from './drawn.ts';
import { graphTexts } from './graph-texts.ts';
import type { PickedProps } from './picked.tsx';
import { type Near, Nears, Times } from './picked-parts.tsx';
import type { GraphValue } from './use-graph.ts';

/** How rare a shared value is, and who states it. */
export const PickedValue = ({ graph, state, value }: PickedProps & { readonly value: GraphValue }): ReactNode => {
  const say = useTexts(graphTexts);
  const common = useTexts(campaignsTexts);
  const nears = graph.uses.flatMap((use): Near[] => {
    if (use.value !== value.id) return [];
    const name = graph.people.find(({ id }) => id === use.person)?.name ?? null;
    return [{ key: personKey(use.person), says: <Name name={name} />, bits: use.bits }];
  });
  const { kinds } = state.opened;
  const isOpen = kinds.includes(value.kind);
  return (
    <>
      <h2>
        <bdi>{value.value}</bdi>
      </h2>
      <p className="muted">{common(`campaigns.kind.${value.kind}`)}</p>
      <p className="row small">
        <span>{say('campaigns.picked.here', { count: nears.length })}</span>
        <Rarity here={nears.length} anywhere={value.people} />
      </p>
      <Times {...value} />
      <div>
        <Button
          size="small"
          icon={isOpen ? 'eye-off' : 'eye'}
          onClick={() => state.setKinds(isOpen ? kinds.filter((kind) => kind !== value.kind) : [...kinds, value.kind])}
        >
          {isOpen ? say('campaigns.picked.kind.hide') : say('campaigns.picked.kind.show')}
        </Button>
      </div>
      <Nears title={say('campaigns.picked.who')} nears={nears} state={state} />
    </>
  );
};
