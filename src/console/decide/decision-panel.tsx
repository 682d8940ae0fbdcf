import type { ReactNode } from 'react';
import { useSession } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { Card } from '../ui/layout.tsx';
import { Loaded } from '../ui/states.tsx';
import { Decided } from './decided.tsx';
import './decision.css';
import { type Reasons, reasonsOf, useReasons } from '../api/reasons.ts';
import { DecisionForm } from './decision-form.tsx';
import { type DecideProps, type FullProps, fullOf } from './file.ts';
import { Reopen } from './reopen.tsx';
import { decideTexts } from './texts.ts';
import { Unsent } from './unsent.tsx';
import { Uphold } from './uphold.tsx';

const Closed = (props: FullProps & { readonly lists: Reasons }): ReactNode => {
  const { full, lists } = props;
  const mayReview = full.moves.includes('reopen');
  return (
    <>
      <Decided full={full} lists={lists} />
      {mayReview ? <Unsent id={full.id} /> : null}
      {full.changed && mayReview ? <Uphold {...props} /> : null}
      {mayReview ? <Reopen {...props} /> : null}
    </>
  );
};

const Says = ({ title, text }: { readonly title: string; readonly text: string }): ReactNode => (
  <div>
    <h3>{title}</h3>
    <p className="muted">{text}</p>
  </div>
);

const Body = (props: FullProps & { readonly lists: Reasons }): ReactNode => {
  const say = useTexts(decideTexts);
  const { has } = useSession();
  const { state, moves } = props.full;
  if (state === 'closed') return <Closed {...props} />;
  if (!moves.includes('decide')) return <Says title={say('decide.notYours')} text={say('decide.notYours.says')} />;
  if (state === 'escalated' && !has('lead')) {
    return <Says title={say('decide.ofALead')} text={say('decide.ofALead.says')} />;
  }
  return <DecisionForm {...props} />;
};

/**
 * Deciding a case, or what it came to, with the ways back. While it waits for a second signature, that is shown in place
 * of this.
 */
export const DecisionPanel = (props: DecideProps): ReactNode => {
  const say = useTexts(decideTexts);
  const reasons = useReasons();
  const full = fullOf(props);
  if (full === undefined || full.state === 'awaiting-second') return null;
  return (
    <div id="decision" className="decide-target">
      <Card title={say(full.state === 'closed' ? 'decide.decided' : 'decide.form')}>
        <Loaded query={reasons}>{(lists) => <Body {...props} full={full} lists={reasonsOf(lists, full)} />}</Loaded>
      </Card>
    </div>
  );
};
