import '../campaigns.css';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { Page } from '../../shell/page.tsx';
import { useFormat } from '../../text/format.ts';
import { useTexts } from '../../text/texts.tsx';
import { Bits } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty, Loaded } from '../../ui/states.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Time, useNow } from '../../ui/time.tsx';
import { paths, useAddress } from '../address.ts';
import { ChangedMeanwhile } from '../changed.tsx';
import { campaignsTexts } from '../texts.ts';
import { ListFilters } from './filters.tsx';
import { GrowthLine } from './growth-line.tsx';
import { listTexts } from './list-texts.ts';
import { narrowed, readFilter } from './order.ts';
import { CampaignSearch, type Found } from './search.tsx';
import { ListStanding } from './standing.tsx';
import { type CampaignLine, useCampaigns } from './use-campaigns.ts';

const AT_ONCE = 100;

const useColumns = (): readonly Column<CampaignLine>[] => {
  const say = useTexts(listTexts);
  const format = useFormat();
  return [
    {
      head: say('campaigns.list.campaign'),
      cell: (line) => (
        <span className="campaigns-id">
          <Link href={paths.campaign(line.id)} className="figures">
            {line.id}
          </Link>
          <span className="campaigns-id-more">
            <Time at={line.lastSeen} />
            <ListStanding line={line} />
          </span>
        </span>
      ),
      isName: true,
    },
    { head: say('campaigns.list.growth'), cell: ({ growth }) => <GrowthLine growth={growth} /> },
    { head: say('campaigns.list.people'), cell: ({ people }) => format.number(people), isNumber: true },
    {
      head: say('campaigns.list.applications'),
      cell: ({ applications }) => format.number(applications),
      isNumber: true,
      isExtra: true,
    },
    { head: say('campaigns.list.bits'), cell: ({ bits }) => <Bits bits={bits} />, isNumber: true, isExtra: true },
    { head: say('campaigns.list.first'), cell: ({ firstSeen }) => <Time at={firstSeen} as="date" />, isExtra: true },
    { head: say('campaigns.list.last'), cell: ({ lastSeen }) => <Time at={lastSeen} as="date" />, isExtra: true },
    { head: say('campaigns.list.standing'), cell: (line) => <ListStanding line={line} />, isExtra: true },
  ];
};

const Lines = ({ lines, isCut }: { readonly lines: readonly CampaignLine[]; readonly isCut: boolean }): ReactNode => {
  const say = useTexts(listTexts);
  const address = useAddress();
  const now = useNow();
  const columns = useColumns();
  const [most, setMost] = useState(AT_ONCE);
  const [search, setSearch] = useState<Found>();
  if (lines.length === 0) {
    return (
      <Empty title={say('campaigns.list.none')} icon="campaigns">
        {say('campaigns.list.none.lead')}
      </Empty>
    );
  }
  const filter = readFilter(address);
  const found = narrowed(
    search === undefined ? lines : lines.filter(({ id }) => search.ids.includes(id)),
    filter,
    now.getTime(),
  );
  const showAll = (): void => {
    setSearch(undefined);
    address.set({ decided: undefined, people: undefined, days: undefined });
  };
  return (
    <>
      <CampaignSearch found={search} onFound={setSearch} />
      <ListFilters filter={filter} counts={found.counts} address={address} />
      <p className="muted small" role="status">
        {say('campaigns.list.shown', { shown: found.lines.length, all: lines.length })}{' '}
        {isCut ? say('campaigns.list.cut', { count: lines.length }) : ''}
      </p>
      {found.lines.length === 0 ? (
        <Empty
          title={search?.ids.length === 0 ? say('campaigns.list.found.none') : say('campaigns.list.narrow')}
          icon="filter"
          action={<Button onClick={showAll}>{say('campaigns.list.clear')}</Button>}
        >
          {search?.ids.length === 0 ? say('campaigns.list.found.none.lead') : say('campaigns.list.narrow.lead')}
        </Empty>
      ) : (
        <Table
          label={say('campaigns.list.label')}
          columns={columns}
          rows={found.lines.slice(0, most)}
          keyOf={({ id }) => id}
        />
      )}
      {found.lines.length > most ? (
        <div>
          <Button icon="down" onClick={() => setMost(most + AT_ONCE)}>
            {say('campaigns.list.more')}
          </Button>
        </div>
      ) : null}
    </>
  );
};

/** Every living campaign: how large, how it grows, and how far it is decided. */
export const CampaignList = (): ReactNode => {
  const common = useTexts(campaignsTexts);
  const say = useTexts(listTexts);
  const query = useCampaigns();
  return (
    <Page title={common('campaigns.title')} lead={say('campaigns.list.lead')} isWide>
      <ChangedMeanwhile />
      <Loaded query={query}>{({ lines, isCut }) => <Lines lines={lines} isCut={isCut} />}</Loaded>
    </Page>
  );
};
