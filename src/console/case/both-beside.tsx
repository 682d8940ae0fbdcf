import { type ReactNode, useState } from 'react';
import { ComparedFields } from '../shell/comparison/fields.tsx';
import { Passages } from '../shell/comparison/passages.tsx';
import type { Comparison } from '../shell/comparison/use-comparison.ts';
import { waysAtFirst } from '../shell/comparison/ways.ts';
import { useTexts } from '../text/texts.tsx';
import { othersTexts } from './others-texts.ts';

/** This application and another one, what is the same first. */
export const BothBeside = ({ comparison }: { readonly comparison: Comparison }): ReactNode => {
  const say = useTexts(othersTexts);
  const [chosen, setChosen] = useState(() => waysAtFirst('alike'));
  return (
    <section className="stack" aria-label={say('case.compare')}>
      <Passages passages={comparison.passages} />
      <ComparedFields
        comparison={comparison}
        left={say('case.compare.this')}
        right={<bdi>{comparison.right.reference}</bdi>}
        telling="alike"
        chosen={chosen}
        onChoose={setChosen}
      />
    </section>
  );
};
