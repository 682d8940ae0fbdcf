import { audit } from '../../store/audit.ts';
import type { Database } from '../../store/database.ts';
import { countSooner, type Periods, type RetentionClock, retentionClocks } from '../../store/retention.ts';
import { readPeriods, type SetPeriods, type SomeDays, writePeriods } from '../../store/retention-periods.ts';
import { type Actor, hasRole } from '../actor.ts';
import type { Parts } from '../parts.ts';
import { demand } from '../permissions.ts';
import { Problem } from '../problem.ts';
import { type Asker, requireConfirmed } from '../sessions.ts';
import { byOf } from './authority.ts';
import { periodsOf, type RetentionConfiguration, type RetentionPreset, usualPeriods } from './retention-rules.ts';

const DAY = 86_400_000;

/** How long one kind is kept, and who says so. */
export interface Period {
  readonly clock: RetentionClock;
  /** In force. */
  readonly days: number;
  /** Where nobody says otherwise. */
  readonly usual: number;
  /** What was set in the desk; null for nothing. It waits while the configuration says something. */
  readonly set: number | null;
  /** The configuration says it, and the desk cannot. */
  readonly isFixed: boolean;
}

/** How long everything is kept. */
export interface ShownPeriods extends Omit<SetPeriods, 'days'> {
  readonly preset: RetentionPreset;
  readonly clocks: readonly Period[];
}

/** What other periods would come to. Whatever would go by the periods in force as well is not counted. */
export interface PeriodsPlan {
  /** The next run is over by then. */
  readonly by: Date;
  /** How many things in all would be erased that are kept today. */
  readonly erased: number;
  readonly clocks: readonly {
    readonly clock: RetentionClock;
    readonly before: number;
    readonly after: number;
    readonly erased: number;
    readonly held: number;
    readonly oldest: Date | null;
  }[];
}

const changedMeanwhile = (): Problem => new Problem('changed-meanwhile', 'Somebody changed how long things are kept');

/** How long things are kept, as administrators set it in the desk; what the configuration names, they do not change. */
export const createRetentionPeriods = ({ database, now }: Parts, configured: RetentionConfiguration) => {
  const usual = usualPeriods(configured.preset);

  const show = ({ days: set, ...rest }: SetPeriods): ShownPeriods => {
    const days = periodsOf(configured, set);
    return {
      ...rest,
      preset: configured.preset,
      clocks: retentionClocks.map((clock) => ({
        clock,
        days: days[clock],
        usual: usual[clock],
        set: set[clock] ?? null,
        isFixed: configured.days[clock] !== undefined,
      })),
    };
  };

  /** What the desk would say: what it said of clocks that the configuration fixes waits on, untouched. */
  const wished = (set: SomeDays, days: SomeDays): SomeDays => {
    const fixed = retentionClocks.filter((clock) => configured.days[clock] !== undefined);
    const flaws = fixed
      .filter((clock) => days[clock] !== undefined)
      .map((clock) => ({ field: `/days/${clock}`, reason: 'is set in the configuration of the service' }));
    if (flaws.length > 0) throw new Problem('invalid', 'The configuration sets some of these', { flaws });
    const waiting = fixed.flatMap((clock) => (set[clock] === undefined ? [] : [[clock, set[clock]] as const]));
    return { ...days, ...Object.fromEntries(waiting) };
  };

  const planned = async (db: Database, before: Periods, after: Periods): Promise<PeriodsPlan> => {
    const by = new Date(now().getTime() + DAY);
    const sooner = await countSooner(db, { before, after, by });
    const clocks = retentionClocks
      .filter((clock) => before[clock] !== after[clock])
      .map((clock) => {
        const { due = 0, held = 0, oldest = null } = sooner.find((it) => it.clock === clock) ?? {};
        return { clock, before: before[clock], after: after[clock], erased: due, held, oldest };
      });
    return { by, erased: clocks.reduce((sum, it) => sum + it.erased, 0), clocks };
  };

  return {
    /** How long everything is kept now. */
    async read(actor: Actor): Promise<ShownPeriods> {
      if (actor.kind !== 'system' && !hasRole(actor, 'administrator', 'lead', 'auditor')) {
        throw new Problem('not-allowed', 'This needs somebody who administers or oversees');
      }
      return show(await readPeriods(database));
    },

    /** What would be erased by the next run if these were set. */
    async plan(actor: Actor, days: SomeDays): Promise<PeriodsPlan> {
      demand(actor, 'administer');
      const { days: set } = await readPeriods(database);
      return planned(database, periodsOf(configured, set), periodsOf(configured, wished(set, days)));
    },

    /**
     * Sets periods in place of those that were set before; the next run of any process follows them. Refused when more
     * would be erased than whoever asks has seen.
     */
    async change(
      asker: Asker,
      version: number,
      { days, erased }: { readonly days: SomeDays; readonly erased: number },
    ): Promise<ShownPeriods> {
      const { actor } = asker;
      demand(actor, 'administer');
      const at = now();
      requireConfirmed(asker, at);
      return database.transaction(async (db) => {
        const before = await readPeriods(db);
        if (before.version !== version) throw changedMeanwhile();
        const wish = wished(before.days, days);
        const plan = await planned(db, periodsOf(configured, before.days), periodsOf(configured, wish));
        if (plan.erased > erased) {
          throw new Problem('conflict', `This would erase ${plan.erased} by now, not ${erased}. Look at it again`);
        }
        if (!(await writePeriods(db, { seen: version, days: wish, by: byOf(actor), at }))) throw changedMeanwhile();
        const detail: Record<string, number> = { version: version + 1, erases: plan.erased };
        for (const it of plan.clocks) {
          detail[`${it.clock}.from`] = it.before;
          detail[`${it.clock}.to`] = it.after;
          detail[`${it.clock}.erases`] = it.erased;
          detail[`${it.clock}.held`] = it.held;
        }
        await audit(db, [{ at, actor, action: 'retention.change', subject: 'retention', detail }]);
        return show(await readPeriods(db));
      });
    },
  };
};

export type RetentionPeriods = ReturnType<typeof createRetentionPeriods>;
