import type { TieKind } from '../../contract/result.ts';
import { circleSignals } from './circle.ts';
import { companySignals } from './company.ts';
import { contactSignals } from './contact.ts';
import type { LinkSignal } from './link-signal.ts';
import { machineSignals } from './machine.ts';
import { textSignals } from './text.ts';

const all = [...contactSignals, ...machineSignals, ...textSignals, ...circleSignals, ...companySignals] as const;

export type LinkSignalId = (typeof all)[number]['id'];

/** Every signal that comes from other applications. */
export const linkSignals: readonly LinkSignal<LinkSignalId>[] = all;

/** The signal that stands for a tie. */
export const signalOfTie: ReadonlyMap<TieKind, LinkSignalId> = new Map(
  linkSignals.flatMap(({ tie, id }): [TieKind, LinkSignalId][] => (tie === undefined ? [] : [[tie, id]])),
);
