import './indicators.css';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../text/texts.tsx';
import { type Tab, Tabs } from '../ui/tabs.tsx';
import { ListTab } from './list.tsx';
import { ReportsTab } from './reports.tsx';
import { RunsTab } from './runs.tsx';
import { indicatorsTexts } from './texts.ts';
import { useMemoryEvents } from './use-memory-events.ts';

type TabName = 'list' | 'searches' | 'reports';

/** What people were warned of, what the past says about it, and what colleagues noticed. */
export const IndicatorsScreen = (): ReactNode => {
  const say = useTexts(indicatorsTexts);
  useMemoryEvents();
  const [search, setSearch] = useSearchParams();
  const tabs: readonly Tab<TabName>[] = [
    { value: 'list', says: say('indicators.tab.list'), show: () => <ListTab /> },
    { value: 'searches', says: say('indicators.tab.searches'), show: () => <RunsTab /> },
    { value: 'reports', says: say('indicators.tab.reports'), show: () => <ReportsTab /> },
  ];
  const shown = tabs.find(({ value }) => value === search.get('tab'))?.value ?? 'list';
  return (
    <Page
      title={say('indicators.title')}
      isWide={shown === 'list'}
      lead={
        <>
          {say('indicators.lead')}{' '}
          {say.rich('indicators.lead.allow', {
            list: (inside) => (
              <Link key="list" href="/policy?tab=allow">
                {inside}
              </Link>
            ),
          })}
        </>
      }
    >
      <Tabs
        label={say('indicators.title')}
        tabs={tabs}
        value={shown}
        onChange={(tab) => setSearch(tab === 'list' ? {} : { tab })}
      />
    </Page>
  );
};
