import type { ReactNode } from 'react';
import type { Comparison } from '../../shell/comparison/use-comparison.ts';
import { useTexts } from '../../text/texts.tsx';
import { Bits } from '../../ui/badge.tsx';
import { Card } from '../../ui/layout.tsx';
import { campaignsTexts } from '../texts.ts';
import { compareTexts } from './compare-texts.ts';

/** What links found that both share: each thing with its weight, or why it is not counted. */
export const FoundLink = ({ link }: Pick<Comparison, 'link'>): ReactNode => {
  const say = useTexts(compareTexts);
  const common = useTexts(campaignsTexts);
  if (link === null) {
    return (
      <Card title={say('campaigns.compare.link')}>
        <p className="muted">{say('campaigns.compare.link.none')}</p>
      </Card>
    );
  }
  return (
    <Card title={say('campaigns.compare.link')} actions={<Bits bits={link.bits} />}>
      <p className="muted">{say(`campaigns.compare.relation.${link.relation}`)}</p>
      <ul className="campaigns-ties">
        {link.ties.map((tie) => (
          <li key={`${tie.kind}|${tie.value}|${tie.level}`}>
            <span className="campaigns-value">
              {tie.value === '' ? common(`campaigns.kind.${tie.kind}`) : <bdi>{tie.value}</bdi>}
              <span className="campaigns-value-kind">
                {tie.value === '' ? '' : `${common(`campaigns.kind.${tie.kind}`)} · `}
                {say('campaigns.compare.level', { level: tie.level, count: tie.people })}
                {tie.explained === null ? '' : ` · ${say(`campaigns.compare.explained.${tie.explained}`)}`}
              </span>
            </span>
            <Bits bits={tie.bits} />
          </li>
        ))}
      </ul>
    </Card>
  );
};
