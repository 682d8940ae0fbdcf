import './choice.css';
import { type ReactNode, useId } from 'react';
import type { Option } from './field.tsx';

interface TickProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly isDisabled?: boolean;
}

const Tick = ({ label, hint, isOn, onChange, isDisabled = false, role }: TickProps & { readonly role?: 'switch' }) => {
  const id = useId();
  return (
    <div className="choice" data-disabled={isDisabled || undefined}>
      <input
        type="checkbox"
        id={id}
        {...(role === undefined ? {} : { role })}
        className={role === 'switch' ? 'switch' : 'tick'}
        checked={isOn}
        disabled={isDisabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p className="choice-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
};

/** Yes or no, as part of a form that is sent later. */
export const Checkbox = (props: TickProps): ReactNode => <Tick {...props} />;

/** On or off, at once. */
export const Switch = (props: TickProps): ReactNode => <Tick {...props} role="switch" />;

export interface RadioGroupProps<Value extends string> {
  readonly label: ReactNode;
  readonly value: Value | undefined;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  readonly hint?: ReactNode;
  readonly flaw?: string | undefined;
  /** Beside each other, as one control. */
  readonly isRow?: boolean;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
}

/** One of a few that are all seen. */
export const RadioGroup = <Value extends string>(props: RadioGroupProps<Value>): ReactNode => {
  const { label, value, options, onChange, hint, flaw, isRow = false, isLabelHidden = false, isDisabled } = props;
  const id = useId();
  return (
    <fieldset className="radios" data-row={isRow || undefined} aria-describedby={`${id}-hint ${id}-flaw`}>
      <legend className={isLabelHidden ? 'unseen' : 'field-label'}>{label}</legend>
      {hint === undefined ? null : (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="radios-options">
        {options.map((option) => (
          <div key={option.value} className="choice">
            <input
              type="radio"
              id={`${id}-${option.value}`}
              name={id}
              className="tick"
              checked={value === option.value}
              disabled={isDisabled === true || option.isDisabled === true}
              onChange={() => onChange(option.value)}
            />
            <label htmlFor={`${id}-${option.value}`}>{option.says}</label>
            {option.hint === undefined ? null : <p className="choice-hint">{option.hint}</p>}
          </div>
        ))}
      </div>
      <p className="field-flaw" id={`${id}-flaw`} role="alert">
        {flaw}
      </p>
    </fieldset>
  );
};
