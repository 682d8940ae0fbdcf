import { useLocation } from 'wouter';
import type { Api } from '../api/client.ts';
import { useApi, useSession } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { createStore, useStore } from '../ui/store.ts';
import { showToast } from '../ui/toasts.ts';
import { decideTexts } from './texts.ts';

const KEY = 'gatehouse.stay';

const kept = (): boolean => {
  try {
    return localStorage.getItem(KEY) === 'yes';
  } catch {
    return false;
  }
};
const stay = createStore(kept());

/** Whether somebody wants to stay with a case that they decided, kept in this browser. */
export const useStay = (): readonly [isStaying: boolean, set: (isStaying: boolean) => void] => [
  useStore(stay),
  (isStaying) => {
    stay.set(isStaying);
    try {
      localStorage.setItem(KEY, isStaying ? 'yes' : 'no');
    } catch {
      // A browser that keeps nothing asks anew on the next visit.
    }
  },
];

/** What somebody looks at next: to decide, or to sign as the second person. */
export type Work = 'decide' | 'sign';

/** A case that became somebody's because they went on. */
export interface Taken {
  readonly id: string;
  readonly version: number;
}

interface Next {
  readonly id: string | undefined;
  readonly taken?: Taken;
}

/** First what one has begun, then what nobody has; for a second signature, what somebody else signed. */
const nextOf = async (api: Api, work: Work, done: string, self: string): Promise<Next> => {
  if (work === 'sign') {
    const { items } = await api.cases.list({ query: { state: ['awaiting-second'], limit: 10 } });
    const signed = items.find((line) => line.id !== done && line.view !== 'reduced' && line.owner?.id !== self);
    return { id: signed?.id };
  }
  const { items } = await api.cases.list({ query: { state: ['in-review'], owner: 'me', limit: 2 } });
  const begun = items.find(({ id }) => id !== done)?.id;
  if (begun !== undefined) return { id: begun };
  const taken = (await api.cases.next()).case;
  return taken === null ? { id: undefined } : { id: taken.id, taken };
};

/** Goes to the next case, or to the queue when none is left. Gives what was taken by that, and was nobody's before. */
export const useGoingOn = (work: Work): ((done: string) => Promise<Taken | undefined>) => {
  const api = useApi();
  const { person } = useSession();
  const [, go] = useLocation();
  const say = useTexts(decideTexts);
  return async (done) => {
    const { id, taken } = await nextOf(api, work, done, person.id).catch((): Next => ({ id: undefined }));
    if (id === undefined) {
      showToast(say(`decide.last.${work}`));
      go('/cases');
    } else go(`/cases/${encodeURIComponent(id)}`);
    return taken;
  };
};
