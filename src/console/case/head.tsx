import './head.css';
import type { ReactNode } from 'react';
import type { BlindCase, CaseLine, FullCase, ReducedCase } from '../api/case.ts';
import type { Answer, Api } from '../api/client.ts';
import { useTexts } from '../text/texts.tsx';
import { Badge, Band, Bits } from '../ui/badge.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { MachineText } from '../ui/machine-text.tsx';
import { Time } from '../ui/time.tsx';
import { caseTexts } from './texts.ts';

type Fact = readonly [label: string, value: ReactNode];

interface HeadProps {
  /** Badges: band, state. */
  readonly badges: ReactNode;
  readonly facts: readonly (Fact | false)[];
}

/** What a case is about and where it stands: badges, then a few labelled facts, in the same places in every case. */
const Head = ({ badges, facts }: HeadProps): ReactNode => (
  <div className="case-head">
    <p className="case-head-badges">{badges}</p>
    <dl className="case-head-facts">
      {facts.map((fact) =>
        fact === false ? null : (
          <div key={fact[0]}>
            <dt>{fact[0]}</dt>
            <dd>{fact[1]}</dd>
          </div>
        ),
      )}
    </dl>
  </div>
);

const useFacts = () => {
  const say = useTexts(caseTexts);
  return {
    role: ({ role }: Pick<FullCase, 'role'>, tier?: FullCase['tier']): Fact => [
      say('case.head.role'),
      <>
        <bdi>{role ?? say('case.noRole')}</bdi>
        {tier === undefined || tier === 'standard' ? null : (
          <span className="case-head-tier">
            <Icon name="flag" size={13} /> {say(`case.tier.${tier}`)}
          </span>
        )}
      </>,
    ],
    applied: ({ receivedAt }: Pick<FullCase, 'receivedAt'>): Fact => [
      say('case.head.applied'),
      <Time key="at" at={receivedAt} />,
    ],
    owner: ({ owner }: Pick<FullCase, 'owner'>): Fact => [
      say('case.head.owner'),
      owner === null ? say('case.nobody') : <bdi key="name">{owner.name}</bdi>,
    ],
    reference: ({ application }: Pick<FullCase, 'application'>): Fact => [
      say('case.head.reference'),
      <span key="reference" className="case-head-reference">
        <code>
          <MachineText text={application} />
        </code>
        <CopyButton text={application} label={say('case.copyReference')} />
      </span>,
    ],
    state: ({ state }: Pick<FullCase, 'state'>): ReactNode => <Badge>{say(`case.state.${state}`)}</Badge>,
  };
};

/** The head of a case, or of the line that a list has of it while the rest is on its way. */
export const FullHead = ({
  full,
}: {
  readonly full: Extract<CaseLine, { readonly view: FullCase['view'] }>;
}): ReactNode => {
  const say = useTexts(caseTexts);
  const facts = useFacts();
  const due: Fact = [
    say(full.overdue ? 'case.overdue' : 'case.due'),
    full.state === 'snoozed' || full.state === 'asked' ? (
      say('case.due.stopped')
    ) : (
      <span key="due" data-late={full.overdue || undefined}>
        <Time at={full.dueAt} />
      </span>
    ),
  ];
  return (
    <Head
      badges={
        <>
          <Band band={full.band} /> {facts.state(full)}
          {full.outcome === null ? null : <Badge tone="strong">{say(`case.outcome.${full.outcome}`)}</Badge>}
        </>
      }
      facts={[
        facts.role(full, full.tier),
        facts.applied(full),
        full.state !== 'closed' && due,
        facts.owner(full),
        facts.reference(full),
      ]}
    />
  );
};

/** The same without what would lead a judgement: no band, and not when it is due, which the band says. */
export const BlindHead = ({ blind }: { readonly blind: BlindCase }): ReactNode => {
  const facts = useFacts();
  return (
    <Head
      badges={facts.state(blind)}
      facts={[facts.role(blind, blind.tier), facts.applied(blind), facts.owner(blind), facts.reference(blind)]}
    />
  );
};

/** What a recruiter is told. */
export const ReducedHead = ({ reduced }: { readonly reduced: ReducedCase }): ReactNode => {
  const say = useTexts(caseTexts);
  const facts = useFacts();
  return (
    <Head
      badges={
        <>
          <Band band={reduced.band} /> {facts.state(reduced)}
          {reduced.outcome === null ? null : <Badge tone="strong">{say(`case.outcome.${reduced.outcome}`)}</Badge>}
        </>
      }
      facts={[facts.role(reduced), facts.applied(reduced), facts.reference(reduced)]}
    />
  );
};

/** An application that has no case. */
export const StandingHead = ({ standing }: { readonly standing: Answer<Api['applications']['get']> }): ReactNode => {
  const say = useTexts(caseTexts);
  const facts = useFacts();
  const { bits, links } = standing;
  return (
    <Head
      badges={
        <>
          <Band band={standing.band} /> {bits === null ? null : <Bits bits={bits} />}
        </>
      }
      facts={[
        facts.applied(standing),
        links !== null && [say('case.who'), say('case.who.links', { count: links })],
        facts.reference({ application: standing.reference }),
      ]}
    />
  );
};
