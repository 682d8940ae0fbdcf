import type { ComponentProps, ReactNode } from 'react';
import { useTexts } from '../../text/texts.tsx';
import { Badge } from '../../ui/badge.tsx';
import type { Decision } from '../record/use-decisions.ts';
import { decideTexts } from './decide-texts.ts';

type State = Decision['state'];

const tones: Readonly<Record<State, NonNullable<ComponentProps<typeof Badge>['tone']>>> = {
  proposed: 'plain',
  'awaiting-second': 'strong',
  applied: 'good',
  'sent-back': 'plain',
  undone: 'plain',
};

/** Where a decision stands, as a word. */
export const StandingBadge = ({ state }: { readonly state: State }): ReactNode => {
  const say = useTexts(decideTexts);
  return <Badge tone={tones[state]}>{say(`campaigns.standing.${state}`)}</Badge>;
};
