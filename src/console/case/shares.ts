import { useMemo } from 'react';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { caseTexts } from './texts.ts';

/** How shares close to none and to all are written, where the difference matters. */
export interface Shares {
  /** `99.3%`, `> 99.9%`. */
  percent(share: number): string;
  /** 500 of 0.002: the share is one in so many. */
  oneIn(share: number): string;
}

const FINE = 0.001;

/** Shares in figures. */
export const useShares = (): Shares => {
  const say = useTexts(caseTexts);
  const format = useFormat();
  return useMemo(
    () => ({
      percent: (share) => {
        if (share < FINE) return say('case.share.under', { share: FINE });
        if (share > 1 - FINE) return say('case.share.over', { share: 1 - FINE });
        return say(share < 0.1 || share > 0.9 ? 'case.share.fine' : 'case.share', { share });
      },
      oneIn: (share) => {
        const exact = 1 / share;
        const step = exact < 20 ? 1 : 10 ** Math.floor(Math.log10(exact) - 1) * 5;
        return format.number(Math.round(exact / step) * step);
      },
    }),
    [say, format],
  );
};
