import type { ReactNode } from 'react';
import type { Run } from '../api/runs.ts';
import { useTexts } from '../text/texts.tsx';
import { Badge } from '../ui/badge.tsx';
import { indicatorsTexts } from './texts.ts';

const tones: Readonly<Record<Run['state'], 'plain' | 'good' | 'bad' | 'strong'>> = {
  waiting: 'plain',
  running: 'strong',
  done: 'good',
  failed: 'bad',
  cancelled: 'plain',
};

/** Where a search stands, in a word. */
export const RunState = ({ state }: Pick<Run, 'state'>): ReactNode => {
  const say = useTexts(indicatorsTexts);
  return <Badge tone={tones[state]}>{say(`indicators.run.${state}`)}</Badge>;
};
