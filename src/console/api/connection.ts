import { learnClock } from '../ui/service-clock.ts';
import { createStore } from '../ui/store.ts';

/** How the service answers: as it should, slowly, or not at all. */
export type Connection = 'good' | 'slow' | 'lost';

/** Milliseconds after which an answer is late. */
const LATE = 5_000;

/** What the banner at the top of the page shows. */
export const connection = createStore<Connection>('good');

/** Whether the session still serves: it may be over, or too old for changes of keys, roles and ways to sign in. */
export type Standing = 'good' | 'over' | 'old';

/** When it does not, the page asks to sign in again and stays as it is. */
export const standing = createStore<Standing>('good');

let late = 0;

/** What the browser says of its network counts for more than an answer that was on its way when that went. */
const heard = (): Connection => (!navigator.onLine ? 'lost' : late > 0 ? 'slow' : 'good');

/** Follows what the browser says of its network. */
export const followNetwork = (): (() => void) => {
  const look = (): void => connection.set(heard());
  look();
  for (const type of ['offline', 'online']) addEventListener(type, look);
  return () => {
    for (const type of ['offline', 'online']) removeEventListener(type, look);
  };
};

const setLate = (by: 1 | -1): void => {
  late += by;
  connection.set((now) => (now === 'lost' ? now : heard()));
};

/** Counts a request as late once it waits for long. */
const watchTime = (): (() => void) => {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    setLate(1);
  }, LATE);
  return () => {
    clearTimeout(timer);
    if (isLate) setLate(-1);
  };
};

/** `fetch` that keeps an eye on the connection and the session, and proves that changes come from this page. */
export const watchedFetch =
  (csrf: () => string | null): typeof fetch =>
  async (input, init) => {
    const headers = new Headers(init?.headers);
    const token = csrf();
    if (token !== null && init?.method !== 'GET') headers.set('X-CSRF-Token', token);
    const answered = watchTime();
    const sent = Date.now();
    try {
      const response = await fetch(input, { ...init, headers });
      learnClock(response.headers.get('Date'), sent);
      connection.set(heard());
      if (response.status === 401) standing.set('over');
      return response;
    } catch (error) {
      if (init?.signal?.aborted !== true) connection.set('lost');
      throw error;
    } finally {
      answered();
    }
  };
