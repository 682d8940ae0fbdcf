import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { useAction } from '../api/action.ts';
import { useWho } from '../api/colleagues.ts';
import { useApi, useSession } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { ConfirmDialog } from '../ui/dialog.tsx';
import { Facts } from '../ui/layout.tsx';
import { Time } from '../ui/time.tsx';
import { Carriers } from './carriers.tsx';
import { indicatorsTexts } from './texts.ts';
import type { Indicator } from './use-indicators.ts';

const Withdraw = ({ indicator: { id, value } }: { readonly indicator: Indicator }): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const api = useApi();
  const [isAsking, setAsking] = useState(false);
  const { attempt } = useAction({
    run: () => api.indicators.withdraw({ params: { id } }),
    done: () => say('indicators.withdraw.done'),
    refresh: [['indicators']],
  });
  return (
    <>
      <Button size="small" kind="bad" onClick={() => setAsking(true)}>
        {say('indicators.withdraw')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={say('indicators.withdraw.title')}
        lead={say.rich('indicators.withdraw.lead', { value: <bdi key="value">{value}</bdi> })}
        act={say('indicators.withdraw')}
        isBad
        onConfirm={() => attempt()}
      />
    </>
  );
};

const SearchAgain = ({ indicator: { id } }: { readonly indicator: Indicator }): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const api = useApi();
  const [, go] = useLocation();
  const { act, isBusy } = useAction({
    run: () => api.retro.start({ body: { what: 'indicators', indicators: [id] } }),
    refresh: [['retro']],
    onDone: (run) => go(`/retro/${encodeURIComponent(run.id)}`),
  });
  return (
    <Button size="small" icon="search" isBusy={isBusy} onClick={() => void act()}>
      {say('indicators.searchAgain')}
    </Button>
  );
};

/** Who added an indicator and why, and who states it. */
export const IndicatorDetail = ({ indicator }: { readonly indicator: Indicator }): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const who = useWho();
  const { has } = useSession();
  const isInUse = indicator.withdrawnAt === null;
  return (
    <>
      <div className="stack">
        <Facts
          facts={[
            [
              say('indicators.head.added'),
              <span key="added">
                <Time at={indicator.addedAt} as="full" /> {say('indicators.by', { who: who(indicator.addedBy) })}
              </span>,
            ],
            [
              say('indicators.note'),
              indicator.note === null ? say('indicators.note.none') : <bdi key="note">{indicator.note}</bdi>,
            ],
            [say('indicators.tlp'), say(`indicators.tlp.${indicator.tlp}.means`)],
            ...(indicator.withdrawnAt === null
              ? []
              : [
                  [say('indicators.withdrawn'), <Time key="withdrawn" at={indicator.withdrawnAt} as="full" />] as const,
                ]),
          ]}
        />
        <div className="row">
          <CopyButton text={indicator.value} label={say('indicators.copy')} />
          {isInUse && has('lead') ? <SearchAgain indicator={indicator} /> : null}
          {isInUse && has('review') ? <Withdraw indicator={indicator} /> : null}
        </div>
      </div>
      <Carriers indicator={indicator} />
    </>
  );
};
