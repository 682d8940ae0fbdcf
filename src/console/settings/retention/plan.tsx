import type { ReactNode } from 'react';
import type { Answer, Api } from '../../api/client.ts';
import { useFormat } from '../../text/format.ts';
import { useTexts } from '../../text/texts.tsx';
import { Icon } from '../../ui/icon.tsx';
import { retentionTexts } from './texts.ts';

interface PlanTextProps {
  readonly change: Answer<Api['privacy']['planPeriods']>['clocks'][number];
  /** Days where nobody says otherwise. */
  readonly usual: number;
}

/** What another period would come to for one clock. */
export const PlanText = ({ change, usual }: PlanTextProps): ReactNode => {
  const say = useTexts(retentionTexts);
  const format = useFormat();
  const { clock, after, erased, held, oldest } = change;
  const kept = held === 0 ? null : <p>{say('settings.retention.plan.held', { count: held })}</p>;
  return (
    <>
      {after < usual ? <p>{say('settings.retention.plan.short')}</p> : null}
      {erased === 0 ? (
        <>
          <p>{say('settings.retention.plan.nothing')}</p>
          {kept}
        </>
      ) : (
        <div className="retention-erases">
          <Icon name="warning" />
          <div>
            <p>
              <strong>{say('settings.retention.plan.erases', { count: erased, clock })}</strong>
            </p>
            {oldest === null ? null : <p>{say('settings.retention.plan.oldest', { date: format.date(oldest) })}</p>}
            {kept}
            <p>{say('settings.retention.plan.final')}</p>
          </div>
        </div>
      )}
    </>
  );
};
