import './people.css';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ScreenProps } from '../shell/feature.ts';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../text/texts.tsx';
import { Badge, Stat, Stats } from '../ui/badge.tsx';
import { Card, Columns } from '../ui/layout.tsx';
import { Loaded } from '../ui/states.tsx';
import { Applications } from './applications.tsx';
import { Campaign } from './campaign.tsx';
import { Facts } from './facts.tsx';
import { addresses, type KnownPerson, usePerson } from './person-data.ts';
import { peopleTexts } from './texts.ts';

const tones = { fraud: 'raises', genuine: 'lowers', none: 'plain' } as const;

const Glance = ({ person }: { readonly person: KnownPerson }): ReactNode => {
  const say = useTexts(peopleTexts);
  const { applications, decided } = person;
  const count = (of: (one: KnownPerson['applications'][number]) => number): number =>
    applications.reduce((sum, one) => sum + of(one), 0);
  return (
    <Card title={say('people.glance')}>
      <div className="row">
        <Badge tone={tones[decided ?? 'none']}>{say(`people.decided.${decided ?? 'none'}`)}</Badge>
      </div>
      <div className="people-glance">
        <Stats>
          <Stat label={say('people.applications')} value={applications.length} />
          <Stat label={say('people.cases')} value={count((one) => (one.case === null ? 0 : 1))} />
          <Stat label={say('people.hires')} value={count((one) => (one.hire === null ? 0 : 1))} />
          <Stat label={say('people.reports')} value={count(({ reports }) => reports.length)} />
          <Stat label={say('people.indicators')} value={count(({ indicators }) => indicators.length)} />
        </Stats>
      </div>
    </Card>
  );
};

const nameOf = ({ facts }: KnownPerson): string | undefined => facts.find(({ kind }) => kind === 'name')?.value;

const Compare = ({ person }: { readonly person: KnownPerson }): ReactNode => {
  const say = useTexts(peopleTexts);
  const [first] = person.applications;
  const last = person.applications.at(-1);
  if (first === undefined || last === undefined || first === last) return null;
  return (
    <Link href={addresses.compare(person.id, first.reference, last.reference)} className="button">
      {say('people.compare')}
    </Link>
  );
};

/** `/people/:id`: everything known of one person, and where each thing stands. */
export const PersonScreen = ({ params: { id = '' } }: ScreenProps): ReactNode => {
  const say = useTexts(peopleTexts);
  const person = usePerson(id);
  const { data } = person;
  return (
    <Page
      title={(data === undefined ? undefined : nameOf(data)) ?? say('people.person')}
      lead={data === undefined ? undefined : say('people.of', { reference: data.id })}
      actions={data === undefined ? undefined : <Compare person={data} />}
      isWide
    >
      <Loaded query={person} lines={8}>
        {(known) => (
          <Columns
            main={
              <div className="people-main">
                <Applications person={known} />
                <Facts person={known} />
              </div>
            }
            side={
              <>
                <Glance person={known} />
                <Campaign person={known} />
              </>
            }
          />
        )}
      </Loaded>
    </Page>
  );
};
