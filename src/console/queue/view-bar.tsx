import { type ReactNode, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { useSession } from '../api/session.tsx';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { useChosenInSight } from '../ui/in-sight.ts';
import { Popover } from '../ui/menu.tsx';
import { useStore } from '../ui/store.ts';
import { noFilters } from './filters.ts';
import { forgetPlace } from './places.ts';
import { queueTexts } from './texts.ts';
import { useFacets } from './use-facets.ts';
import { builtIn, builtInNames, createViews, LONGEST_NAME, lengthsOf } from './views.ts';

const hrefOf = (search: string): string => (search === '' ? '/cases' : `/cases?${search}`);

interface ViewLinkProps {
  readonly search: string;
  readonly isHere: boolean;
  readonly children: ReactNode;
  readonly count?: number | undefined;
}

const ViewLink = ({ search, isHere, children, count }: ViewLinkProps): ReactNode => {
  const format = useFormat();
  return (
    <Link
      href={hrefOf(search)}
      className="queue-view"
      aria-current={isHere ? 'page' : undefined}
      onClick={() => forgetPlace(search)}
    >
      {children}
      {count === undefined ? null : <span className="queue-view-count">{format.short(count)}</span>}
    </Link>
  );
};

/** Keeps the list that is shown under a name. */
const Keep = ({ onKeep }: { readonly onKeep: (name: string) => void }): ReactNode => {
  const say = useTexts(queueTexts);
  const [name, setName] = useState('');
  return (
    <Popover
      title={say('queue.save')}
      trigger={
        <Button size="small" kind="quiet" icon="add">
          {say('queue.save')}
        </Button>
      }
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') onKeep(name.trim());
        }}
      >
        <TextField
          label={say('queue.save.name')}
          hint={say('queue.save.lead')}
          value={name}
          onChange={setName}
          maxLength={LONGEST_NAME}
          autoComplete="off"
        />
        <Button kind="first" type="submit">
          {say('queue.save.act')}
        </Button>
      </form>
    </Popover>
  );
};

/** Lists that everybody has, and those that somebody keeps: addresses with a name. */
export const ViewBar = ({ search }: { readonly search: string }): ReactNode => {
  const say = useTexts(queueTexts);
  const { person, has } = useSession();
  const { data } = useFacets(noFilters);
  const lengths = data === undefined ? undefined : lengthsOf(data, person.id);
  const list = useChosenInSight<HTMLUListElement>(search);
  const own = useMemo(() => createViews(person.id), [person.id]);
  const kept = useStore(own.views);
  const isNamed = builtInNames.some((name) => builtIn[name] === search) || kept.some((view) => view.search === search);
  return (
    <nav className="queue-views" aria-label={say('queue.views')}>
      <ul ref={list}>
        {builtInNames.map((name) => (
          <li key={name}>
            <ViewLink search={builtIn[name]} isHere={builtIn[name] === search} count={lengths?.[name]}>
              {say(`queue.view.${name}`)}
            </ViewLink>
          </li>
        ))}
        {kept.map((view) => (
          <li key={view.name} className="queue-view-own">
            <ViewLink search={view.search} isHere={view.search === search}>
              {view.name}
            </ViewLink>
            <IconButton
              size="small"
              icon="close"
              label={say('queue.forget', { name: view.name })}
              onClick={() => own.forget(view.name)}
            />
          </li>
        ))}
        {isNamed ? null : (
          <li>
            <Keep onKeep={(name) => own.keep({ name, search })} />
          </li>
        )}
        {has('review') ? (
          <li className="queue-looks">
            <Link href="/second-looks" className="queue-view">
              {say('queue.looks')}
            </Link>
          </li>
        ) : null}
      </ul>
    </nav>
  );
};
