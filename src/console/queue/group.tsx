import { type ReactNode, useState } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Facets } from '../ui/facets.tsx';
import { TextField } from '../ui/field.tsx';
import { queueTexts } from './texts.ts';
import type { Group } from './use-groups.ts';

/** More than these are found by typing. */
const MANY = 10;

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
  const shown = choices.filter(({ says }) => says.toLowerCase().includes(wanted));
  return (
    <>
      {choices.length > MANY ? (
        <TextField label={say('queue.filter.find')} value={text} onChange={setText} type="search" autoComplete="off" />
      ) : null}
      {shown.length === 0 ? <p className="muted">{say('queue.filter.none')}</p> : null}
      <Facets
        label={label}
        facets={shown.map(({ value, says, count }) => ({ value, says: <bdi>{says}</bdi>, count }))}
        chosen={chosen}
        onChange={onChange}
        isSingle={isSingle}
      />
    </>
  );
};
