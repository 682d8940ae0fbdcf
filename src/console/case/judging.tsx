import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useAction } from '../api/action.ts';
import { useApi } from '../api/session.tsx';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Bits } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { RadioGroup } from '../ui/choice.tsx';
import { Card } from '../ui/layout.tsx';
import { pointingAt } from './pointed.ts';
import { caseTexts } from './texts.ts';
import { caseKey, type FullCase, type Result } from './use-case.ts';

const marks = ['yes', 'no', 'unclear'] as const;
type Mark = (typeof marks)[number];

/** Judges each signal while it is not seen of whom it is; then the whole case opens. */
export const Judging = ({ full, result }: { readonly full: FullCase; readonly result: Result }): ReactNode => {
  const say = useTexts(caseTexts);
  const format = useFormat();
  const api = useApi();
  const queries = useQueryClient();
  const [given, setGiven] = useState<Readonly<Record<string, Mark>>>({});
  const left = result.evidence.filter(({ signal }) => given[signal] === undefined);
  const judged = result.evidence.flatMap(({ signal }) => {
    const weighs = given[signal];
    return weighs === undefined ? [] : [{ signal, weighs }];
  });
  const { act, isBusy } = useAction({
    run: () => api.cases.judge({ params: { id: full.id }, body: { signals: judged } }),
    onDone: (answer) => {
      queries.setQueryData(caseKey(full.id, true), answer);
      queries.setQueryData(caseKey(full.id, false), answer);
    },
    done: () => say('case.judge.done'),
  });
  return (
    <Card title={say('case.judge')}>
      <p className="muted">{say('case.judge.lead')}</p>
      <ol className="case-judging">
        {result.evidence.map((row) => (
          <li key={row.signal} {...pointingAt(row.fields)}>
            <p>
              <Bits bits={row.bits} /> <bdi>{row.says}</bdi>
            </p>
            <RadioGroup
              label={say('case.judge.question', { says: row.says })}
              isLabelHidden
              isRow
              value={given[row.signal]}
              onChange={(mark) => setGiven({ ...given, [row.signal]: mark })}
              options={marks.map((mark) => ({ value: mark, says: say(`case.judge.${mark}`) }))}
            />
          </li>
        ))}
      </ol>
      <div className="row">
        <Button kind="first" isBusy={isBusy} disabled={left.length > 0} onClick={() => void act()}>
          {say('case.judge.act')}
        </Button>
        <span className="muted small" role="status">
          {left.length === 0 ? '' : say('case.judge.left', { count: format.number(left.length) })}
        </span>
      </div>
    </Card>
  );
};
