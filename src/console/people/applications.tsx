import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTexts } from '../text/texts.tsx';
import { Badge, Band, Bits } from '../ui/badge.tsx';
import { Card } from '../ui/layout.tsx';
import { Time } from '../ui/time.tsx';
import { Findings } from './findings.tsx';
import { addresses, type KnownPerson, type PersonApplication } from './person-data.ts';
import { peopleTexts } from './texts.ts';

const CaseOf = ({ application }: { readonly application: PersonApplication }): ReactNode => {
  const say = useTexts(peopleTexts);
  const { reference } = application;
  const known = application.case;
  if (known === null) {
    return (
      <div className="row">
        <span className="muted">{say('people.application.noCase')}</span>
        <Link href={addresses.application(reference)}>{say('people.application.see')}</Link>
      </div>
    );
  }
  const { id, state, outcome, owner } = known;
  return (
    <div className="row">
      <Badge>{say(`people.state.${state}`)}</Badge>
      {outcome === null ? null : <Badge tone="strong">{say(`people.outcome.${outcome}`)}</Badge>}
      <span className="muted">
        {owner === null ? say('people.application.nobody') : say('people.application.owner', { name: owner.name })}
      </span>
      <Link href={addresses.theCase(id)}>{say('people.application.case')}</Link>
    </div>
  );
};

const Hire = ({ hire }: { readonly hire: NonNullable<PersonApplication['hire']> }): ReactNode => {
  const say = useTexts(peopleTexts);
  const { hiredOn, endedOn, worker, by, at } = hire;
  const on = <Time key="on" at={hiredOn} as="date" />;
  return (
    <div>
      <strong>
        {endedOn === null
          ? say.rich('people.hire', { on })
          : say.rich('people.hire.ended', { on, ended: <Time key="ended" at={endedOn} as="date" /> })}
      </strong>{' '}
      {worker === null ? null : say('people.hire.worker', { worker })}
      <div className="muted small">{say.rich('people.hire.by', { by, at: <Time key="at" at={at} as="date" /> })}</div>
    </div>
  );
};

const ApplicationItem = ({ application }: { readonly application: PersonApplication }): ReactNode => {
  const say = useTexts(peopleTexts);
  const { reference, version, receivedAt, job, role, band, bits, hire } = application;
  return (
    <li className="people-application">
      <div className="people-application-head">
        <div>
          <h3>
            <bdi>{role ?? job ?? say('people.application.noRole')}</bdi>
          </h3>
          <div className="muted small">
            {reference} {say('people.application.version', { version })}
          </div>
        </div>
        <div className="row">
          <Bits bits={bits} />
          <Band band={band} />
          <Time at={receivedAt} as="date" />
        </div>
      </div>
      <CaseOf application={application} />
      {hire === null ? null : <Hire hire={hire} />}
      <Findings application={application} />
    </li>
  );
};

/** The applications of a person, the first one first, with what came of each. */
export const Applications = ({ person }: { readonly person: KnownPerson }): ReactNode => {
  const say = useTexts(peopleTexts);
  return (
    <Card title={say('people.applications')}>
      <ol className="people-applications">
        {person.applications.map((application) => (
          <ApplicationItem key={application.reference} application={application} />
        ))}
      </ol>
    </Card>
  );
};
