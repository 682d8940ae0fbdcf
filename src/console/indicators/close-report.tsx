import { type ReactNode, useState } from 'react';
import { useAction } from '../api/action.ts';
import { useApi } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { RadioGroup } from '../ui/choice.tsx';
import { Card } from '../ui/layout.tsx';
import { indicatorsTexts } from './texts.ts';

const reasons = ['explained', 'nobody-found', 'nothing-checkable', 'repeated', 'not-about-identity'] as const;
type Reason = (typeof reasons)[number];

/** Ends a report that leads nowhere, with why. */
export const CloseReport = ({ id }: { readonly id: string }): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const api = useApi();
  const [reason, setReason] = useState<Reason>();
  const { act, isBusy } = useAction({
    run: (chosen: Reason) => api.reports.close({ params: { id }, body: { reason: chosen } }),
    done: () => say('indicators.report.closed.done'),
    refresh: [['reports']],
  });
  return (
    <Card title={say('indicators.report.close')}>
      <RadioGroup
        label={say('indicators.report.close.why')}
        value={reason}
        options={reasons.map((value) => ({ value, says: say(`indicators.closing.${value}`) }))}
        onChange={setReason}
      />
      <div>
        <Button
          disabled={reason === undefined}
          isBusy={isBusy}
          onClick={() => {
            if (reason !== undefined) void act(reason);
          }}
        >
          {say('indicators.report.close.act')}
        </Button>
      </div>
    </Card>
  );
};
