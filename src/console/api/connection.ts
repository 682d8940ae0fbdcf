import { visible } from '../../output/text/visible.ts';
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

const setLate = (by: 1 | -1): void => {
  late += by;
  connection.set((now) => (now === 'lost' ? now : late > 0 ? 'slow' : 'good'));
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

/**
 * What applicants wrote may hold characters that nobody sees, or that turn what stands around them: every answer is
 * shown, so they become marks before any screen has them. Line breaks are escaped in JSON, and stay.
 */
const withMarks = async (response: Response): Promise<Response> => {
  if (!/\bjson\b/.test(response.headers.get('Content-Type') ?? '')) return response;
  return new Response(visible(await response.text()), response);
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
      connection.set(late > 0 ? 'slow' : 'good');
      if (response.status === 401) standing.set('over');
      return await withMarks(response);
    } catch (error) {
      if (init?.signal?.aborted !== true) connection.set('lost');
      throw error;
    } finally {
      answered();
    }
  };
