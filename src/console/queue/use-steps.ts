import { useQueryClient } from '@tanstack/react-query';
import { type Acting, useAction } from '../api/action.ts';
import type { Answer, Api } from '../api/client.ts';
import { useApi } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { usePlainly } from '../ui/problem.ts';
import { showToast } from '../ui/toasts.ts';
import { isFull, type Line } from './line.ts';
import { queueTexts } from './texts.ts';
import { patchLines } from './windows.ts';

/** One step with one or several cases, which can be taken back. */
export type Step =
  | { readonly action: 'take' | 'release' }
  | { readonly action: 'assign'; readonly to: string; readonly name: string }
  | { readonly action: 'snooze'; readonly until: string; readonly note: string }
  | { readonly action: 'escalate'; readonly note: string };

/** A step with the cases as they were seen. */
export interface Wish {
  readonly step: Step;
  readonly lines: readonly Line[];
}

type Done = Answer<Api['cases']['bulk']>;

const linesOf = ({ items }: Done): readonly Line[] =>
  items.flatMap((item) => (item.case !== null && isFull(item.case) ? [item.case] : []));

const bodyOf = (step: Step) => {
  if (step.action === 'assign') return { action: step.action, to: step.to };
  if (step.action === 'snooze') return { action: step.action, until: step.until, note: step.note };
  if (step.action === 'escalate') return { action: step.action, note: step.note };
  return { action: step.action };
};

const seen = (lines: readonly Line[]) => lines.map(({ id, version }) => ({ id, version }));

/** Takes steps with cases of the list. Their rows stay where they are and show what they became. */
export const useSteps = (onDone: () => void): Acting<Wish, Done> => {
  const api = useApi();
  const queries = useQueryClient();
  const say = useTexts(queueTexts);
  const plainly = usePlainly();
  const refresh = [['cases', 'facets']];
  const tell = (done: Done, { step }: Wish): void => {
    const refused = done.items.flatMap(({ problem }) => (problem === null ? [] : [problem.detail]));
    const count = done.items.length - refused.length;
    const said =
      count === 0 ? [] : [say(`queue.done.${step.action}`, { count, name: 'name' in step ? step.name : '' })];
    if (refused.length > 0) {
      said.push(say('queue.refused', { count: refused.length, why: [...new Set(refused)].slice(0, 2).join('. ') }));
    }
    const takeBack = async (): Promise<boolean> => {
      let isAll = false;
      try {
        const undone = await api.cases.bulk({ body: { action: 'undo', items: seen(linesOf(done)) } });
        patchLines(queries, linesOf(undone));
        const kept = undone.items.filter(({ problem }) => problem !== null).length;
        isAll = kept === 0;
        if (!isAll) showToast(say('queue.kept', { count: kept }), { isBad: true });
      } catch (error) {
        showToast(plainly(error), { isBad: true });
      }
      await Promise.all(refresh.map((queryKey) => queries.invalidateQueries({ queryKey })));
      return isAll;
    };
    showToast(said.join(' '), count === 0 ? { isBad: true } : { undo: takeBack, until: done.undoUntil });
  };
  return useAction({
    run: ({ step, lines }: Wish) => api.cases.bulk({ body: { ...bodyOf(step), items: seen(lines) } }),
    onDone: (done, wish) => {
      patchLines(queries, linesOf(done));
      tell(done, wish);
      onDone();
    },
    refresh,
  });
};
