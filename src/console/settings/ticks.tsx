import { type ReactNode, useId } from 'react';
import { Checkbox } from '../ui/choice.tsx';
import type { Option } from '../ui/field.tsx';

interface TicksProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
  readonly flaw?: string | undefined;
}

/** Any of a few that are all seen; what is chosen stays in the order in which it is offered. */
export const Ticks = <Value extends string>(props: TicksProps<Value>): ReactNode => {
  const { label, options, chosen, onChange, flaw } = props;
  const id = useId();
  const toggle = (value: Value, isOn: boolean): void =>
    onChange(options.map((one) => one.value).filter((one) => (one === value ? isOn : chosen.includes(one))));
  return (
    <fieldset className="settings-ticks" data-flawed={flaw === undefined ? undefined : true} aria-describedby={id}>
      <legend className="field-label">{label}</legend>
      {options.map(({ value, says, hint }) => (
        <Checkbox
          key={value}
          label={says}
          hint={hint}
          isOn={chosen.includes(value)}
          onChange={(isOn) => toggle(value, isOn)}
        />
      ))}
      <p className="field-flaw" id={id} role="alert">
        {flaw}
      </p>
    </fieldset>
  );
};
