import { type ReactNode, useState } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Chip, Facets } from '../ui/facets.tsx';
import { Icon } from '../ui/icon.tsx';
import { Popover } from '../ui/menu.tsx';
import { countFilters, type Filters, noFilters } from './filters.ts';
import { GroupChoices } from './group.tsx';
import { queueTexts } from './texts.ts';
import { useFacets } from './use-facets.ts';
import { type Group, useGroups, withChosen } from './use-groups.ts';
import { useShape } from './use-shape.ts';

interface FilterBarProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

interface PartsProps extends FilterBarProps {
  readonly groups: Readonly<Record<Group['name'], Group>>;
  readonly total: number | undefined;
}

const behindButtons = ['state', 'tier', 'owner', 'job', 'campaign'] as const;
const further = ['linked', 'reported', 'changed'] as const;
const all = ['band', 'overdue', ...behindButtons, ...further] as const;

const FilterButton = ({ label, count, children }: { label: string; count: number; children: ReactNode }): ReactNode => (
  <Popover
    title={label}
    trigger={
      <Button size="small" data-filtered={count > 0 || undefined}>
        {count === 0 ? label : `${label} · ${count}`}
        <Icon name="down" size={14} />
      </Button>
    }
  >
    {children}
  </Popover>
);

/** Level and time are there at once; the others are behind buttons. */
const WideBar = ({ filters, onChange, groups }: PartsProps): ReactNode => {
  const say = useTexts(queueTexts);
  const { band, overdue } = groups;
  const set = (name: Group['name']) => (chosen: readonly string[]) => onChange(withChosen(filters, name, chosen));
  return (
    <div className="queue-filters-wide">
      <GroupChoices group={{ ...band, choices: band.choices.filter(isWanted) }} onChange={set('band')} />
      <Facets
        label={overdue.label}
        facets={overdue.choices.filter(({ value }) => value === 'true')}
        chosen={overdue.chosen}
        onChange={set('overdue')}
        isSingle
      />
      {behindButtons
        .map((name) => groups[name])
        .filter(isWorthwhile)
        .map((group) => (
          <FilterButton key={group.name} label={group.label} count={group.chosen.length}>
            <GroupChoices group={group} onChange={set(group.name)} />
          </FilterButton>
        ))}
      <FilterButton
        label={say('queue.filter.more')}
        count={further.filter((name) => groups[name].chosen.length > 0).length}
      >
        {further.map((name) => (
          <GroupChoices key={name} group={groups[name]} onChange={set(name)} />
        ))}
      </FilterButton>
    </div>
  );
};

/** Clear applications are no cases, but for those that somebody opened. */
const isWanted = ({ value, count }: { readonly value: string; readonly count?: number | undefined }): boolean =>
  value !== 'clear' || (count ?? 0) > 0;

/** A kind of which there is nothing is not offered. */
const isWorthwhile = ({ choices }: Group): boolean => choices.length > 0;

/** All kinds below each other, where the window is narrow. */
const NarrowBar = ({ filters, onChange, groups, total }: PartsProps): ReactNode => {
  const say = useTexts(queueTexts);
  const [isOpen, setOpen] = useState(false);
  const buttons = (
    <>
      <Button onClick={() => onChange({ ...noFilters, sort: filters.sort })}>{say('queue.filters.clear')}</Button>
      <Button kind="first" onClick={() => setOpen(false)}>
        {say('queue.filters.done', { count: total ?? 0 })}
      </Button>
    </>
  );
  return (
    <>
      <Button icon="filter" onClick={() => setOpen(true)}>
        {say('queue.filters.count', { count: countFilters(filters) })}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={say('queue.filters')} buttons={buttons}>
        {all
          .map((name) => groups[name])
          .filter(isWorthwhile)
          .map((group) => (
            <section key={group.name} className="queue-group">
              <h3>{group.label}</h3>
              <GroupChoices group={group} onChange={(chosen) => onChange(withChosen(filters, group.name, chosen))} />
            </section>
          ))}
      </Dialog>
    </>
  );
};

/** What the list is narrowed by, and by what it can be. */
export const FilterBar = ({ filters, onChange }: FilterBarProps): ReactNode => {
  const say = useTexts(queueTexts);
  const { shape } = useShape();
  const { data } = useFacets(filters);
  const groups = useGroups(filters, data);
  const parts = { filters, onChange, groups, total: data?.total };
  const hidden = shape === 'card' ? all : [...behindButtons, ...further];
  const chips = hidden.flatMap((name) =>
    groups[name].choices
      .filter(({ value }) => groups[name].chosen.includes(value))
      .map(({ value, says, id }) => ({
        name,
        value,
        says: id === undefined ? says : `${id} (${says})`,
        rest: groups[name].chosen.filter((one) => one !== value),
      })),
  );
  return (
    <section className="queue-filters" aria-label={say('queue.filters')}>
      {shape === 'card' ? <NarrowBar {...parts} /> : <WideBar {...parts} />}
      {chips.map(({ name, value, says, rest }) => (
        <Chip
          key={`${name} ${value}`}
          says={`${groups[name].label === says ? '' : `${groups[name].label}: `}${says}`}
          onRemove={() => onChange(withChosen(filters, name, rest))}
        />
      ))}
      {countFilters(filters) < 2 ? null : (
        <Button size="small" kind="quiet" onClick={() => onChange({ ...noFilters, sort: filters.sort })}>
          {say('queue.filters.clear')}
        </Button>
      )}
    </section>
  );
};
