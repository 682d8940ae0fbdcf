import '../ui/field.css';
import './search.css';
import { useMutation } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Answer, Api } from '../api/client.ts';
import { useApi } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { Band } from '../ui/badge.tsx';
import { Icon } from '../ui/icon.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { useKeys } from '../ui/keys.ts';
import { Failure } from '../ui/states.tsx';
import { shellTexts } from './texts.ts';

type Found = Answer<Api['people']['search']>['items'][number]['applications'][number];

/** What fits in the panel; who looks for more says more. */
const MOST = 30;

/** The case, where there is one: that is where people work. */
const addressOf = ({ reference, case: opened }: Found): string =>
  opened === null ? `/applications/${encodeURIComponent(reference)}` : `/cases/${encodeURIComponent(opened.id)}`;

const FoundApplication = ({ found }: { readonly found: Found }): ReactNode => {
  const say = useTexts(shellTexts);
  return (
    <li>
      <Link href={addressOf(found)} className="search-case">
        <span className="search-name">
          <bdi>{found.name ?? say('shell.search.unnamed')}</bdi>
          <span className="muted small">
            {found.reference}
            {found.role === null ? '' : ` · ${found.role}`}
            {found.case === null ? ` · ${say('shell.search.noCase')}` : ''}
          </span>
        </span>
        <Band band={found.band} />
      </Link>
    </li>
  );
};

/** Finds any application by what stands on it, from every screen. */
export const Search = (): ReactNode => {
  const say = useTexts(shellTexts);
  const api = useApi();
  const [path, go] = useLocation();
  const [text, setText] = useState('');
  const box = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { mutate, reset, data, error, isPending } = useMutation({
    mutationFn: async (wanted: string) => {
      const { items, more } = await api.people.search({ body: { text: wanted } });
      // Other applications of a person who was found stand on the screen of the person.
      const found = items.flatMap(({ applications }) => applications.filter(({ by }) => by !== null));
      return { items: found.slice(0, MOST), isMore: more || found.length > MOST };
    },
    onSuccess: ({ items: [only, ...others] }) => {
      if (only !== undefined && others.length === 0) go(addressOf(only));
    },
  });
  useKeys(say('shell.keys.general'), {
    '/': { says: say('shell.keys.search'), run: () => field.current?.select() },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever has gone somewhere has found it.
  useEffect(() => {
    reset();
    setText('');
  }, [path, reset]);
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape') return;
    reset();
    field.current?.blur();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a form is needed for Enter.
    <form
      ref={box}
      role="search"
      className="search"
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || box.current?.contains(relatedTarget) !== true) reset();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') mutate(text.trim());
      }}
    >
      <Icon name="search" size={16} />
      <input
        ref={field}
        type="search"
        className="control search-field"
        aria-label={say('shell.search')}
        placeholder={say('shell.search')}
        title={say('shell.search.hint')}
        maxLength={600}
        autoComplete="off"
        spellCheck={false}
        aria-busy={isPending}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <KeyHint keys="/" />
      {data === undefined && error === null ? null : (
        // A press inside of it must not close it.
        <div className="search-panel" tabIndex={-1}>
          {error === null ? null : <Failure error={error} />}
          {data === undefined ? null : (
            <>
              <p className="search-count" role="status">
                {say('shell.search.found', { count: data.items.length })}
                {data.items.length === 0 ? <span className="muted">{say('shell.search.hint')}</span> : null}
                {data.isMore ? <span className="muted">{say('shell.search.more')}</span> : null}
              </p>
              <ul>
                {data.items.map((found) => (
                  <FoundApplication key={found.reference} found={found} />
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </form>
  );
};
