import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { useApi, useSession } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/choice.tsx';
import { TextArea } from '../ui/field.tsx';
import { Card, Row } from '../ui/layout.tsx';
import { Loaded } from '../ui/states.tsx';
import { Time } from '../ui/time.tsx';
import { Decided } from './decided.tsx';
import './decision.css';
import { useDraft } from '../api/drafts.ts';
import { Meanwhile } from '../api/meanwhile.tsx';
import { useReasons } from '../api/reasons.ts';
import { type DecideProps, type FullProps, fullOf } from './file.ts';
import { decideTexts } from './texts.ts';
import { Unsent } from './unsent.tsx';
import { useGoingOn, useStay } from './use-going-on.ts';
import { useStep } from './use-step.ts';

const empty = { note: '', version: '' };

/** Signing second or sending back; for whoever signed first, withdrawing. */
const useSigning = ({ full, file, onChanged }: FullProps) => {
  const api = useApi();
  const say = useTexts(decideTexts);
  const [, go] = useLocation();
  const here = location.pathname + location.search;
  const [isStaying] = useStay();
  const goOn = useGoingOn('sign');
  const { typed, change, clear } = useDraft(`signing ${full.id}`, empty);
  const [wasTried, setTried] = useState(false);
  const { outcome } = full;
  const note = typed.note.trim();
  const params = { id: full.id };
  const settled = (): void => {
    clear();
    onChanged();
  };
  const approving = useStep({
    run: () =>
      api.cases.sign({
        params,
        ifMatch: file.etag,
        body: { approve: true, ...(note === '' ? {} : { note }) },
      }),
    done: () => say('decide.second.approved', { outcome: outcome === null ? '' : say(`decide.outcome.${outcome}`) }),
    until: ({ value }) => value.undoUntil,
    undo: async ({ etag }) => {
      await api.cases.undo({ params, ifMatch: etag });
      change({ note });
      go(here);
    },
    onDone: () => {
      settled();
      if (!isStaying) void goOn(full.id);
    },
    onChanged,
  });
  const sendingBack = useStep({
    run: (_: 'sendBack' | 'withdraw') => api.cases.sign({ params, ifMatch: file.etag, body: { approve: false, note } }),
    done: (_, why) => say(why === 'withdraw' ? 'decide.second.withdrawn' : 'decide.second.sentBack'),
    onDone: settled,
    onChanged,
  });
  return {
    note: typed.note,
    change: (text: string) => change({ note: text, version: String(full.version) }),
    since: typed.version === '' ? undefined : Number(typed.version),
    flaw: wasTried && note === '' ? say('decide.second.flaw') : undefined,
    approve: () => void approving.act(),
    sendBack: (why: 'sendBack' | 'withdraw') => {
      setTried(true);
      if (note !== '') void sendingBack.act(why);
    },
    isBusy: approving.isBusy || sendingBack.isBusy,
    error: approving.error ?? sendingBack.error,
  };
};

const Judge = (props: FullProps): ReactNode => {
  const say = useTexts(decideTexts);
  const signing = useSigning(props);
  const [isStaying, setStaying] = useStay();
  const { full } = props;
  return (
    <>
      <p>{say('decide.second.judge')}</p>
      <TextArea
        label={say('decide.second.note')}
        hint={say('decide.second.note.hint')}
        value={signing.note}
        onChange={signing.change}
        flaw={signing.flaw}
        maxLength={10_000}
      />
      <Meanwhile full={full} since={signing.since} error={signing.error} />
      <Checkbox
        label={say('decide.form.stay')}
        hint={say('decide.form.stay.hint')}
        isOn={isStaying}
        onChange={setStaying}
      />
      <Row>
        <Button kind="first" isBusy={signing.isBusy} onClick={signing.approve}>
          {say('decide.second.approve', {
            outcome: full.outcome === null ? '' : say(`decide.outcome.${full.outcome}`),
          })}
        </Button>
        <Button icon="undo" isBusy={signing.isBusy} onClick={() => signing.sendBack('sendBack')}>
          {say('decide.second.sendBack')}
        </Button>
      </Row>
    </>
  );
};

const Withdraw = (props: FullProps): ReactNode => {
  const say = useTexts(decideTexts);
  const signing = useSigning(props);
  return (
    <>
      <p className="muted">{say('decide.second.own')}</p>
      <TextArea
        label={say('decide.second.whyWithdraw')}
        value={signing.note}
        onChange={signing.change}
        flaw={signing.flaw === undefined ? undefined : say('decide.flaw.note')}
        maxLength={10_000}
      />
      <Meanwhile full={props.full} since={signing.since} error={signing.error} />
      <Row>
        <Button icon="undo" isBusy={signing.isBusy} onClick={() => signing.sendBack('withdraw')}>
          {say('decide.second.withdraw')}
        </Button>
      </Row>
    </>
  );
};

const Part = (props: FullProps): ReactNode => {
  const say = useTexts(decideTexts);
  const { person, has } = useSession();
  const { first, moves } = props.full;
  if (!moves.includes('approve')) return null;
  if (first?.by.id === person.id) return <Withdraw {...props} />;
  return has('lead') ? <Judge {...props} /> : <p className="muted">{say('decide.second.waits')}</p>;
};

/** What somebody signed and a second person has to look at. Shown while a case waits for that. */
export const SecondSignature = (props: DecideProps): ReactNode => {
  const say = useTexts(decideTexts);
  const reasons = useReasons();
  const full = fullOf(props);
  if (full === undefined || full.state !== 'awaiting-second') return null;
  const { first } = full;
  return (
    <div id="decision" className="decide-target">
      <Card title={say('decide.second')}>
        {first === null ? null : (
          <p>{say.rich('decide.second.lead', { name: <bdi>{first.by.name}</bdi>, when: <Time at={first.at} /> })}</p>
        )}
        <Loaded query={reasons}>{(lists) => <Decided full={full} lists={lists} />}</Loaded>
        <Unsent id={full.id} />
        <Part {...props} full={full} />
      </Card>
    </div>
  );
};
