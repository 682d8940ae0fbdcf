import './case.css';
import type { ReactNode } from 'react';
import type { CaseLine, FullCase } from '../api/case.ts';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../text/texts.tsx';
import { Skeleton } from '../ui/states.tsx';
import { FullHead } from './head.tsx';
import { LineGlance } from './line-glance.tsx';
import { caseTexts } from './texts.ts';

/**
 * The first glance of a case from the line that the list has of it, in the places where it will stand, until the rest has
 * come a moment later. It is what the service said a moment ago, and nothing can be done with it.
 */
export const LineScreen = ({
  line,
}: {
  readonly line: Extract<CaseLine, { readonly view: FullCase['view'] }>;
}): ReactNode => {
  const say = useTexts(caseTexts);
  return (
    <Page title={line.name ?? say('case.erased')} isWide actions={<span className="case-acts-coming" />}>
      <FullHead full={line} />
      <LineGlance line={line} />
      <Skeleton lines={8} />
    </Page>
  );
};
