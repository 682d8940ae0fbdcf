import type { ReactNode } from 'react';
import type { State } from '../../engine/review/moves.ts';
import type { Outcome } from '../../engine/review/outcomes.ts';
import { useCause } from '../api/cause.ts';
import { useSession } from '../api/session.tsx';
import { type Refer, useRefer } from '../shell/refer.tsx';
import { type Instant, signed, useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Badge, Band } from '../ui/badge.tsx';
import { Icon } from '../ui/icon.tsx';
import { MachineText } from '../ui/machine-text.tsx';
import { useNow } from '../ui/time.tsx';
import type { Line, Tier } from './line.ts';
import type { LiveCase } from './live-case.ts';
import { queueTexts } from './texts.ts';

const tones: Readonly<Record<State, 'plain' | 'good' | 'strong'>> = {
  waiting: 'plain',
  'in-review': 'plain',
  asked: 'plain',
  snoozed: 'plain',
  escalated: 'strong',
  'awaiting-second': 'strong',
  closed: 'plain',
};

const outcomeTones: Readonly<Record<Outcome, 'plain' | 'good'>> = {
  verified: 'good',
  'not-yet-verified': 'plain',
  refused: 'plain',
  contradicted: 'plain',
  'confirmed-fraud': 'plain',
};

const tierTones: Readonly<Record<Tier, 'plain' | 'raises'>> = {
  standard: 'plain',
  elevated: 'plain',
  critical: 'raises',
};

/** A time in a sentence; local and UTC on hover. Without a stop for the keyboard: there are too many in a list. */
const When = ({ at, id }: { readonly at: Instant; readonly id: WhenText }): ReactNode => {
  const say = useTexts(queueTexts);
  const format = useFormat();
  const now = useNow();
  const text = typeof at === 'string' ? at : at.toISOString();
  return (
    <time dateTime={text} title={`${format.dateTime(at)} · ${format.utc(at)}`}>
      {say(id, { when: format.relativeShort(at, now) })}
    </time>
  );
};
type WhenText = 'queue.due' | 'queue.overdue' | 'queue.opened' | 'queue.rests';

/** Level and score: which first. */
export const Level = ({ line }: { readonly line: Line }): ReactNode => {
  const say = useTexts(queueTexts);
  const bits = signed(line.bits);
  return (
    <>
      <Band band={line.band} />
      <p className="queue-score" title={say('queue.score', { score: Math.round(line.score), bits })}>
        <strong>{Math.round(line.score)}</strong>
        <span className="muted">{bits}</span>
      </p>
    </>
  );
};

/** What a case came to, or where it is on the way. */
const Standing = ({ line: { state, outcome } }: { readonly line: Line }): ReactNode => {
  const say = useTexts(queueTexts);
  return state === 'closed' && outcome !== null ? (
    <Badge tone={outcomeTones[outcome]}>{say(`queue.outcome.${outcome}`)}</Badge>
  ) : (
    <Badge tone={tones[state]}>{say(`queue.state.${state}`)}</Badge>
  );
};

interface MarksProps {
  readonly line: Line;
  /** What happened to it since it was shown. */
  readonly moved: LiveCase | undefined;
  readonly isFresh: boolean;
}

/** Where the case stands, how much hangs on the role, and what is new. */
export const Marks = ({ line, moved, isFresh }: MarksProps): ReactNode => {
  const say = useTexts(queueTexts);
  const state = moved?.state;
  const isElsewhere = state !== undefined && state !== line.state;
  return (
    <p className="queue-marks">
      {moved === undefined ? null : (
        <span className="queue-moved">
          <Icon name="reload" size={13} />
          {isElsewhere ? say('queue.moved.state', { state: say(`queue.state.${state}`) }) : say('queue.moved')}
        </span>
      )}
      {isFresh ? <Badge tone="strong">{say('queue.fresh')}</Badge> : null}
      {line.changed ? <Badge tone="raises">{say('queue.risen')}</Badge> : null}
      {isElsewhere ? null : <Standing line={line} />}
      <Badge tone={tierTones[line.tier]}>{say(`queue.tier.${line.tier}`)}</Badge>
    </p>
  );
};

