import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Answer, Api } from '../api/client.ts';
import { useTexts } from '../text/texts.tsx';
import { Badge, Band } from '../ui/badge.tsx';
import { Time } from '../ui/time.tsx';
import { addresses } from './person-data.ts';
import { peopleTexts } from './texts.ts';

/** Somebody who was found, with their applications. */
export type FoundPerson = Answer<Api['people']['search']>['items'][number];
type FoundApplication = FoundPerson['applications'][number];

const Application = ({ found, isNamed }: { readonly found: FoundApplication; readonly isNamed: boolean }) => {
  const say = useTexts(peopleTexts);
  const { reference, name, role, job, receivedAt, band, by } = found;
  const opened = found.case;
  return (
    <li className="people-found-application">
      <span className="people-found-role">
        <Link href={opened === null ? addresses.application(reference) : addresses.theCase(opened.id)}>
          <bdi>{role ?? job ?? reference}</bdi>
        </Link>{' '}
        <span className="muted small">
          {isNamed ? null : (
            <>
              <bdi>{name ?? say('people.unnamed')}</bdi> ·{' '}
            </>
          )}
          {reference}
          {by === null ? '' : ` · ${say(`people.found.by.${by}`)}`}
        </span>
      </span>
      <Time at={receivedAt} as="date" />
      {opened === null ? (
        <span className="muted small">{say('people.application.noCase')}</span>
      ) : (
        <Badge>{say(`people.state.${opened.state}`)}</Badge>
      )}
      <Band band={band} />
    </li>
  );
};

const Person = ({ person }: { readonly person: FoundPerson }): ReactNode => {
  const say = useTexts(peopleTexts);
  const { id, applications, others } = person;
  const name = applications[0]?.name ?? null;
  return (
    <li className="people-found-person">
      <div className="row">
        <h2>
          <Link href={addresses.person(id)}>
            <bdi>{name ?? say('people.unnamed')}</bdi>
          </Link>
        </h2>
        <span className="muted small">{say('people.found.applications', { count: applications.length + others })}</span>
      </div>
      <ul>
        {applications.map((found) => (
          <Application key={found.reference} found={found} isNamed={found.name === name} />
        ))}
      </ul>
      {others === 0 ? null : (
        <p className="small">
          <Link href={addresses.person(id)}>{say('people.found.others', { count: others })}</Link>
        </p>
      )}
    </li>
  );
};

/** People who were found, what fits best first. */
export const Found = ({ people }: { readonly people: readonly FoundPerson[] }): ReactNode => {
  const say = useTexts(peopleTexts);
  return (
    <ul className="people-found" aria-label={say('people.found.list')}>
      {people.map((person) => (
        <Person key={person.id} person={person} />
      ))}
    </ul>
  );
};
