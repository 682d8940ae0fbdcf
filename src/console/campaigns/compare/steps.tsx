import type { ReactNode } from 'react';
import { useTexts } from '../../text/texts.tsx';
import { Bits } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { useKeys } from '../../ui/keys.ts';
import { useAddress } from '../address.ts';
import type { Campaign } from '../record/use-campaign.ts';
import { compareTexts } from './compare-texts.ts';
import { pairsOf } from './pairs.ts';

/** From pair to pair, the strongest link first, by buttons and by keys. */
export const PairSteps = ({ campaign }: { readonly campaign: Campaign }): ReactNode => {
  const say = useTexts(compareTexts);
  const address = useAddress();
  const [left, right] = [address.get('left') ?? '', address.get('right') ?? ''];
  const isChosen = left !== '' && right !== '';
  const { pairs, at } = pairsOf(campaign, left, right);
  const go = (to: number): (() => void) | undefined => {
    const pair = pairs[to];
    return pair === undefined ? undefined : () => address.set({ left: pair.left, right: pair.right });
  };
  const [before, after] = [go(at - 1), go(at + 1)];
  const swap = (): void => address.set({ left: right, right: left });
  const key = (says: string, run: (() => void) | undefined) => (run === undefined ? undefined : { says, run });
  useKeys(say('campaigns.compare.keys'), {
    j: key(say('campaigns.compare.next'), after),
    k: key(say('campaigns.compare.previous'), before),
    s: key(say('campaigns.compare.swap'), isChosen ? swap : undefined),
  });
  const bits = pairs[at]?.bits;
  return (
    <div className="row">
      <Button size="small" icon="back" disabled={before === undefined} onClick={before}>
        {say('campaigns.compare.previous')} <KeyHint keys="k" />
      </Button>
      <Button size="small" icon="forward" disabled={after === undefined} onClick={after}>
        {say('campaigns.compare.next')} <KeyHint keys="j" />
      </Button>
      <Button size="small" icon="undo" disabled={!isChosen} onClick={swap}>
        {say('campaigns.compare.swap')} <KeyHint keys="s" />
      </Button>
      <span className="muted small" role="status">
        {bits === undefined
          ? isChosen && say('campaigns.compare.pair.none')
          : say.rich('campaigns.compare.pair', {
              at: at + 1,
              all: pairs.length,
              bits: <Bits key="bits" bits={bits} />,
            })}
      </span>
    </div>
  );
};
