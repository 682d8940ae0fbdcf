import type { ReactNode } from 'react';
import { useAction } from '../api/action.ts';
import { Button } from '../ui/button.tsx';
import type { IconName } from '../ui/icon.tsx';

interface ActButtonProps {
  readonly says: string;
  /** With what it is about, read out where several buttons say the same. */
  readonly label?: string;
  readonly icon?: IconName;
  readonly run: () => Promise<unknown>;
  readonly done: string;
  readonly refresh: readonly (readonly unknown[])[];
}

/** A small button that does one thing at once, and says so. */
export const ActButton = ({ says, label, icon, run, done, refresh }: ActButtonProps): ReactNode => {
  const { act, isBusy } = useAction({ run, done: () => done, refresh });
  return (
    <Button
      size="small"
      {...(icon === undefined ? {} : { icon })}
      isBusy={isBusy}
      aria-label={label}
      onClick={() => void act()}
    >
      {says}
    </Button>
  );
};
