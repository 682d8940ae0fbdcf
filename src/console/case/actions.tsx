import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'wouter';
import { setBlind, useBlind } from '../api/blind.ts';
import type { CaseAnswer, FullCase } from '../api/case.ts';
import { useSession } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useKeys } from '../ui/keys.ts';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import { actionTexts } from './action-texts.ts';
import { Ask } from './ask.tsx';
import { Assign } from './assign.tsx';
import { Escalate } from './escalate.tsx';
import type { MoveProps } from './move-props.ts';
import { Snooze } from './snooze.tsx';
import { useEvidencePack } from './use-evidence-pack.ts';
import { useMove, useReversibleMove } from './use-move.ts';
import { viewAt } from './views.ts';

const forms = { assign: Assign, escalate: Escalate, snooze: Snooze, ask: Ask } as const;
type Form = keyof typeof forms;

interface ActionsProps {
  readonly file: CaseAnswer;
  readonly full: FullCase;
  /** Goes to the field for notes. */
  readonly onNote: () => void;
}

const useSteps = ({ file, full }: Pick<ActionsProps, 'file' | 'full'>) => {
  const say = useTexts(actionTexts);
  const take = useReversibleMove({ file, wish: { action: 'take' }, done: say('case.act.take.done') });
  const release = useReversibleMove({ file, wish: { action: 'release' }, done: say('case.act.release.done') });
  const wake = useMove({ file, run: (api, sent) => api.cases.wake(sent), done: say('case.act.wake.done') });
  const { person } = useSession();
  const may = (move: FullCase['moves'][number]): boolean => full.moves.includes(move);
  const isMine = full.owner?.id === person.id;
  const mayTake = may('assign') && !isMine && (full.owner === null || full.state === 'snoozed');
  return { take, release, wake, may, isMine, mayTake };
};

/** What can be done with the case now: one thing first, what is usual beside it, the rest behind a button. */
export const Actions = ({ file, full, onNote }: ActionsProps): ReactNode => {
  const say = useTexts(actionTexts);
  const [, setSearch] = useSearchParams();
  const [form, setForm] = useState<Form>();
  const { take, release, wake, may, isMine, mayTake } = useSteps({ file, full });
  const pack = useEvidencePack(full);
  const Opened: ((props: MoveProps) => ReactNode) | undefined = form === undefined ? undefined : forms[form];
  const open = (which: Form) => (): void => setForm(which);
  const decide = (): void => setSearch(viewAt('decide'));
  const mayDecide = may('decide') || may('approve');

  const item = (isThere: boolean, it: MenuItem): readonly MenuItem[] => (isThere ? [it] : []);
  const isBlind = useBlind();
  const more = [
    ...item(mayDecide && mayTake, { says: say('case.act.decide'), icon: 'check', keyHint: 'd', run: decide }),
    ...item(may('ask'), { says: say('case.act.ask'), icon: 'help', keyHint: 'c', run: open('ask') }),
    { says: say('case.act.note.menu'), icon: 'note', keyHint: 'w', run: onNote } as const,
    ...item(may('assign'), { says: say('case.act.assign.menu'), icon: 'person', keyHint: 't', run: open('assign') }),
    ...item(may('escalate'), { says: say('case.act.escalate.menu'), icon: 'up', keyHint: 'e', run: open('escalate') }),
    ...item(may('snooze'), { says: say('case.act.snooze.menu'), icon: 'clock', keyHint: 'z', run: open('snooze') }),
    ...item(may('wake'), { says: say('case.act.wake'), icon: 'play', run: () => void wake.act() }),
    ...item(may('release') && isMine, {
      says: say('case.act.release'),
      icon: 'back',
      keyHint: 'r',
      run: () => void release.act(),
    }),
    {
      says: say(isBlind ? 'case.blind.off' : 'case.blind.on'),
      icon: isBlind ? 'eye' : 'eye-off',
      keyHint: 'b',
      run: () => setBlind(!isBlind),
    } as const,
    { says: say('case.act.pack'), icon: 'down', run: () => void pack.act() } as const,
  ];
  const key = (isThere: boolean, says: string, run: () => void) => (isThere ? { says, run } : undefined);
  useKeys(say('case.act.keys'), {
    a: key(mayTake, say('case.act.take'), () => void take.act()),
    t: key(may('assign'), say('case.act.assign.menu'), open('assign')),
    e: key(may('escalate'), say('case.act.escalate.menu'), open('escalate')),
    z: key(may('snooze'), say('case.act.snooze.menu'), open('snooze')),
    c: key(may('ask'), say('case.act.ask.menu'), open('ask')),
    r: key(may('release') && isMine, say('case.act.release'), () => void release.act()),
    w: key(true, say('case.act.note.add'), onNote),
    b: key(true, say(isBlind ? 'case.blind.off' : 'case.blind.on'), () => setBlind(!isBlind)),
    d: key(mayDecide, say('case.act.decide'), decide),
  });
  return (
    <div className="case-acts">
      {mayTake ? (
        <Button kind="first" isBusy={take.isBusy} onClick={() => void take.act()}>
          {say('case.act.take')}
        </Button>
      ) : null}
      {mayDecide ? (
        <Button kind={mayTake ? 'usual' : 'first'} onClick={decide}>
          {say(may('approve') ? 'case.act.sign' : 'case.act.decide')}
        </Button>
      ) : null}
      {may('ask') ? <Button onClick={open('ask')}>{say('case.act.ask.menu')}</Button> : null}
      <Button icon="note" onClick={onNote}>
        {say('case.act.note.add')}
      </Button>
      <Menu
        items={more}
        trigger={
          <Button data-shape="square" aria-label={say('case.act.more')}>
            <Icon name="more" />
          </Button>
        }
      />
      {Opened === undefined ? null : <Opened file={file} full={full} onClose={() => setForm(undefined)} />}
    </div>
  );
};
