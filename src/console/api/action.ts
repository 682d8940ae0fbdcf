import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { isOldSession, usePlainly } from '../ui/problem.ts';
import { showToast } from '../ui/toasts.ts';
import { standing } from './connection.ts';

/** Something that a person does to the data. */
export interface Action<Input, Result> {
  readonly run: (input: Input) => Promise<Result>;
  /** What the toast says when it is done; none when absent. */
  readonly done?: (result: Result, input: Input) => string;
  /** Takes it back; the toast offers that for as long as `until` says, six seconds without. */
  readonly undo?: (result: Result, input: Input) => Promise<unknown>;
  /** Until when the service lets it be taken back (`undoUntil` of the answer). */
  readonly until?: (result: Result) => string | null | undefined;
  /** Keys of queries whose answers are out of date afterwards, and again after an undo. */
  readonly refresh?: readonly (readonly unknown[])[];
  /** Called after success, before the toast. */
  readonly onDone?: (result: Result, input: Input) => void;
  /** Shows what went wrong beside the form; a toast does when this is absent. */
  readonly onRefused?: (error: unknown, input: Input) => void;
}

/** An action with its state: `act(input)` does it, `isBusy` while it runs, `error` when it was refused. */
export interface Acting<Input, Result> {
  /** Resolves to the result, or to undefined when it was refused, which was said by then. */
  readonly act: (input: Input) => Promise<Result | undefined>;
  /** The same for a dialog that stays open: throws what refused it, for the dialog to say. */
  readonly attempt: (input: Input) => Promise<Result>;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly reset: () => void;
}

/** Whether two presses wish the same; files are compared by themselves alone. */
const isSame = (one: unknown, other: unknown): boolean =>
  Object.is(one, other) || (!(one instanceof Blob) && JSON.stringify(one) === JSON.stringify(other));

/** Does something, says so, offers to take it back, and has what changed asked for anew. */
export const useAction = <Input = void, Result = unknown>(action: Action<Input, Result>): Acting<Input, Result> => {
  const { run, done, undo, until, refresh = [], onDone, onRefused } = action;
  const queries = useQueryClient();
  const plainly = usePlainly();
  const renew = (): Promise<unknown> =>
    Promise.all(refresh.map((queryKey) => queries.invalidateQueries({ queryKey: [...queryKey] })));
  const takeBack = (result: Result, input: Input) => async (): Promise<boolean> => {
    try {
      await undo?.(result, input);
      return true;
    } catch (error) {
      showToast(plainly(error), { isBad: true });
      return false;
    } finally {
      await renew();
    }
  };
  const { mutateAsync, isPending, error, reset } = useMutation<Result, unknown, Input>({ mutationFn: run });
  /** A second press comes before the first one is drawn: it is the same wish, and is not sent again. */
  const running = useRef<{ readonly input: Input; readonly result: Promise<Result> }>(undefined);
  const isRunning = (input: Input): boolean => running.current !== undefined && isSame(running.current.input, input);
  const send = async (input: Input): Promise<Result> => {
    try {
      const result = await mutateAsync(input).finally(() => {
        running.current = undefined;
      });
      onDone?.(result, input);
      if (done !== undefined) {
        showToast(
          done(result, input),
          undo === undefined ? {} : { undo: takeBack(result, input), until: until?.(result) },
        );
      }
      await renew();
      return result;
    } catch (refused) {
      if (isOldSession(refused)) standing.set('old');
      onRefused?.(refused, input);
      throw refused;
    }
  };
  const attempt = (input: Input): Promise<Result> => {
    if (running.current !== undefined && isRunning(input)) return running.current.result;
    const result = send(input);
    running.current = { input, result };
    return result;
  };
  const act = async (input: Input): Promise<Result | undefined> => {
    if (isRunning(input)) return undefined;
    try {
      return await attempt(input);
    } catch (refused) {
      if (onRefused === undefined) showToast(plainly(refused), { isBad: true });
      return undefined;
    }
  };
  return { act, attempt, isBusy: isPending, error, reset };
};
