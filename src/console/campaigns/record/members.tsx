import { type ReactNode, useId, useState } from 'react';
import { Link } from 'wouter';
import type { Refer } from '../../shell/refer.tsx';
import { signed } from '../../text/format.ts';
import { useTexts } from '../../text/texts.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { paths, useAddress } from '../address.ts';
import { MemberStanding } from '../standing.tsx';
import { campaignsTexts } from '../texts.ts';
import { MemberReasons } from './member-reasons.tsx';
import { Name, useMembersRefer } from './names.tsx';
import { recordTexts } from './record-texts.ts';
import type { Campaign, CampaignMember } from './use-campaign.ts';

const AT_ONCE = 50;
const firstOf = ({ applications }: CampaignMember): string => applications[0] ?? '';

const isLike = (wanted: string) => {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  return ({ name, applications, because }: CampaignMember): boolean => {
    const text = [name ?? '', ...applications, ...because].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  };
};

interface MemberProps {
  readonly member: CampaignMember;
  readonly refer: Refer;
  readonly isPicked: boolean;
  readonly isFull: boolean;
  readonly onPick: (isPicked: boolean) => void;
}

const Member = ({ member, refer, isPicked, isFull, onPick }: MemberProps): ReactNode => {
  const say = useTexts(recordTexts);
  const common = useTexts(campaignsTexts);
  const id = useId();
  const name = member.name ?? common('campaigns.unnamed');
  return (
    <li className="campaigns-member" data-picked={isPicked || undefined}>
      <div className="campaigns-member-head">
        <input
          type="checkbox"
          id={id}
          className="tick"
          aria-label={say('campaigns.members.pick', { name })}
          checked={isPicked}
          disabled={isFull && !isPicked}
          onChange={(event) => onPick(event.target.checked)}
        />
        <h2>
          <Link href={paths.person(firstOf(member))}>
            <Name name={member.name} />
          </Link>
        </h2>
        <MemberStanding of={member} />
        <span className="muted small figures">{say('campaigns.members.bits', { bits: signed(member.bits) })}</span>
        <ul className="campaigns-references">
          {member.applications.map((reference) => (
            <li key={reference}>
              <Link href={paths.application(reference)}>
                <bdi>{reference}</bdi>
              </Link>
            </li>
          ))}
        </ul>
      </div>
      <MemberReasons member={member} refer={refer} />
    </li>
  );
};

/** Who is in the campaign, why, and what would take each out of it; two of them can be compared. */
export const Members = ({ campaign }: { readonly campaign: Campaign }): ReactNode => {
  const say = useTexts(recordTexts);
  const address = useAddress();
  const refer = useMembersRefer(campaign.members);
  const wanted = address.get('find') ?? '';
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [most, setMost] = useState(AT_ONCE);
  const [left, right] = picked;
  const found = campaign.members.filter(isLike(wanted));
  return (
    <div className="stack">
      <p className="muted">{say('campaigns.members.lead')}</p>
      <div className="campaigns-members-tools">
        <TextField
          type="search"
          label={say('campaigns.members.find')}
          hint={say('campaigns.members.find.hint')}
          value={wanted}
          onChange={(find) => address.set({ find })}
        />
        <div className="row" role="status">
          <span className="small muted">{say('campaigns.members.picked', { count: picked.length })}</span>
          {picked.length === 0 ? null : (
            <Button size="small" kind="quiet" onClick={() => setPicked([])}>
              {say('campaigns.members.clear')}
            </Button>
          )}
          {left === undefined || right === undefined ? null : (
            <Link className="button" data-kind="first" href={paths.compare(campaign.id, left, right)}>
              {say('campaigns.members.compare')}
            </Link>
          )}
        </div>
      </div>
      {found.length === 0 ? <p className="muted">{say('campaigns.members.none')}</p> : null}
      <ul className="campaigns-members" aria-label={say('campaigns.members.label')}>
        {found.slice(0, most).map((member) => (
          <Member
            key={firstOf(member)}
            member={member}
            refer={refer}
            isPicked={picked.includes(firstOf(member))}
            isFull={picked.length >= 2}
            onPick={(isPicked) =>
              setPicked((before) => [
                ...before.filter((one) => one !== firstOf(member)),
                ...(isPicked ? [firstOf(member)] : []),
              ])
            }
          />
        ))}
      </ul>
      {found.length > most ? (
        <div>
          <Button icon="down" onClick={() => setMost(most + AT_ONCE)}>
            {say('campaigns.members.more')}
          </Button>
        </div>
      ) : null}
    </div>
  );
};
