import type { Desk } from '../compose.ts';
import type { Draft } from '../draft.ts';
import type { Random } from '../random.ts';
import { type Arrival, later, type Scene } from '../scene.ts';
import { type TellName, tellNames } from '../tells/catalogue.ts';
import { withEverydayOddities, withPlanted } from '../tells/plants.ts';
import { noticingPhone } from '../tells/regions.ts';
import type { Care } from '../truth.ts';

export type Menu = readonly (readonly [TellName, number])[];

/** An operation about to start. */
export interface Stage extends Scene {
  readonly care: Care;
  /** Null for an operator on his own. */
  readonly campaign: string | null;
  readonly archetype: `fraud/${string}`;
}

/** One way in which operators apply; the number is that of the case file it is built after. */
export interface Operation {
  readonly archetype: `fraud/${string}`;
  /** Share of operators' applications, relative. */
  readonly share: number;
  /** Fewest and most applications of one operation. */
  readonly sizes: readonly [number, number];
  readonly cares: readonly (readonly [Care, number])[];
  open(stage: Stage): readonly Arrival[];
}

/** Most operators make some mistakes, a third many, a quarter hardly any. */
export const usualCares: Operation['cares'] = [
  ['clumsy', 30],
  ['average', 45],
  ['careful', 25],
];

/** What operators leave when they are not careful, relative; read from the reports behind the red-flag catalogue. */
// biome-ignore format: a table reads by column
const weights: Readonly<Record<TellName, number>> = {
  'email-disposable': 0.7,        'handle-name-conflict': 5,      'phone-cannot-exist': 0.5,
  'phone-region-mismatch': 5,     'phone-plus-one-format': 5,     'address-nonresidential': 4,
  'address-inconsistent': 2,      'name-spelling-drift': 3,       'contact-conflict': 3,
  'residence-conflict': 3,        'application-automation': 4,    'application-pasted': 4,
  'headless-browser': 1,          'ip-anonymizer-apply': 10,      'ip-geo-conflict-apply': 3,
  'clock-zone-conflict': 5,       'degree-major-not-offered': 3,  'degree-level-not-offered': 2,
  'degree-dates-off-calendar': 3, 'school-not-open': 2,           'diploma-mill': 0.5,
  'employment-dates-conflict': 4, 'employer-not-founded': 2,      'employer-prestige-shield': 2,
  'skill-anachronism': 5,         'resume-overfits-advert': 5,    'resume-file-metadata': 6,
  'hidden-text': 0.7,             'portfolio-cloned': 4,          'profile-link-dead': 3,
  'references-controlled': 2,     'reference-new-domain': 3,
};

export const usualMenu: Menu = tellNames.map((name) => [name, weights[name]]);

/** The usual menu with some tells more likely. */
export const menuWith = (more: Partial<Record<TellName, number>>): Menu =>
  tellNames.map((name) => [name, more[name] ?? weights[name]]);

/** Only these tells. */
export const menuOf = (...names: readonly TellName[]): Menu => names.map((name) => [name, weights[name]]);

/**
 * How many tells an operator leaves in the application. The one case that lists its flags by stage (C12) had eight
 * over three stages; the reports on careful crews (C11, C22) found none before the first day.
 */
const slips = (care: Care, random: Random): number => {
  switch (care) {
    case 'clumsy':
      return random.between(4, 6);
    case 'average':
      return random.between(2, 4);
    case 'careful':
      return random.chance(0.35) ? 1 : 0;
  }
};

/** A persona's application with the slips of its operator. */
export const withSlips = (draft: Draft, stage: Stage, menu: Menu, desk: Desk): Draft =>
  withPlanted(draft, { count: slips(stage.care, desk.random), menu }, desk);

/** One application of a persona within `spread` milliseconds of the operation's start. */
export const submission = (
  stage: Stage,
  { persona, spread, at: settled }: { readonly persona: string; readonly spread: number; readonly at?: number },
  write: (desk: Desk) => Draft,
): Arrival => {
  const random = stage.random.fork();
  const at = settled ?? later(stage, spread, random);
  return {
    at,
    write() {
      const desk: Desk = { random, phones: stage.world.phones, at };
      return {
        draft: withEverydayOddities(noticingPhone(write(desk)), desk),
        background: {
          fraud: true,
          archetype: stage.archetype,
          person: persona,
          campaign: stage.campaign,
          group: null,
          care: stage.care,
        },
      };
    },
  };
};
