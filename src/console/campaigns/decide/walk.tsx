import { type ReactNode, useState } from 'react';
import { useTexts } from '../../text/texts.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { useKeys } from '../../ui/keys.ts';
import { Card } from '../../ui/layout.tsx';
import { Name, useMembersRefer } from '../record/names.tsx';
import type { Campaign } from '../record/use-campaign.ts';
import { decideTexts } from './decide-texts.ts';
import { countsOf, type LeftOut, type PlannedPerson, treatmentOf } from './plan.ts';
import { Treatment } from './treatment.tsx';
import { WalkMember } from './walk-member.tsx';

interface WalkProps {
  readonly campaign: Campaign;
  readonly people: readonly PlannedPerson[];
  readonly leftOut: LeftOut;
  readonly onLeftOut: (leftOut: LeftOut) => void;
  readonly isBusy: boolean;
  readonly onKeep: () => Promise<unknown>;
  /** The same from the dialog, which says itself what refused it. */
  readonly onKeepAsked: () => Promise<unknown>;
}

/** Who was looked at, and who is looked at now. */
const useSteps = (people: readonly PlannedPerson[]) => {
  const [at, setAt] = useState(0);
  const [seen, setSeen] = useState<ReadonlySet<string>>(() => new Set(people.slice(0, 1).map(({ key }) => key)));
  const go = (to: number): void => {
    const next = Math.min(Math.max(0, to), people.length - 1);
    const key = people[next]?.key;
    setAt(next);
    if (key !== undefined) setSeen((before) => new Set([...before, key]));
  };
  return { at, seen, go };
};

interface ListProps extends Pick<WalkProps, 'people' | 'leftOut'> {
  readonly at: number;
  readonly seen: ReadonlySet<string>;
  readonly go: (to: number) => void;
}

const List = ({ people, leftOut, at, seen, go }: ListProps): ReactNode => {
  const say = useTexts(decideTexts);
  return (
    <ol className="campaigns-walk-list" aria-label={say('campaigns.walk.list')}>
      {people.map((person, index) => (
        <li key={person.key}>
          <button type="button" aria-current={index === at ? 'step' : undefined} onClick={() => go(index)}>
            <span className="campaigns-walk-seen" data-seen={seen.has(person.key) || undefined}>
              {seen.has(person.key) ? (
                <>
                  <Icon name="eye" size={14} />
                  <span className="unseen">{say('campaigns.walk.looked')}</span>
                </>
              ) : null}
            </span>
            <span className="campaigns-walk-name">
              <Name name={person.member === null ? person.key : person.member.name} />
            </span>
            <Treatment of={treatmentOf(person, leftOut)} />
          </button>
        </li>
      ))}
    </ol>
  );
};

/** The plan, looked through member by member: each stays with the others or is left out with a reason. */
export const Walk = ({ campaign, people, leftOut, onLeftOut, isBusy, onKeep, onKeepAsked }: WalkProps): ReactNode => {
  const say = useTexts(decideTexts);
  const { at, seen, go } = useSteps(people);
  const [isTried, setTried] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const refer = useMembersRefer(campaign.members);
  const person = people[at];
  const write = (key: string, why: string | undefined): void => {
    const next = new Map(leftOut);
    if (why === undefined) next.delete(key);
    else next.set(key, why);
    onLeftOut(next);
  };
  const toggle = (): void => {
    if (person === undefined || treatmentOf(person, leftOut) === 'skip') return;
    write(person.key, leftOut.has(person.key) ? undefined : '');
  };
  useKeys(say('campaigns.walk.keys'), {
    j: { says: say('campaigns.walk.next'), run: () => go(at + 1) },
    k: { says: say('campaigns.walk.previous'), run: () => go(at - 1) },
    x: { says: say('campaigns.walk.toggle'), run: toggle },
  });
  const counts = countsOf(people, leftOut);
  const unseen = people.length - seen.size;
  const isUnsaid = ({ key }: PlannedPerson): boolean => leftOut.get(key)?.trim() === '';
  const keep = (): void => {
    setTried(true);
    const unsaid = people.findIndex(isUnsaid);
    if (unsaid >= 0) go(unsaid);
    else if (unseen > 0) setAsked(true);
    else void onKeep();
  };
  if (person === undefined) return null;
  const name = person.member?.name ?? person.key;
  return (
    <Card title={say('campaigns.walk.title')}>
      <p className="row" role="status">
        <span>{say('campaigns.plan.count', counts)}</span>
        <span className="muted">{say('campaigns.walk.seen', { seen: seen.size, all: people.length })}</span>
      </p>
      <div className="campaigns-walk">
        <List people={people} leftOut={leftOut} at={at} seen={seen} go={go} />
        <div className="campaigns-walk-one">
          <div className="row">
            <Button size="small" icon="back" disabled={at === 0} onClick={() => go(at - 1)}>
              {say('campaigns.walk.previous')} <KeyHint keys="k" />
            </Button>
            <Button size="small" icon="forward" disabled={at === people.length - 1} onClick={() => go(at + 1)}>
              {say('campaigns.walk.next')} <KeyHint keys="j" />
            </Button>
            <span className="muted small">{say('campaigns.walk.one', { at: at + 1, all: people.length })}</span>
          </div>
          <WalkMember
            campaign={campaign.id}
            person={person}
            refer={refer}
            leftOut={leftOut}
            other={people[at === 0 ? 1 : at - 1]}
            flaw={isTried && isUnsaid(person) ? say('campaigns.walk.why.needed', { name }) : undefined}
            onWhy={(why) => write(person.key, why)}
          />
        </div>
      </div>
      <div className="row">
        <Button kind="first" isBusy={isBusy} disabled={counts.decide === 0} onClick={keep}>
          {say('campaigns.plan.keep')}
        </Button>
        {counts.decide === 0 ? <span className="muted">{say('campaigns.plan.nothing')}</span> : null}
      </div>
      <ConfirmDialog
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        title={say('campaigns.plan.unseen.title')}
        lead={say('campaigns.plan.unseen', { count: unseen })}
        act={say('campaigns.plan.unseen.keep')}
        onConfirm={onKeepAsked}
      />
    </Card>
  );
};
