import './policy.css';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import { useSession } from '../api/session.tsx';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../text/texts.tsx';
import { type Tab, Tabs } from '../ui/tabs.tsx';
import { AllowListTab } from './allow-list.tsx';
import { CatalogueTab } from './catalogue.tsx';
import { DraftsTab } from './drafts.tsx';
import { HistoryTab } from './history.tsx';
import { InForceTab } from './in-force.tsx';
import { policyTexts } from './texts.ts';
import { usePolicyEvents } from './use-policy-events.ts';

type TabName = 'signals' | 'in-force' | 'allow' | 'drafts' | 'history';

/** What is looked for, what it weighs, and who decided that it should. */
export const PolicyScreen = (): ReactNode => {
  const say = useTexts(policyTexts);
  const { has } = useSession();
  usePolicyEvents();
  const [search, setSearch] = useSearchParams();
  const tabs: readonly Tab<TabName>[] = [
    { value: 'signals', says: say('policy.tab.signals'), show: () => <CatalogueTab /> },
    { value: 'in-force', says: say('policy.tab.inForce'), show: () => <InForceTab /> },
    { value: 'allow', says: say('policy.allow'), show: () => <AllowListTab /> },
    { value: 'drafts', says: say('policy.tab.drafts'), show: () => <DraftsTab /> },
    { value: 'history', says: say('policy.tab.history'), show: () => <HistoryTab /> },
  ];
  const shown = tabs.find(({ value }) => value === search.get('tab'))?.value ?? 'signals';
  const newDraft = has('lead') ? (
    <Link href="/policy/new" className="button">
      {say('policy.newDraft')}
    </Link>
  ) : undefined;
  return (
    <Page title={say('policy.title')} lead={say('policy.lead')} actions={newDraft} isWide={shown === 'signals'}>
      <Tabs
        label={say('policy.title')}
        tabs={tabs}
        value={shown}
        onChange={(tab) => setSearch(tab === 'signals' ? {} : { tab })}
      />
    </Page>
  );
};
