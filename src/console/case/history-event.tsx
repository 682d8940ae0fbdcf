import type { ReactNode } from 'react';
import { useCause } from '../api/cause.ts';
import { useReasons } from '../api/reasons.ts';
import { apiTexts } from '../api/texts.ts';
import type { Refer } from '../shell/refer.tsx';
import { useTexts } from '../text/texts.tsx';
import { Time } from '../ui/time.tsx';
import { historyTexts } from './history-texts.ts';
import { caseTexts } from './texts.ts';
import type { TimelineEvent } from './timeline.ts';

type Of<Kind extends TimelineEvent['kind']> = Extract<TimelineEvent, { readonly kind: Kind }>;

const Quote = ({ text }: { readonly text: string | null }): ReactNode =>
  text === null ? null : (
    <p className="case-quote">
      <bdi>{text}</bdi>
    </p>
  );

const Step = ({ step }: Of<'step'>): ReactNode => {
  const say = useTexts(historyTexts);
  const of = useTexts(caseTexts);
  const moved = useTexts(apiTexts);
  const because = useCause();
  const { data: lists } = useReasons();
  const { by, move, from, to, owner, until, outcome, reason, note, cause } = step;
  const says = [...(lists?.reasons ?? []), ...(lists?.reopening ?? [])].find(({ id }) => id === reason)?.says ?? reason;
  const isTaken = move === 'assign' && owner?.id === by.id;
  return (
    <>
      <p>
        <strong>{by.kind === 'person' ? <bdi>{by.name}</bdi> : say('case.history.product')}</strong>{' '}
        {moved(isTaken ? 'api.move.take' : `api.move.${move}`)}{' '}
        {owner === null || move !== 'assign' || isTaken ? null : <bdi>→ {owner.name}</bdi>}
        {until === null ? null : (
          <>
            {' '}
            {say('case.history.until')} <Time at={until} as="full" />
          </>
        )}
      </p>
      <p className="muted small">
        {from === null || from === to
          ? of(`case.state.${to}`)
          : `${of(`case.state.${from}`)} → ${of(`case.state.${to}`)}`}
        {outcome === null ? null : ` · ${of(`case.outcome.${outcome}`)}`}
        {says === null ? null : ` · ${says}`}
        {cause === null ? null : ` · ${say('case.history.cause', { cause: because(cause) })}`}
      </p>
      <Quote text={note} />
    </>
  );
};

const OfApplication = ({ what, version }: Of<'application'>): ReactNode => {
  const say = useTexts(historyTexts);
  return <p>{say(`case.history.${what}`, { version })}</p>;
};

const Note = ({ note }: Of<'note'>): ReactNode => {
  const say = useTexts(historyTexts);
  return (
    <>
      <p>
        <strong>
          <bdi>{note.by.name}</bdi>
        </strong>{' '}
        {say('case.history.noted')}
      </p>
      <Quote text={note.text ?? say('case.history.erased')} />
    </>
  );
};

const Check = ({ check }: Of<'check'>): ReactNode => {
  const say = useTexts(historyTexts);
  return (
    <>
      <p>
        <strong>
          <bdi>{check.by.name}</bdi>
        </strong>{' '}
        {say('case.history.checked', { step: check.step.replaceAll('-', ' ') })} {say(`case.check.${check.result}`)}
      </p>
      <Quote text={check.note} />
    </>
  );
};

const File = ({ file }: Of<'file'>): ReactNode => {
  const say = useTexts(historyTexts);
  return (
    <p>
      <strong>
        <bdi>{file.by.name}</bdi>
      </strong>{' '}
      {say('case.history.file')} <bdi>{file.name}</bdi>
    </p>
  );
};

const Other = ({ what, about, refer }: Of<'other'> & { readonly refer: Refer }): ReactNode => {
  const say = useTexts(historyTexts);
  return (
    <p>
      {say(`case.history.${what}`)} {what === 'shared' ? refer.refer(about) : <bdi>{about}</bdi>}
    </p>
  );
};

/** One thing that happened. */
export const HappenedEvent = ({
  event,
  refer,
}: {
  readonly event: TimelineEvent;
  readonly refer: Refer;
}): ReactNode => {
  switch (event.kind) {
    case 'application':
      return <OfApplication {...event} />;
    case 'step':
      return <Step {...event} />;
    case 'note':
      return <Note {...event} />;
    case 'check':
      return <Check {...event} />;
    case 'file':
      return <File {...event} />;
    case 'other':
      return <Other {...event} refer={refer} />;
  }
};
