import { type ReactNode, useState } from 'react';
import { type Action, useAction } from '../api/action.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/dialog.tsx';

interface AskedButtonProps<Result> extends Pick<Action<void, Result>, 'run' | 'done' | 'refresh' | 'onDone'> {
  readonly says: string;
  /** What is asked, where it is more than what the button says; it is read out as its name, too. */
  readonly title?: string;
  /** What will happen, and whether it can be taken back. */
  readonly lead: string;
  readonly isBad?: boolean;
}

/** A button that asks once before it does what reaches far. */
export const AskedButton = <Result,>(props: AskedButtonProps<Result>): ReactNode => {
  const { says, title = says, lead, isBad = false, ...action } = props;
  const [isAsked, setAsked] = useState(false);
  const { attempt } = useAction<void, Result>(action);
  return (
    <>
      <Button size="small" aria-label={title === says ? undefined : title} onClick={() => setAsked(true)}>
        {says}
      </Button>
      <ConfirmDialog
        isOpen={isAsked}
        isBad={isBad}
        onClose={() => setAsked(false)}
        title={title}
        lead={lead}
        act={says}
        onConfirm={() => attempt()}
      />
    </>
  );
};
