import type { ClockDays, OtherClocks, Periods } from '../../store/retention.ts';
import type { SomeDays } from '../../store/retention-periods.ts';

/** Sets of days by where one hires; docs/privacy.md has the sources. An operator names one and changes what counsel says. */
export const retentionPresets = ['us', 'us-california', 'eu'] as const;
export type RetentionPreset = (typeof retentionPresets)[number];

const YEAR = 366;
const FOUR_YEARS = 1_462;
const TEN_YEARS = 3_653;
const HALF_A_YEAR = 183;

const presets: Readonly<Record<RetentionPreset, ClockDays>> = {
  us: {
    unreviewed: YEAR,
    cleared: YEAR,
    unanswered: YEAR,
    declined: YEAR,
    confirmed: TEN_YEARS,
    left: YEAR,
  },
  'us-california': {
    unreviewed: FOUR_YEARS,
    cleared: FOUR_YEARS,
    unanswered: FOUR_YEARS,
    declined: FOUR_YEARS,
    confirmed: TEN_YEARS,
    left: FOUR_YEARS,
  },
  eu: {
    unreviewed: HALF_A_YEAR,
    cleared: 30,
    unanswered: HALF_A_YEAR,
    declined: HALF_A_YEAR,
    confirmed: TEN_YEARS,
    left: HALF_A_YEAR,
  },
};

const others: OtherClocks = { reports: 183, indicators: 92, searches: YEAR };

/** What the configuration says: where one hires, and single clocks. */
export interface RetentionConfiguration {
  readonly preset: RetentionPreset;
  /** These stand, whatever is set in the desk. */
  readonly days: SomeDays;
}

/** How long things are kept where nobody said otherwise. */
export const usualPeriods = (preset: RetentionPreset): Periods => ({ ...presets[preset], ...others });

/** How long things are kept: the configuration goes before what was set in the desk, and that before what is usual. */
export const periodsOf = ({ preset, days }: RetentionConfiguration, set: SomeDays): Periods => ({
  ...usualPeriods(preset),
  ...set,
  ...days,
});
