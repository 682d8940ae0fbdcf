import type { ReactNode } from 'react';
import type { Refer } from '../../shell/refer.tsx';
import { useFormat } from '../../text/format.ts';
import { useTexts } from '../../text/texts.tsx';
import { MachineText } from '../../ui/machine-text.tsx';
import { campaignsTexts } from '../texts.ts';
import { recordTexts } from './record-texts.ts';
import type { CampaignMember } from './use-campaign.ts';

interface MemberReasonsProps {
  readonly member: CampaignMember;
  readonly refer: Refer;
}

/** Why somebody is in the campaign, in sentences that can be checked, and what would take them out of it. */
export const MemberReasons = ({ member, refer }: MemberReasonsProps): ReactNode => {
  const say = useTexts(recordTexts);
  const common = useTexts(campaignsTexts);
  const format = useFormat();
  const kinds = format.list(member.removedIf.map((kind) => common(`campaigns.kind.${kind}`)));
  return (
    <div className="campaigns-reasons">
      <div>
        <p className="campaigns-label">{say('campaigns.members.because')}</p>
        <ul className="campaigns-because">
          {member.because.map((sentence) => (
            <li key={sentence}>
              <MachineText text={sentence} references={refer.references} refer={refer.nameOf} />
            </li>
          ))}
        </ul>
      </div>
      {member.removedIf.length === 0 ? null : (
        <div>
          <p className="campaigns-label">{say('campaigns.members.removed')}</p>
          <p>{kinds}</p>
        </div>
      )}
    </div>
  );
};
