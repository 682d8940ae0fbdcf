import type { ReactNode } from 'react';
import { inWords } from '../../api/pointers.ts';
import { useFormat } from '../../text/format.ts';
import { useTexts } from '../../text/texts.tsx';
import { Card } from '../../ui/layout.tsx';
import { compareTexts } from './compare-texts.ts';
import type { Comparison } from './use-comparison.ts';

/** Lines that stand in both, and where. */
export const Passages = ({ passages }: Pick<Comparison, 'passages'>): ReactNode => {
  const say = useTexts(compareTexts);
  const format = useFormat();
  return (
    <Card
      title={say('campaigns.compare.passages')}
      actions={<span className="muted figures">{format.number(passages.length)}</span>}
    >
      {passages.length === 0 ? (
        <p className="muted">{say('campaigns.compare.passages.none')}</p>
      ) : (
        <ul className="campaigns-passages">
          {passages.map(({ text, left, right }) => (
            <li key={`${left}|${right}|${text}`}>
              <mark>
                <bdi>{text}</bdi>
              </mark>
              <span className="campaigns-value-kind">
                {left === right
                  ? inWords(left)
                  : say('campaigns.compare.passages.where', { left: inWords(left), right: inWords(right) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};
