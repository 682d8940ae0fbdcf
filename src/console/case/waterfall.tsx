import './waterfall.css';
import { type ReactNode, useState } from 'react';
import type { FullCase } from '../api/case.ts';
import { type Refer, useRefer } from '../shell/refer.tsx';
import { signed } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Bits } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { StepBar, StepScale } from '../ui/charts/step-bar.tsx';
import { Card } from '../ui/layout.tsx';
import { MachineText } from '../ui/machine-text.tsx';
import { goToField, pointingAt } from './pointed.ts';
import type { Result } from './result.ts';
import { caseTexts } from './texts.ts';
import { spanOf, type WaterfallStep, waterfallSteps } from './waterfall-steps.ts';

const sideOf = ({ kind, bits }: WaterfallStep) =>
  kind === 'prior' || kind === 'total' ? kind : bits < 0 ? 'lowers' : 'raises';

const Says = ({ step, refer }: { readonly step: WaterfallStep; readonly refer: Refer }): ReactNode => {
  const say = useTexts(caseTexts);
  const { row } = step;
  if (row !== undefined) {
    return (
      <button type="button" className="case-step" {...pointingAt(row.fields)} onClick={() => goToField(row.fields)}>
        <MachineText text={row.says} references={refer.references} refer={refer.nameOf} isInControl />
      </button>
    );
  }
  return {
    prior: () => say('case.prior'),
    smaller: () => say('case.smaller', { count: step.reasons }),
    total: () => say('case.total'),
    reason: () => '',
  }[step.kind]();
};

interface WaterfallProps extends Pick<FullCase, 'others'> {
  readonly result: Result;
}

/** From what holds for everybody by each reason to the total; a table with a picture in it. */
export const Waterfall = ({ result, others }: WaterfallProps): ReactNode => {
  const say = useTexts(caseTexts);
  const refer = useRefer(others);
  const [isAll, setAll] = useState(false);
  const steps = waterfallSteps(result, isAll);
  const span = spanOf(steps);
  const hasSmall = waterfallSteps(result, false).some(({ kind }) => kind === 'smaller');
  const toggle = hasSmall ? (
    <Button size="small" kind="quiet" onClick={() => setAll(!isAll)}>
      {say(isAll ? 'case.waterfall.fewer' : 'case.waterfall.all')}
    </Button>
  ) : null;
  return (
    <Card title={say('case.waterfall')} actions={toggle}>
      <table className="case-waterfall">
        <caption className="muted small">{say('case.waterfall.lead')}</caption>
        <thead>
          <tr>
            {(['step', 'picture', 'bits', 'sum'] as const).map((column) => (
              <th key={column} scope="col">
                <span className="unseen">{say(`case.waterfall.${column}`)}</span>
                {column === 'picture' ? <StepScale span={span} write={(bits) => signed(bits, 0)} /> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.row?.signal ?? step.kind} data-kind={step.kind}>
              <th scope="row">
                <Says step={step} refer={refer} />
              </th>
              <td className="case-track">
                <StepBar span={span} from={step.from} to={step.to} side={sideOf(step)} />
              </td>
              <td className="case-bits">
                {step.kind === 'prior' || step.kind === 'total' ? (
                  signed(step.bits, 2)
                ) : (
                  <Bits bits={step.bits} digits={2} />
                )}
              </td>
              <td>
                <span className="unseen">{signed(step.to, 2)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
};
