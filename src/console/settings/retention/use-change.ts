import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAction } from '../../api/action.ts';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { isOldSession } from '../../ui/problem.ts';
import { type Period, readDays, type SeenPeriods, type SetDays, withPeriod } from './periods.ts';
import { retentionTexts } from './texts.ts';
import { usePlan } from './use-plan.ts';

/** Another period for one clock while it is typed: what it would come to, and whether that was confirmed. */
export const useChange = ({ value, etag }: SeenPeriods, period: Period, onDone: () => void) => {
  const say = useTexts(retentionTexts);
  const api = useApi();
  const queries = useQueryClient();
  const [text, setText] = useState(String(period.days));
  const [typed, setTyped] = useState('');
  const days = readDays(text);
  const isSame = days === period.days;
  const wish = days === undefined || isSame ? undefined : withPeriod(value.clocks, period, days);
  const { plan, error, isLooking } = usePlan(value.version, wish);
  const erased = plan?.erased ?? 0;
  const {
    act,
    isBusy,
    error: refused,
  } = useAction({
    run: (given: { readonly days: SetDays; readonly erased: number }) =>
      api.privacy.changePeriods({ ifMatch: etag, body: given }),
    done: () => say('settings.retention.changed', { days: days ?? 0 }),
    refresh: [['privacy']],
    onDone,
    // Said in the form; what it would do is looked at again, over what is there now.
    onRefused: (it) => {
      if (!isOldSession(it)) void queries.invalidateQueries({ queryKey: ['privacy'] });
    },
  });
  const isConfirmed = erased === 0 || Number(typed.replace(/\D/g, '')) === erased;
  return {
    text,
    setText,
    typed,
    setTyped,
    days,
    /** What it would come to; undefined while that is not known. */
    change: plan?.clocks.find(({ clock }) => clock === period.clock),
    erased,
    isSame,
    isLooking,
    isConfirmed,
    isReady: isSame || (plan !== undefined && isConfirmed),
    lookError: error,
    form: { isBusy: isBusy || isLooking, error: refused },
    save: (): void => {
      if (isSame) onDone();
      else if (wish !== undefined) void act({ days: wish, erased });
    },
  };
};
