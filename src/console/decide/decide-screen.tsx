import type { ReactNode } from 'react';
import { Redirect } from 'wouter';
import type { ScreenProps } from '../shell/feature.ts';

/** An address of its own for what the screen of a case shows as one of its views. */
export const DecideScreen = ({ params: { id = '' } }: ScreenProps): ReactNode => (
  <Redirect to={`/cases/${encodeURIComponent(id)}?view=decide`} replace />
);
