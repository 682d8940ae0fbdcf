import './people.css';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import type { Answer, Api } from '../api/client.ts';
import { inWords } from '../api/pointers.ts';
import { useApi } from '../api/session.tsx';
import type { ScreenProps } from '../shell/feature.ts';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../text/texts.tsx';
import { Badge } from '../ui/badge.tsx';
import { Switch } from '../ui/choice.tsx';
import { Select } from '../ui/field.tsx';
import { Card } from '../ui/layout.tsx';
import { Loaded } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { addresses, type KnownPerson, usePerson } from './person-data.ts';
import { peopleTexts } from './texts.ts';

type Comparison = Answer<Api['people']['compare']>;
type Field = Comparison['fields'][number];

const tones: Readonly<Record<Field['same'], 'plain' | 'raises'>> = {
  same: 'plain',
  alike: 'plain',
  different: 'raises',
  'one-side': 'raises',
};

const useColumns = (): readonly Column<Field>[] => {
  const say = useTexts(peopleTexts);
  return [
    { head: say('people.compare.field'), isName: true, cell: ({ field }) => <bdi>{inWords(field)}</bdi> },
    { head: say('people.compare.left'), cell: ({ left }) => <bdi>{left}</bdi> },
    { head: say('people.compare.right'), cell: ({ right }) => <bdi>{right}</bdi> },
    {
      head: say('people.compare.result'),
      cell: ({ same }) => <Badge tone={tones[same]}>{say(`people.compare.same.${same}`)}</Badge>,
    },
  ];
};

const Compared = ({ left, right, only }: { readonly left: string; readonly right: string; readonly only: boolean }) => {
  const say = useTexts(peopleTexts);
  const api = useApi();
  const columns = useColumns();
  const comparison = useQuery({
    queryKey: ['people', 'compare', left, right],
    queryFn: ({ signal }) => api.people.compare({ params: { reference: left, other: right }, signal }),
  });
  return (
    <Loaded query={comparison} lines={8}>
      {({ fields, passages }) => {
        const shown = only ? fields.filter(({ same }) => tones[same] === 'raises') : fields;
        return (
          <>
            {shown.length === 0 ? (
              <p>{say('people.compare.none')}</p>
            ) : (
              <Table label={say('people.compare.title')} columns={columns} rows={shown} keyOf={({ field }) => field} />
            )}
            <Card title={say('people.compare.passages')}>
              {passages.length === 0 ? (
                <p className="muted">{say('people.compare.passages.none')}</p>
              ) : (
                <ul className="people-passages">
                  {passages.map(({ text, left: one, right: other }) => (
                    <li key={`${one} ${other} ${text}`}>
                      <bdi>{text}</bdi>
                      <div className="muted small">
                        <bdi>{inWords(one)}</bdi> · <bdi>{inWords(other)}</bdi>
                      </div>
                    </li>
                  ))}
                </ul>
              )}
            </Card>
          </>
        );
      }}
    </Loaded>
  );
};

const Choice = ({ person }: { readonly person: KnownPerson }): ReactNode => {
  const say = useTexts(peopleTexts);
  const [search, setSearch] = useSearchParams();
  const references = person.applications.map(({ reference }) => reference);
  const left = search.get('left') ?? references[0] ?? '';
  const right = search.get('right') ?? references.at(-1) ?? '';
  const only = search.has('only');
  const show = (next: { readonly left?: string; readonly right?: string; readonly only?: boolean }): void =>
    setSearch(
      { left: next.left ?? left, right: next.right ?? right, ...((next.only ?? only) ? { only: '' } : {}) },
      { replace: true },
    );
  const options = references.map((value) => ({ value, says: value }));
  return (
    <>
      <div className="people-choice">
        <Select
          label={say('people.compare.left')}
          value={left}
          options={options}
          onChange={(value) => show({ left: value })}
        />
        <Select
          label={say('people.compare.right')}
          value={right}
          options={options}
          onChange={(value) => show({ right: value })}
        />
        <Switch label={say('people.compare.only')} isOn={only} onChange={(isOn) => show({ only: isOn })} />
      </div>
      {left === right ? <p>{say('people.compare.choose')}</p> : <Compared left={left} right={right} only={only} />}
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
