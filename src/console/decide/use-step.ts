import { type Acting, type Action, useAction } from '../api/action.ts';
import { isChangedMeanwhile } from '../ui/problem.ts';

/** A step with a case. What refuses it is said beside the form, where the text still stands. */
export const useStep = <Input = void, Result = unknown>({
  onChanged,
  ...action
}: Omit<Action<Input, Result>, 'refresh' | 'onRefused'> & { readonly onChanged: () => void }): Acting<Input, Result> =>
  useAction<Input, Result>({
    ...action,
    refresh: [['cases']],
    onRefused: (error) => {
      if (isChangedMeanwhile(error)) onChanged();
    },
  });
