import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { colleaguesOf, NAMES_LAST } from '../api/colleagues.ts';
import { useApi, useSession } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { RadioGroup } from '../ui/choice.tsx';
import { Loaded } from '../ui/states.tsx';
import { actionTexts } from './action-texts.ts';
import { MoveDialog } from './move-dialog.tsx';
import type { MoveProps } from './move-props.ts';
import { useReversibleMove } from './use-move.ts';

/** Gives the case to a colleague, or takes it over. */
export const Assign = ({ file, full, onClose }: MoveProps): ReactNode => {
  const say = useTexts(actionTexts);
  const { person } = useSession();
  const colleagues = useQuery({ ...colleaguesOf(useApi()), staleTime: NAMES_LAST });
  const [to, setTo] = useState<string>();
  const { act, isBusy, error } = useReversibleMove({
    file,
    wish: { action: 'assign', to: to ?? '' },
    done: say('case.act.assign.done'),
    onDone: onClose,
    keeps: true,
  });
  return (
    <MoveDialog
      {...{ full, isBusy, error, onClose }}
      title={say('case.act.assign')}
      lead={say('case.act.assign.lead')}
      act={say('case.act.assign.act')}
      since=""
      isReady={to !== undefined}
      onSend={act}
    >
      <Loaded query={colleagues}>
        {({ items }) => (
          <RadioGroup
            label={say('case.act.assign.to')}
            value={to}
            onChange={setTo}
            options={items
              .filter(
                ({ id, roles }) => id !== full.owner?.id && roles.some((role) => role === 'analyst' || role === 'lead'),
              )
              .map(({ id, name, roles }) => ({
                value: id,
                says: id === person.id ? say('case.act.assign.me', { name }) : name,
                hint: say('case.act.assign.roles', { isLead: roles.includes('lead') ? 'yes' : 'no' }),
              }))}
          />
        )}
      </Loaded>
    </MoveDialog>
  );
};
