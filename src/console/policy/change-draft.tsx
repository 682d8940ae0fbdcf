import './policy.css';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useSession } from '../api/session.tsx';
import type { ScreenProps } from '../shell/feature.ts';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../text/texts.tsx';
import { Empty, Loaded } from '../ui/states.tsx';
import { DraftEditor } from './draft-editor.tsx';
import { draftTexts } from './draft-texts.ts';
import { type PolicyVersion, useVersion } from './use-version.ts';

/** What was typed is kept by the draft, so it is still there when a colleague's version takes the place of the one read. */
const Changed = ({ version }: { readonly version: PolicyVersion }): ReactNode => {
  const { id, note, policy, weights } = version;
  return (
    <DraftEditor
      key={version.version}
      base={{ key: `change ${id}`, policy, weights: weights ?? null, losesWeights: false, note, draft: version }}
      wanted={{ signal: null, allows: false }}
    />
  );
};

/** Where a lead writes a draft anew. It has to be tried again afterwards. */
export const ChangeDraftScreen = ({ params }: ScreenProps): ReactNode => {
  const say = useTexts(draftTexts);
  const { has } = useSession();
  const id = params['id'] ?? '';
  const query = useVersion(id);
  const shown = (version: PolicyVersion): ReactNode => {
    if (!has('lead'))
      return (
        <Empty icon="lock" title={say('policy.draft.leadsOnly')}>
          {say('policy.draft.leadsOnly.hint')}
        </Empty>
      );
    if (version.state !== 'draft' || version.origin !== 'person')
      return (
        <Empty icon="lock" title={say('policy.draft.fixed')}>
          <Link href={`/policy/new?from=${encodeURIComponent(id)}`}>{say('policy.draft.fixed.hint')}</Link>
        </Empty>
      );
    return <Changed version={version} />;
  };
  return (
    <Page
      title={say('policy.draft.change')}
      lead={
        <>
          <Link href={`/policy/${encodeURIComponent(id)}`}>{say('policy.draft.change.back')}</Link> ·{' '}
          {say('policy.draft.change.lead')}
        </>
      }
    >
      <Loaded query={query} lines={8}>
        {shown}
      </Loaded>
    </Page>
  );
};
