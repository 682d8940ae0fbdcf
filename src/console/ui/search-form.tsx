import './search-form.css';
import type { FormEvent, ReactNode } from 'react';
import { Button } from './button.tsx';
import { TextField } from './field.tsx';

interface SearchFormProps {
  readonly label: string;
  readonly hint: string;
  /** What the button says. */
  readonly act: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Without spaces at its ends; empty when nothing is looked for. */
  readonly onSearch: (text: string) => void;
  readonly isBusy: boolean;
  /** The search is what the screen is there for. */
  readonly isFirst?: boolean;
}

/** Looks for what somebody typed. It is personal: the browser keeps it nowhere, and it stays out of the address. */
export const SearchForm = (props: SearchFormProps): ReactNode => {
  const { label, hint, act, value, onChange, onSearch, isBusy, isFirst = false } = props;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSearch(value.trim());
  };
  return (
    <form className="search-form" onSubmit={submit}>
      <TextField
        label={label}
        hint={hint}
        type="search"
        maxLength={600}
        autoComplete="off"
        value={value}
        onChange={onChange}
      />
      <Button kind={isFirst ? 'first' : 'usual'} type="submit" icon="search" isBusy={isBusy}>
        {act}
      </Button>
    </form>
  );
};
