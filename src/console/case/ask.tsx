import { type ReactNode, useState } from 'react';
import { useDraft } from '../api/drafts.ts';
import { useTexts } from '../text/texts.tsx';
import { Checkbox } from '../ui/choice.tsx';
import { TextArea } from '../ui/field.tsx';
import { actionTexts } from './action-texts.ts';
import { MoveDialog } from './move-dialog.tsx';
import type { MoveProps } from './move-props.ts';
import { useMove } from './use-move.ts';

const empty = { own: '', version: '' };
const MOST = 20;

/** Writes down what the candidate is asked: questions that the evidence suggests, and one's own. */
export const Ask = ({ file, full, onClose }: MoveProps): ReactNode => {
  const say = useTexts(actionTexts);
  const { typed, change, clear } = useDraft(`asking ${full.id}`, empty);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const own = typed.own.split('\n').map((line) => line.trim());
  const questions = [...chosen, ...own.filter((line) => line !== '')];
  const { act, isBusy, error } = useMove({
    file,
    run: (api, sent) => api.cases.ask({ ...sent, body: { questions } }),
    done: say('case.act.ask.done'),
    onDone: () => {
      clear();
      onClose();
    },
    keeps: true,
  });
  const put = new Set(full.asked.map(({ text }) => text));
  return (
    <MoveDialog
      {...{ full, isBusy, error, onClose }}
      title={say('case.act.ask')}
      lead={say('case.act.ask.lead')}
      act={say('case.act.ask.act', { count: questions.length })}
      since={typed.version}
      isReady={questions.length > 0 && questions.length <= MOST}
      onSend={act}
    >
      <fieldset className="stack case-questions">
        <legend className="field-label">{say('case.act.ask.suggested')}</legend>
        {full.questions.length === 0 ? <p className="muted">{say('case.act.ask.none')}</p> : null}
        {full.questions.map((question) => (
          <Checkbox
            key={question}
            label={question}
            {...(put.has(question) ? { hint: say('case.act.ask.before') } : {})}
            isOn={chosen.includes(question)}
            onChange={(isOn) => setChosen(isOn ? [...chosen, question] : chosen.filter((one) => one !== question))}
          />
        ))}
      </fieldset>
      <TextArea
        label={say('case.act.ask.own')}
        hint={say('case.act.ask.own.hint')}
        value={typed.own}
        onChange={(text) => change({ own: text, version: String(full.version) })}
        maxLength={10_000}
      />
    </MoveDialog>
  );
};
