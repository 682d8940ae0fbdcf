import type { ReactNode } from 'react';
import type { Answer, Api } from '../api/client.ts';
import { inWords } from '../api/pointers.ts';
import { useTexts } from '../text/texts.tsx';
import { Badge } from '../ui/badge.tsx';
import { Table } from '../ui/table.tsx';
import { othersTexts } from './others-texts.ts';

type Found = Answer<Api['people']['compare']>;

const order = { same: 0, alike: 1, different: 2, 'one-side': 3 } as const;
const tones = { same: 'raises', alike: 'raises', different: 'plain', 'one-side': 'plain' } as const;

/** Two applications beside each other, what is the same first. */
export const Comparison = ({ found }: { readonly found: Found }): ReactNode => {
  const say = useTexts(othersTexts);
  const fields = found.fields
    .filter(({ same }) => same !== 'one-side')
    .toSorted((a, b) => order[a.same] - order[b.same]);
  return (
    <div className="stack">
      {found.passages.length === 0 ? null : (
        <div>
          <h3>{say('case.compare.passages', { count: found.passages.length })}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached without a pointer. */}
          <section className="case-passages" aria-label={say('case.compare.lines')} tabIndex={0}>
            <ul className="case-list">
              {found.passages.map(({ text, left }) => (
                <li key={left}>
                  <mark>
                    <bdi>{text}</bdi>
                  </mark>
                </li>
              ))}
            </ul>
          </section>
        </div>
      )}
      <Table
        label={say('case.compare')}
        rows={fields}
        keyOf={({ field }) => field}
        columns={[
          { head: say('case.compare.field'), cell: ({ field }) => inWords(field), isName: true },
          { head: say('case.compare.this'), cell: ({ left }) => <bdi>{left}</bdi> },
          { head: <bdi>{found.right.reference}</bdi>, cell: ({ right }) => <bdi>{right}</bdi> },
          {
            head: say('case.compare.how'),
            cell: ({ same }) => <Badge tone={tones[same]}>{say(`case.compare.${same}`)}</Badge>,
          },
        ]}
      />
    </div>
  );
};
