import { type ReactNode, useRef } from 'react';
import { useAction } from '../api/action.ts';
import type { BlindCase, CaseAnswer } from '../api/case.ts';
import { useDraft } from '../api/drafts.ts';
import { useApi } from '../api/session.tsx';
import { apiTexts } from '../api/texts.ts';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { RadioGroup } from '../ui/choice.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { useKeys } from '../ui/keys.ts';
import { Card } from '../ui/layout.tsx';
import { MachineText } from '../ui/machine-text.tsx';
import { Failure } from '../ui/states.tsx';
import { pointingAt } from './pointed.ts';
import { caseTexts } from './texts.ts';

const marks = ['yes', 'no', 'unclear'] as const;
type Mark = (typeof marks)[number];
const empty: Readonly<Record<string, string>> = {};

interface JudgingProps {
  readonly blind: BlindCase;
  readonly onJudged: (file: CaseAnswer) => void;
}

/** What was marked so far, and sending it; it outlives a reload and the end of a session. */
const useJudging = ({ blind, onJudged }: JudgingProps) => {
  const api = useApi();
  const say = useTexts(caseTexts);
  const { typed, change, clear } = useDraft(`judging ${blind.id}`, empty);
  const markOf = (signal: string): Mark | undefined => marks.find((mark) => mark === typed[signal]);
  const judged = blind.evidence.flatMap(({ signal }) => {
    const weighs = markOf(signal);
    return weighs === undefined ? [] : [{ signal, weighs }];
  });
  const sending = useAction({
    run: () => api.cases.judge({ params: { id: blind.id }, body: { signals: judged } }),
    onDone: (file) => {
      clear();
      onJudged(file);
    },
    done: () => say('case.judge.done'),
    onRefused: () => undefined,
  });
  const mark = (signal: string, as: Mark): void => change({ [signal]: as });
  return { ...sending, markOf, mark, left: blind.evidence.length - judged.length };
};

/** Where the hand is among the rows, for keys: `j`, `k` and the numbers of the marks. */
const useRowKeys = (blind: BlindCase, judging: ReturnType<typeof useJudging>) => {
  const say = useTexts(caseTexts);
  const list = useRef<HTMLOListElement>(null);
  const keep = useRef<HTMLDivElement>(null);
  const rows = (): readonly Element[] => [...(list.current?.children ?? [])];
  const here = (): number => rows().findIndex((row) => row.contains(document.activeElement));
  const goTo = (place: number): void => {
    const row = rows()[place];
    row?.querySelector<HTMLInputElement>('input:checked, input')?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  };
  const step = (by: 1 | -1): void => goTo(Math.min(blind.evidence.length - 1, Math.max(0, here() + by)));
  const markHere = (mark: Mark): void => {
    const open = blind.evidence.findIndex(({ signal }) => judging.markOf(signal) === undefined);
    const at = here() < 0 ? open : here();
    const row = blind.evidence[at];
    if (row === undefined) return;
    judging.mark(row.signal, mark);
    if (at + 1 < blind.evidence.length) goTo(at + 1);
    // It can be pressed once what was marked is drawn.
    else requestAnimationFrame(() => keep.current?.querySelector('button')?.focus());
  };
  const numbers = marks.map((mark, index) => [
    String(index + 1),
    { says: say('case.judge.mark', { mark: say(`case.judge.${mark}`) }), run: () => markHere(mark) },
  ]);
  useKeys(say('case.keys'), {
    j: { says: say('case.keys.next'), run: () => step(1) },
    k: { says: say('case.keys.before'), run: () => step(-1) },
    ...Object.fromEntries(numbers),
  });
  return { list, keep };
};

/** Says of each reason whether it is one, before anything tells of whom it is or how much it weighs. */
export const Judging = (props: JudgingProps): ReactNode => {
  const { blind } = props;
  const say = useTexts(caseTexts);
  const kept = useTexts(apiTexts);
  const format = useFormat();
  const judging = useJudging(props);
  const { list, keep } = useRowKeys(blind, judging);
  const { left, error } = judging;
  return (
    <Card title={say('case.judge')}>
      <p className="muted">{say('case.judge.lead')}</p>
      <ol className="case-judging" ref={list}>
        {blind.evidence.map((row) => (
          <li key={row.signal} {...pointingAt(row.fields)}>
            <p>
              <MachineText text={row.says} />
            </p>
            <RadioGroup
              label={say('case.judge.question', { says: row.says })}
              isLabelHidden
              isRow
              value={judging.markOf(row.signal)}
              onChange={(mark) => judging.mark(row.signal, mark)}
              options={marks.map((mark) => ({ value: mark, says: say(`case.judge.${mark}`) }))}
            />
          </li>
        ))}
      </ol>
      {error === null || error === undefined ? null : <Failure error={error} title={kept('api.draft.kept')} />}
      <div className="row" ref={keep}>
        <Button
          kind="first"
          isBusy={judging.isBusy}
          disabled={left > 0 && !judging.isBusy}
          onClick={() => void judging.act()}
        >
          {say('case.judge.act')}
        </Button>
        <span className="muted small" role="status">
          {left === 0 ? '' : say('case.judge.left', { count: format.number(left) })}
        </span>
        <span className="muted small case-judging-keys">
          <KeyHint keys="1" /> <KeyHint keys="2" /> <KeyHint keys="3" /> {say('case.judge.keys')}
        </span>
      </div>
    </Card>
  );
};
