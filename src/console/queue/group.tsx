import { type ReactNode, useState } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Facets } from '../ui/facets.tsx';
import { TextField } from '../ui/field.tsx';
import { queueTexts } from './texts.ts';
import type { Choice, Group } from './use-groups.ts';

/** More than these are found by typing. */
const MANY = 10;

/** What people call a value, with its id beside it. */
const Named = ({ says, id }: Pick<Choice, 'says' | 'id'>): ReactNode => (
  <>
    <bdi>{says}</bdi>
    {id === undefined ? null : <span className="muted small queue-choice-id"> {id}</span>}
  </>
);

interface GroupChoicesProps {
  readonly group: Group;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Values of one kind with their counts, on or off. */
export const GroupChoices = ({ group, onChange }: GroupChoicesProps): ReactNode => {
  const say = useTexts(queueTexts);
  const [text, setText] = useState('');
  const { label, choices, chosen, isSingle } = group;
  const wanted = text.trim().toLowerCase();
  const shown = choices.filter(({ says, id = '' }) => `${says} ${id}`.toLowerCase().includes(wanted));
  return (
    <>
      {choices.length > MANY ? (
        <TextField label={say('queue.filter.find')} value={text} onChange={setText} type="search" autoComplete="off" />
      ) : null}
      {shown.length === 0 ? <p className="muted">{say('queue.filter.none')}</p> : null}
      <Facets
        label={label}
        facets={shown.map(({ value, says, id, count }) => ({ value, says: <Named says={says} id={id} />, count }))}
        chosen={chosen}
        onChange={onChange}
        isSingle={isSingle}
      />
    </>
  );
};
