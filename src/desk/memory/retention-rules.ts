import type { Clock, ClockDays, OtherClocks } from '../../store/retention.ts';

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

export interface RetentionRules {
  readonly applications: ClockDays;
  readonly others: OtherClocks;
}

/** The clocks of a preset, with single ones set otherwise. */
export const retentionRules = (
  preset: RetentionPreset = 'us',
  days: Partial<Record<Clock | keyof OtherClocks, number>> = {},
): RetentionRules => {
  const own = presets[preset];
  return {
    applications: {
      unreviewed: days.unreviewed ?? own.unreviewed,
      cleared: days.cleared ?? own.cleared,
      unanswered: days.unanswered ?? own.unanswered,
      declined: days.declined ?? own.declined,
      confirmed: days.confirmed ?? own.confirmed,
      left: days.left ?? own.left,
    },
    others: {
      reports: days.reports ?? others.reports,
      indicators: days.indicators ?? others.indicators,
      searches: days.searches ?? others.searches,
    },
  };
};
