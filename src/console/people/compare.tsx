import './people.css';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import { ComparedFields } from '../shell/comparison/fields.tsx';
import { Passages } from '../shell/comparison/passages.tsx';
import { useComparison } from '../shell/comparison/use-comparison.ts';
import { textOf, waysIn } from '../shell/comparison/ways.ts';
import type { ScreenProps } from '../shell/feature.ts';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../text/texts.tsx';
import { Select } from '../ui/field.tsx';
import { Card } from '../ui/layout.tsx';
import { Loaded } from '../ui/states.tsx';
import { addresses, type KnownPerson, usePerson } from './person-data.ts';
import { peopleTexts } from './texts.ts';

const Compared = ({ left, right }: { readonly left: string; readonly right: string }): ReactNode => {
  const say = useTexts(peopleTexts);
  const [search, setSearch] = useSearchParams();
  return (
    <Loaded query={useComparison(left, right)} lines={8}>
      {(comparison) => (
        <>
          <Card title={say('people.compare.fields')}>
            <ComparedFields
              comparison={comparison}
              left={<bdi>{left}</bdi>}
              right={<bdi>{right}</bdi>}
              telling="different"
              chosen={waysIn(search.get('show'), 'different')}
              onChoose={(ways) =>
                setSearch((now) => ({ ...Object.fromEntries(now), show: textOf(ways) }), { replace: true })
              }
            />
          </Card>
          <Passages passages={comparison.passages} />
        </>
      )}
    </Loaded>
  );
};

const Choice = ({ person }: { readonly person: KnownPerson }): ReactNode => {
  const say = useTexts(peopleTexts);
  const [search, setSearch] = useSearchParams();
  const references = person.applications.map(({ reference }) => reference);
  const left = search.get('left') ?? references[0] ?? '';
  const right = search.get('right') ?? references.at(-1) ?? '';
  const choose =
    (side: 'left' | 'right') =>
    (reference: string): void =>
      setSearch((now) => ({ ...Object.fromEntries(now), left, right, [side]: reference }), { replace: true });
  const options = references.map((value) => ({ value, says: value }));
  return (
    <>
      <div className="people-choice">
        <Select label={say('people.compare.left')} value={left} options={options} onChange={choose('left')} />
        <Select label={say('people.compare.right')} value={right} options={options} onChange={choose('right')} />
      </div>
      {left === right ? <p>{say('people.compare.choose')}</p> : <Compared left={left} right={right} />}
    </>
  );
};

/** `/people/:id/compare`: two applications of one person side by side. */
export const CompareScreen = ({ params: { id = '' } }: ScreenProps): ReactNode => {
  const say = useTexts(peopleTexts);
  const person = usePerson(id);
  return (
    <Page
      title={say('people.compare.title')}
      lead={<Link href={addresses.person(id)}>{say('people.back')}</Link>}
      isWide
    >
      <Loaded query={person}>{(known) => <Choice person={known} />}</Loaded>
    </Page>
  );
};
