import { type Acting, type Action, useAction } from '../api/action.ts';
import { flawsOf } from '../ui/problem.ts';

/** A form that is sent: what was refused stays beside its fields. */
export interface Form<Input = void, Result = unknown> extends Acting<Input, Result> {
  /** What is wrong with each field, by JSON pointer. */
  readonly flaws: Readonly<Record<string, string>>;
}

const shownInTheForm = (): void => {};

/** What a form does when it is sent. */
export const useForm = <Input = void, Result = unknown>(
  action: Pick<Action<Input, Result>, 'run' | 'done' | 'refresh' | 'onDone'>,
): Form<Input, Result> => {
  const acting = useAction<Input, Result>({ ...action, onRefused: shownInTheForm });
  return { ...acting, flaws: flawsOf(acting.error) };
};
