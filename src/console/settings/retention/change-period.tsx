import './retention.css';
import type { ReactNode } from 'react';
import { useTexts } from '../../text/texts.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Failure } from '../../ui/states.tsx';
import { FormDialog } from '../form-dialog.tsx';
import type { Period, SeenPeriods } from './periods.ts';
import { PlanText } from './plan.tsx';
import { retentionTexts } from './texts.ts';
import { useChange } from './use-change.ts';

interface ChangePeriodProps {
  readonly seen: SeenPeriods;
  readonly period: Period;
  readonly onClose: () => void;
}

/** Says what another period would erase, and sets it once that was confirmed. */
export const ChangePeriod = ({ seen, period, onClose }: ChangePeriodProps): ReactNode => {
  const say = useTexts(retentionTexts);
  const { clock, usual } = period;
  const it = useChange(seen, period, onClose);
  const { days, change, erased } = it;
  return (
    <FormDialog
      title={say('settings.retention.change.title', { clock: say(`settings.retention.clock.${clock}`) })}
      lead={say('settings.retention.change.lead', { from: say(`settings.retention.clock.${clock}.from`) })}
      act={say(erased === 0 ? 'settings.retention.save' : 'settings.retention.save.erase')}
      isBad={erased > 0}
      form={it.form}
      isReady={it.isReady}
      onClose={onClose}
      onSubmit={it.save}
    >
      <TextField
        label={say('settings.retention.change.days')}
        hint={say(period.days === usual ? 'settings.retention.change.asUsual' : 'settings.retention.change.hint', {
          days: period.days,
          usual,
        })}
        inputMode="numeric"
        autoComplete="off"
        isRequired
        maxLength={5}
        flaw={days === undefined && it.text !== '' ? say('settings.retention.change.flaw') : undefined}
        value={it.text}
        onChange={it.setText}
      />
      {days === usual ? null : (
        <div className="row">
          <Button size="small" onClick={() => it.setText(String(usual))}>
            {say('settings.retention.change.usual', { days: usual })}
          </Button>
        </div>
      )}
      <div className="retention-plan" role="status">
        {it.isSame ? <p className="muted">{say('settings.retention.plan.same')}</p> : null}
        {it.isLooking ? <p className="muted">{say('settings.retention.plan.looking')}</p> : null}
        {change === undefined ? null : <PlanText change={change} usual={usual} />}
      </div>
      {it.lookError === null ? null : <Failure error={it.lookError} />}
      {erased === 0 ? null : (
        <TextField
          label={say('settings.retention.confirm', { count: erased })}
          inputMode="numeric"
          autoComplete="off"
          isRequired
          flaw={it.typed !== '' && !it.isConfirmed ? say('settings.retention.confirm.flaw') : undefined}
          value={it.typed}
          onChange={it.setTyped}
        />
      )}
    </FormDialog>
  );
};
