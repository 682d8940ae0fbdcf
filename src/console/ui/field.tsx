import './field.css';
import { type ComponentProps, type ReactNode, useId } from 'react';
import { useTexts } from '../text/texts.tsx';
import { uiTexts } from './texts.ts';

export interface FieldProps {
  readonly label: ReactNode;
  /** What to know before typing. */
  readonly hint?: ReactNode;
  /** What is wrong with what was typed. */
  readonly flaw?: string | undefined;
  /** The label is read out and not seen, where the place says it. */
  readonly isLabelHidden?: boolean;
  readonly isRequired?: boolean;
}

interface Wired {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly required: boolean;
}

/** A label, a control, a hint and what is wrong, tied together. Others below are made from it. */
export const Field = ({
  label,
  hint,
  flaw,
  isLabelHidden = false,
  isRequired = false,
  control,
}: FieldProps & { readonly control: (wired: Wired) => ReactNode }): ReactNode => {
  const id = useId();
  const say = useTexts(uiTexts);
  const described = [hint === undefined ? '' : `${id}-hint`, flaw === undefined ? '' : `${id}-flaw`].filter(Boolean);
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelHidden ? 'unseen' : 'field-label'}>
        {label}
        {isRequired && !isLabelHidden ? <span className="field-needed"> ({say('ui.required')})</span> : null}
      </label>
      {hint === undefined ? null : (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {control({
        id,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': flaw === undefined ? undefined : true,
        required: isRequired,
      })}
      <p className="field-flaw" id={`${id}-flaw`} role="alert">
        {flaw}
      </p>
    </div>
  );
};

type Input = Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'className' | 'id' | 'required'>;

export interface TextFieldProps extends FieldProps, Input {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line of text. */
export const TextField = ({ value, onChange, ...rest }: TextFieldProps): ReactNode => {
  const { label, hint, flaw, isLabelHidden = false, isRequired = false, ...native } = rest;
  return (
    <Field
      {...{ label, hint, flaw, isLabelHidden, isRequired }}
      control={(wired) => (
        <input
          type="text"
          {...native}
          {...wired}
          className="control"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    />
  );
};

type Area = Omit<ComponentProps<'textarea'>, 'onChange' | 'value' | 'className' | 'id' | 'required'>;

export interface TextAreaProps extends FieldProps, Area {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Text of several lines; grows with what is typed. */
export const TextArea = ({ value, onChange, ...rest }: TextAreaProps): ReactNode => {
  const { label, hint, flaw, isLabelHidden = false, isRequired = false, ...native } = rest;
  return (
    <Field
      {...{ label, hint, flaw, isLabelHidden, isRequired }}
      control={(wired) => (
        <textarea
          rows={3}
          {...native}
          {...wired}
          className="control"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    />
  );
};

export interface Option<Value extends string> {
  readonly value: Value;
  readonly says: string;
  /** Said below it, in lists that have room. */
  readonly hint?: ReactNode;
  readonly isDisabled?: boolean;
}

export interface SelectProps<Value extends string> extends FieldProps {
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  readonly isDisabled?: boolean;
}

/** One of several, in the list of the system: the best there is on a phone and for screen readers. */
export const Select = <Value extends string>(props: SelectProps<Value>): ReactNode => {
  const { value, options, onChange, isDisabled = false, ...field } = props;
  return (
    <Field
      {...field}
      control={(wired) => (
        <select
          {...wired}
          className="control"
          value={value}
          disabled={isDisabled}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen !== undefined) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.isDisabled}>
              {option.says}
            </option>
          ))}
        </select>
      )}
    />
  );
};
