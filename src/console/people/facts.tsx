import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { inWords } from '../api/pointers.ts';
import { useTexts } from '../text/texts.tsx';
import { Badge } from '../ui/badge.tsx';
import { Card } from '../ui/layout.tsx';
import { Table } from '../ui/table.tsx';
import { Time } from '../ui/time.tsx';
import { type FactGroup, groupFacts, type Stated } from './facts-by-kind.ts';
import { addresses, type Fact, type KnownPerson } from './person-data.ts';
import { peopleTexts } from './texts.ts';

const Places = ({ fact }: { readonly fact: Fact }): ReactNode => {
  const say = useTexts(peopleTexts);
  return (
    <Table
      label={say('people.fact.where', { value: fact.value })}
      rows={fact.from}
      keyOf={({ reference, version, field }) => `${reference} ${version} ${field}`}
      columns={[
        {
          head: say('people.place.application'),
          isName: true,
          cell: ({ reference }) => <Link href={addresses.application(reference)}>{reference}</Link>,
        },
        { head: say('people.place.version'), isNumber: true, cell: ({ version }) => version },
        { head: say('people.place.field'), cell: ({ field }) => <bdi>{inWords(field)}</bdi> },
        { head: say('people.place.at'), isExtra: true, cell: ({ at }) => <Time at={at} as="full" /> },
      ]}
    />
  );
};

const Value = ({ stated: { fact, applications }, all }: { readonly stated: Stated; readonly all: number }) => {
  const say = useTexts(peopleTexts);
  const [isOpen, setOpen] = useState(false);
  const [first] = fact.from;
  return (
    <li>
      <details className="people-value" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <bdi>{fact.value}</bdi>
          <span className="muted small">
            {all > 1 ? `${say('people.fact.in', { stated: applications, all })} · ` : ''}
            {first === undefined
              ? null
              : say.rich('people.fact.first', { at: <Time key="at" at={first.at} as="date" /> })}
          </span>
        </summary>
        {isOpen ? <Places fact={fact} /> : null}
      </details>
    </li>
  );
};

const Group = ({ group, all }: { readonly group: FactGroup; readonly all: number }): ReactNode => {
  const say = useTexts(peopleTexts);
  const { kind, stated, differs } = group;
  return (
    <section className="people-facts">
      <div className="people-kind">
        <h3>{say(`people.fact.${kind}`)}</h3>
        {differs ? (
          <Badge tone="raises">{say('people.fact.differs')}</Badge>
        ) : all > 1 && stated.every(({ applications }) => applications === all) ? (
          <span className="muted small">{say('people.fact.same', { count: all })}</span>
        ) : null}
      </div>
      <ul>
        {stated.map((one) => (
          <Value key={one.fact.value} stated={one} all={all} />
        ))}
      </ul>
    </section>
  );
};

/** What a person stated, each value once, with where it stands. */
export const Facts = ({ person }: { readonly person: KnownPerson }): ReactNode => {
  const say = useTexts(peopleTexts);
  const all = person.applications.length;
  return (
    <Card title={say('people.facts')}>
      <p className="muted">{say('people.facts.lead')}</p>
      {groupFacts(person.facts).map((group) => (
        <Group key={group.kind} group={group} all={all} />
      ))}
    </Card>
  );
};
