import './queue.css';
import './rows.css';
import './shapes.css';
import type { ReactNode } from 'react';
import { useSession } from '../api/session.tsx';
import { FullQueue } from './full-queue.tsx';
import { ReducedQueue } from './reduced-queue.tsx';

/** What to look at first and why; of their own jobs, and only how they stand, for recruiters. */
export const QueueScreen = (): ReactNode => {
  const { has } = useSession();
  return has('see-all-jobs') ? <FullQueue /> : <ReducedQueue />;
};
