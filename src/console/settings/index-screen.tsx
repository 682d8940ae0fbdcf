import type { ReactNode } from 'react';
import { Redirect } from 'wouter';
import { useSession } from '../api/session.tsx';
import { partNames, parts } from './parts.ts';

/** `/settings`: the first part that somebody may see. */
export const SettingsScreen = (): ReactNode => {
  const { has } = useSession();
  const first = partNames.find((name) => parts[name].for.length === 0 || has(...parts[name].for)) ?? 'own';
  return <Redirect to={parts[first].path} replace />;
};
