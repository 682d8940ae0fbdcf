import './comparison.css';
import type { ReactNode } from 'react';
import { inWords } from '../../api/pointers.ts';
import { useFormat } from '../../text/format.ts';
import { useTexts } from '../../text/texts.tsx';
import { Card } from '../../ui/layout.tsx';
import { comparisonTexts } from './texts.ts';
import type { Comparison } from './use-comparison.ts';

/** Lines that stand in both, and where. */
export const Passages = ({ passages }: Pick<Comparison, 'passages'>): ReactNode => {
  const say = useTexts(comparisonTexts);
  const format = useFormat();
  return (
    <Card
      title={say('shell.comparison.passages')}
      actions={<span className="muted figures">{format.number(passages.length)}</span>}
    >
      {passages.length === 0 ? (
        <p className="muted">{say('shell.comparison.passages.none')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached without a pointer.
        <section className="comparison-passages" aria-label={say('shell.comparison.passages')} tabIndex={0}>
          <ul>
            {passages.map(({ text, left, right }) => (
              <li key={`${left}|${right}|${text}`}>
                <mark>
                  <bdi>{text}</bdi>
                </mark>
                <span className="muted small">
                  {left === right
                    ? inWords(left)
                    : say('shell.comparison.passages.where', { left: inWords(left), right: inWords(right) })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Card>
  );
};
