import { type FormEvent, type ReactNode, useState } from 'react';
import { useTexts } from '../../text/texts.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { settingsTexts } from '../texts.ts';
import { auditTexts } from './texts.ts';

const names = ['subject', 'actor', 'action', 'since', 'until'] as const;

/** What the log is narrowed by; days as the reader's clock has them. */
export type Filters = Readonly<Partial<Record<(typeof names)[number], string>>>;

/** Filters in an address. */
export const filtersIn = (search: URLSearchParams): Filters =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = search.get(name)?.trim() ?? '';
      return value === '' ? [] : [[name, value]];
    }),
  );

/** The instant at which a local day begins, or the one after it; nothing when it is no day. */
const startOf = (day: string | undefined, later: 0 | 1): string | undefined => {
  if (day === undefined) return undefined;
  const at = new Date(`${day}T00:00:00`);
  if (Number.isNaN(at.getTime())) return undefined;
  at.setDate(at.getDate() + later);
  return at.toISOString();
};

/** The filters as the service takes them. */
export const queryOf = ({ since, until, ...rest }: Filters) => {
  const from = startOf(since, 0);
  const to = startOf(until, 1);
  return { ...rest, ...(from === undefined ? {} : { since: from }), ...(to === undefined ? {} : { until: to }) };
};

interface AuditFiltersProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** Narrows the log; every look is an entry of its own, so it is asked for by a button and not while typing. */
export const AuditFilters = ({ filters, onChange }: AuditFiltersProps): ReactNode => {
  const say = useTexts(auditTexts);
  const shared = useTexts(settingsTexts);
  const [typed, setTyped] = useState(filters);
  const field = (name: keyof Filters) => ({
    value: typed[name] ?? '',
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onChange(filtersIn(new URLSearchParams({ ...typed })));
  };
  return (
    <form className="settings-filters" onSubmit={submit}>
      <TextField
        label={say('settings.audit.subject')}
        placeholder={say('settings.audit.subject.hint')}
        maxLength={200}
        {...field('subject')}
      />
      <TextField
        label={say('settings.audit.action')}
        placeholder={say('settings.audit.action.hint')}
        maxLength={100}
        {...field('action')}
      />
      <TextField
        label={say('settings.audit.actor')}
        placeholder={say('settings.audit.by.hint')}
        maxLength={200}
        {...field('actor')}
      />
      <TextField label={say('settings.audit.since')} type="date" {...field('since')} />
      <TextField label={say('settings.audit.until')} type="date" {...field('until')} />
      <div className="row">
        <Button type="submit" icon="filter">
          {shared('settings.show')}
        </Button>
        {Object.keys(filters).length === 0 ? null : (
          <Button kind="quiet" onClick={() => onChange({})}>
            {say('settings.audit.clear')}
          </Button>
        )}
      </div>
    </form>
  );
};
