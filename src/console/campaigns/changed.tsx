import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type LiveEvent, useLiveEvents } from '../api/live.ts';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { campaignsTexts } from './texts.ts';

const isOf = ({ type, data }: LiveEvent, id: string | undefined): boolean => {
  if (type === 'reload') return true;
  if (type !== 'campaign.changed') return false;
  const subject = typeof data === 'object' && data !== null && 'subject' in data ? data.subject : undefined;
  return id === undefined || subject === id;
};

/** Says that campaigns changed, or the one of this id, and shows it anew when asked to: nothing moves under a hand. */
export const ChangedMeanwhile = ({ id }: { readonly id?: string }): ReactNode => {
  const say = useTexts(campaignsTexts);
  const queries = useQueryClient();
  const [isOld, setOld] = useState(false);
  const renew = (...key: readonly string[]): Promise<void> =>
    queries.invalidateQueries({ queryKey: ['campaigns', ...key] });
  useLiveEvents((event) => {
    if (isOf(event, id)) setOld(true);
    // Where a decision stands moves no row, so it is shown at once.
    if (event.type === 'campaign.decision') void Promise.all([renew('decisions'), renew('decision')]);
  });
  const show = async (): Promise<void> => {
    await renew();
    setOld(false);
  };
  return (
    <div className="campaigns-changed" role="status" data-shown={isOld || undefined}>
      {isOld ? (
        <>
          <span>{say('campaigns.changed')}</span>
          <Button size="small" icon="reload" onClick={() => void show()}>
            {say('campaigns.changed.show')}
          </Button>
        </>
      ) : null}
    </div>
  );
};
