import { useQueryClient } from '@tanstack/react-query';
import { type Acting, useAction } from '../api/action.ts';
import type { Answer, Api } from '../api/client.ts';
import { useApi } from '../api/session.tsx';
import type { CaseAnswer } from './use-case.ts';

type Line = Answer<Api['cases']['take']>['value'];

/** What a move is sent with: the case, and the version that was seen. */
interface Sent {
  readonly params: { readonly id: string };
  readonly ifMatch: string;
}

interface Move<Input> {
  readonly file: CaseAnswer;
  readonly run: (api: Api, sent: Sent, input: Input) => Promise<{ readonly value: unknown }>;
  /** What is said when it is done. */
  readonly done: string;
  /** It can be taken back for a moment. */
  readonly hasUndo?: true;
  /** Called when it is done. */
  readonly onDone?: () => void;
  /** What was typed stays, with what went wrong beside it. Without this a message says what went wrong. */
  readonly keeps?: true;
}

const isLine = (value: unknown): value is Line => typeof value === 'object' && value !== null && 'version' in value;

/** One step with the case on the screen. When it changed meanwhile, it is read again, and what was typed stays. */
export const useMove = <Input = void>(move: Move<Input>): Acting<Input, { readonly value: unknown }> => {
  const { file, run, done, hasUndo, onDone, keeps } = move;
  const api = useApi();
  const queries = useQueryClient();
  const { id } = file.value;
  const takeBack = async ({ value }: { readonly value: unknown }): Promise<unknown> => {
    if (!isLine(value)) return undefined;
    const { items } = await api.cases.bulk({ body: { action: 'undo', items: [{ id, version: value.version }] } });
    const problem = items[0]?.problem ?? null;
    if (problem !== null) throw new Error(problem.detail);
    return undefined;
  };
  return useAction<Input, { readonly value: unknown }>({
    run: (input) => run(api, { params: { id }, ifMatch: file.etag }, input),
    done: () => done,
    refresh: [['cases']],
    ...(hasUndo === undefined ? {} : { undo: takeBack }),
    ...(onDone === undefined ? {} : { onDone }),
    ...(keeps === undefined
      ? {}
      : { onRefused: () => void queries.invalidateQueries({ queryKey: ['cases', 'read', id] }) }),
  });
};
