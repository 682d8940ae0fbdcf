import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTexts } from '../text/texts.tsx';
import { Empty } from '../ui/states.tsx';
import { shellTexts } from './texts.ts';

/** In place of what somebody's roles do not open: whom to ask, and where to go on. */
export const NotYours = (): ReactNode => {
  const say = useTexts(shellTexts);
  return (
    <Empty
      title={say('shell.notYours.title')}
      icon="lock"
      action={
        <Link href="/" className="button">
          {say('shell.missing.back')}
        </Link>
      }
    >
      {say('shell.notYours.lead')}
    </Empty>
  );
};
