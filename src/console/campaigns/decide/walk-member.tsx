import type { ReactNode } from 'react';
import type { Refer } from '../../shell/refer.tsx';
import { signed } from '../../text/format.ts';
import { useTexts } from '../../text/texts.tsx';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { paths } from '../address.ts';
import { MemberReasons } from '../record/member-reasons.tsx';
import { Name } from '../record/names.tsx';
import { recordTexts } from '../record/record-texts.ts';
import { MemberStanding } from '../standing.tsx';
import { campaignsTexts } from '../texts.ts';
import { decideTexts } from './decide-texts.ts';
import { type LeftOut, type PlannedPerson, treatmentOf } from './plan.ts';
import { Treatment } from './treatment.tsx';

interface WalkMemberProps {
  readonly campaign: string;
  readonly person: PlannedPerson;
  readonly refer: Refer;
  readonly leftOut: LeftOut;
  /** The one before, to compare with. */
  readonly other: PlannedPerson | undefined;
  readonly flaw: string | undefined;
  /** Undefined puts the person back. */
  readonly onWhy: (why: string | undefined) => void;
}

interface BesideProps {
  readonly href: string;
  readonly isButton?: boolean;
  readonly children: ReactNode;
}

/** A link that opens in another tab: what was chosen and typed here is not kept anywhere yet. */
const Beside = ({ href, isButton = false, children }: BesideProps): ReactNode => {
  const say = useTexts(decideTexts);
  return (
    <a href={href} target="_blank" rel="noreferrer" className={isButton ? 'button' : undefined}>
      {children}
      <Icon name="external" size={14} />
      <span className="unseen"> {say('campaigns.walk.beside')}</span>
    </a>
  );
};

const Applications = ({ person }: { readonly person: PlannedPerson }): ReactNode => {
  const say = useTexts(decideTexts);
  return (
    <ul className="campaigns-walk-applications">
      {person.applications.map((it) => (
        <li key={it.application}>
          <bdi className="figures">{it.application}</bdi>
          <Beside href={it.case === null ? paths.application(it.application) : `/cases/${encodeURIComponent(it.case)}`}>
            {it.case === null ? say('campaigns.walk.application') : say('campaigns.walk.case')}
            <span className="unseen"> {it.application}</span>
          </Beside>
          {it.treatment === 'skip' ? (
            <span className="muted">{it.because}</span>
          ) : it.case === null ? (
            <span className="muted">{say('campaigns.walk.case.none')}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
};

/** One member of the plan: why in it, what happens, and the way to leave them out. */
export const WalkMember = ({ campaign, person, refer, leftOut, other, flaw, onWhy }: WalkMemberProps): ReactNode => {
  const say = useTexts(decideTexts);
  const common = useTexts(campaignsTexts);
  const record = useTexts(recordTexts);
  const { member, key } = person;
  const treatment = treatmentOf(person, leftOut);
  const why = leftOut.get(key);
  return (
    <div className="campaigns-walk-member">
      <div className="row">
        <h3>
          <Name name={member === null ? key : member.name} />
        </h3>
        {member === null ? null : (
          <>
            <MemberStanding of={member} />
            <span className="muted small figures">
              {record('campaigns.members.bits', { bits: signed(member.bits) })}
            </span>
          </>
        )}
        <Treatment of={treatment} />
      </div>
      <Applications person={person} />
      {member === null ? null : <MemberReasons member={member} refer={refer} />}
      {treatment === 'except' ? (
        <TextArea
          label={say('campaigns.walk.why')}
          hint={say('campaigns.walk.why.hint')}
          value={why ?? ''}
          maxLength={2_000}
          onChange={onWhy}
          flaw={flaw}
          isRequired
        />
      ) : null}
      <div className="row">
        {treatment === 'skip' ? null : (
          <Button
            icon={treatment === 'except' ? 'check' : 'close'}
            onClick={() => onWhy(treatment === 'except' ? undefined : '')}
          >
            {treatment === 'except' ? say('campaigns.walk.back') : say('campaigns.walk.leave')}
          </Button>
        )}
        {other === undefined ? null : (
          <Beside isButton href={paths.compare(campaign, other.key, key)}>
            {say('campaigns.walk.compare', { name: other.member?.name ?? common('campaigns.unnamed') })}
          </Beside>
        )}
      </div>
    </div>
  );
};
