import { useQueryClient } from '@tanstack/react-query';
import { Problem } from '../../api/client/problem.ts';
import { type Acting, useAction } from '../api/action.ts';
import type { CaseAnswer } from '../api/case.ts';
import type { Answer, Api } from '../api/client.ts';
import { useApi } from '../api/session.tsx';

/** What a move is sent with: the case, and the version that was seen. */
interface Sent {
  readonly params: { readonly id: string };
  readonly ifMatch: string;
}

interface Around {
  readonly file: CaseAnswer;
  /** What is said when it is done. */
  readonly done: string;
  /** Called when it is done. */
  readonly onDone?: () => void;
  /** What was typed stays, with what went wrong beside it. Without this a message says what went wrong. */
  readonly keeps?: true;
}

interface Move extends Around {
  readonly run: (api: Api, sent: Sent) => Promise<unknown>;
}

/** When it changed meanwhile, it is read again, and what was typed stays. */
const useAround = ({ file, done, onDone, keeps }: Around) => {
  const queries = useQueryClient();
  return {
    done: () => done,
    refresh: [['cases']],
    ...(onDone === undefined ? {} : { onDone }),
    ...(keeps === undefined
      ? {}
      : { onRefused: () => void queries.invalidateQueries({ queryKey: ['cases', 'read', file.value.id] }) }),
  };
};

/** One step with the case on the screen. */
export const useMove = ({ run, ...around }: Move): Acting<void, unknown> => {
  const api = useApi();
  const { value, etag } = around.file;
  return useAction({
    ...useAround(around),
    run: () => run(api, { params: { id: value.id }, ifMatch: etag }),
  });
};

type Bulk = Api['cases']['bulk'];
type Done = Answer<Bulk>;
type Wish = Omit<Parameters<Bulk>[0]['body'], 'items'>;

/** What refused the only case of a step, as if it had been asked for by itself. */
const onlyOne = (done: Done): Done => {
  const problem = done.items[0]?.problem ?? null;
  if (problem === null) return done;
  const { code, detail } = problem;
  throw new Problem({ type: 'about:blank', title: code, status: 409, code, detail, requestId: 'none' });
};

/** One step that can be taken back for as long as the service says. */
export const useReversibleMove = ({ wish, ...around }: Around & { readonly wish: Wish }): Acting<void, Done> => {
  const api = useApi();
  const { id, version } = around.file.value;
  const send = async (body: Wish, seen: number): Promise<Done> =>
    onlyOne(await api.cases.bulk({ body: { ...body, items: [{ id, version: seen }] } }));
  return useAction<void, Done>({
    ...useAround(around),
    run: () => send(wish, version),
    until: ({ undoUntil }) => undoUntil,
    undo: ({ items }) => send({ action: 'undo' }, items[0]?.case?.version ?? version),
  });
};
