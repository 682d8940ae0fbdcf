import './facets.css';
import type { ReactNode } from 'react';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Icon } from './icon.tsx';
import { uiTexts } from './texts.ts';

/** One value by which a list can be narrowed. */
export interface Facet<Value extends string> {
  readonly value: Value;
  readonly says: ReactNode;
  readonly count?: number | undefined;
}

interface FacetsProps<Value extends string> {
  readonly label: string;
  readonly facets: readonly Facet<Value>[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
  /** One at most. */
  readonly isSingle?: boolean;
}

/** Values beside each other, each on or off, with how many there are. */
export const Facets = <Value extends string>(props: FacetsProps<Value>): ReactNode => {
  const { label, facets, chosen, onChange, isSingle = false } = props;
  const format = useFormat();
  const toggle = (value: Value): void => {
    const isOn = chosen.includes(value);
    const others = isSingle ? [] : chosen.filter((one) => one !== value);
    onChange(isOn ? chosen.filter((one) => one !== value) : [...others, value]);
  };
  return (
    <fieldset className="facets">
      <legend className="unseen">{label}</legend>
      {facets.map(({ value, says, count }) => (
        <button
          key={value}
          type="button"
          className="facet"
          aria-pressed={chosen.includes(value)}
          onClick={() => toggle(value)}
        >
          {says}
          {count === undefined ? null : <span className="facet-count">{format.number(count)}</span>}
        </button>
      ))}
    </fieldset>
  );
};

interface ChipProps {
  readonly says: string;
  readonly onRemove: () => void;
}

/** A filter that holds now, with a way to take it away. */
export const Chip = ({ says, onRemove }: ChipProps): ReactNode => {
  const say = useTexts(uiTexts);
  return (
    <span className="chip">
      {says}
      <button type="button" aria-label={say('ui.remove', { what: says })} onClick={onRemove}>
        <Icon name="close" size={14} />
      </button>
    </span>
  );
};