const sides = { for: 'M5 1.5 9.2 8.5H.8z', against: 'M5 8.5.8 1.5h8.4z' } as const;

interface ReasonProps {
  readonly side: keyof typeof sides;
  readonly refer: Refer;
  readonly children: string;
}

const Reason = ({ side, refer, children }: ReasonProps): ReactNode => {
  const say = useTexts(queueTexts);
  return (
    <li data-side={side} title={children}>
      <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true" focusable="false">
        <path d={sides[side]} />
      </svg>
      <span className="unseen">{say(`queue.${side}`)} </span>
      <span className="queue-reason">
        <MachineText text={children} references={refer.references} refer={refer.nameOf} isInControl />
      </span>
    </li>
  );
};

/** The two strongest reasons to look, and the strongest not to. */
export const Reasons = ({ line }: { readonly line: Line }): ReactNode => {
  const say = useTexts(queueTexts);
  const because = useCause();
  const refer = useRefer(line.others);
  const { against, cause } = line;
  if (line.for.length === 0 && against === null) {
    return <p className="muted">{say('queue.noReason', { cause: because(cause) })}</p>;
  }
  return (
    <ul>
      {line.for.slice(0, 2).map((says) => (
        <Reason key={says} side="for" refer={refer}>
          {says}
        </Reason>
      ))}
      {against === null ? null : (
        <Reason side="against" refer={refer}>
          {against}
        </Reason>
      )}
    </ul>
  );
};

/** Whom it is linked to, and how much could be looked at. */
export const Known = ({ line }: { readonly line: Line }): ReactNode => {
  const say = useTexts(queueTexts);
  const { coverage, links, reports, campaign } = line;
  return (
    <>
      <p className={links === 0 ? 'muted' : 'queue-linked'}>
        <Icon name="link" size={14} />
        {say('queue.links', { count: links })}
      </p>
      <p className="muted" title={coverage === null ? undefined : say('queue.coverage.says', { ...coverage })}>
        <Icon name="signals" size={14} />
        {coverage === null ? say('queue.coverage.none') : say('queue.coverage', { ...coverage })}
      </p>
      {reports === 0 && campaign === null ? null : (
        <p>
          {reports === 0 ? null : (
            <span className="queue-fact">
              <Icon name="flag" size={14} />
              {say('queue.reports', { count: reports })}
            </span>
          )}
          {campaign === null ? null : (
            <span className="queue-fact">
              <Icon name="campaigns" size={14} />
              {say('queue.campaign')}
            </span>
          )}
        </p>
      )}
    </>
  );
};

const Clock = ({ line }: { readonly line: Line }): ReactNode => {
  const say = useTexts(queueTexts);
  const now = useNow();
  const isLate = line.overdue || new Date(line.dueAt) < now;
  if (line.state === 'closed') return null;
  if (line.snoozedUntil !== null || line.state === 'asked') {
    return (
      <span className="queue-clock">
        <Icon name="clock" size={14} />
        {line.snoozedUntil === null ? say('queue.stands') : <When at={line.snoozedUntil} id="queue.rests" />}
      </span>
    );
  }
  return (
    <span className="queue-clock" data-late={isLate || undefined}>
      <Icon name={isLate ? 'warning' : 'clock'} size={14} />
      <When at={line.dueAt} id={isLate ? 'queue.overdue' : 'queue.due'} />
    </span>
  );
};

/** How long there is, how long it has been there, and with whom. */
export const Due = ({ line }: { readonly line: Line }): ReactNode => {
  const say = useTexts(queueTexts);
  const { person } = useSession();
  const { owner } = line;
  return (
    <>
      <p>
        <Clock line={line} />
      </p>
      <p className="muted queue-opened">
        <When at={line.openedAt} id="queue.opened" />
      </p>
      <p
        className={owner === null ? 'muted queue-owner' : 'queue-owner'}
        data-mine={owner?.id === person.id || undefined}
      >
        <Icon name="person" size={14} />
        {owner === null ? say('queue.owner.nobody') : owner.id === person.id ? say('queue.owner.you') : owner.name}
      </p>
    </>
  );
};
