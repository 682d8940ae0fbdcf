import type { FullCase } from '../api/case.ts';
import type { KnownPerson } from './use-person.ts';

type Step = FullCase['steps'][number];

/** What kinds of things happened. */
export const eventKinds = ['application', 'step', 'note', 'check', 'file', 'other'] as const;
export type EventKind = (typeof eventKinds)[number];

interface Happened {
  readonly key: string;
  readonly at: string;
}

/** One thing that happened, to the application or at the desk. */
export type TimelineEvent =
  | (Happened & {
      readonly kind: 'application';
      readonly what: 'received' | 'version' | 'screened';
      readonly version: number;
    })
  | (Happened & { readonly kind: 'step'; readonly step: Step })
  | (Happened & { readonly kind: 'note'; readonly note: FullCase['notes'][number] })
  | (Happened & { readonly kind: 'check'; readonly check: FullCase['checks'][number] })
  | (Happened & { readonly kind: 'file'; readonly file: FullCase['attachments'][number] })
  | (Happened & {
      readonly kind: 'other';
      readonly what: 'applied' | 'hired' | 'left' | 'shared';
      readonly about: string;
    });

const ofApplication = (full: FullCase): readonly TimelineEvent[] => [
  { kind: 'application', key: 'received', at: full.receivedAt, what: 'received', version: 1 },
  ...full.versions
    .slice(1)
    .map(
      ({ version, keptAt }) =>
        ({ kind: 'application', key: `version ${version}`, at: keptAt, what: 'version', version }) as const,
    ),
  ...(full.screenedAt === null
    ? []
    : [{ kind: 'application', key: 'screened', at: full.screenedAt, what: 'screened', version: 1 } as const]),
];

const ofDesk = (full: FullCase): readonly TimelineEvent[] => [
  ...full.steps.map((step) => ({ kind: 'step', key: `step ${step.number}`, at: step.at, step }) as const),
  ...full.notes.map((note) => ({ kind: 'note', key: note.id, at: note.at, note }) as const),
  ...full.checks.map((check) => ({ kind: 'check', key: check.id, at: check.at, check }) as const),
  ...full.attachments.map((file) => ({ kind: 'file', key: file.id, at: file.at, file }) as const),
];

const ofOthers = (full: FullCase, known: KnownPerson | undefined): readonly TimelineEvent[] => [
  ...(known?.applications ?? []).flatMap(({ reference, receivedAt, role, hire }) => {
    const about = role ?? reference;
    const other = { kind: 'other', about } as const;
    return [
      ...(reference === full.application
        ? []
        : [{ ...other, key: `applied ${reference}`, at: receivedAt, what: 'applied' } as const]),
      ...(hire === null ? [] : [{ ...other, key: `hired ${reference}`, at: hire.hiredOn, what: 'hired' } as const]),
      ...(hire?.endedOn == null
        ? []
        : [{ ...other, key: `left ${reference}`, at: hire.endedOn, what: 'left' } as const]),
    ];
  }),
  ...(full.result?.links ?? []).flatMap(({ applicationId, ties }) =>
    ties.slice(0, 1).map(
      ({ firstSeen }) =>
        ({
          kind: 'other',
          key: `shared ${applicationId}`,
          at: firstSeen,
          what: 'shared',
          about: applicationId,
        }) as const,
    ),
  ),
];

/** Everything that happened, what is latest first. */
export const timelineOf = (full: FullCase, known: KnownPerson | undefined): readonly TimelineEvent[] =>
  [...ofApplication(full), ...ofDesk(full), ...ofOthers(full, known)].sort((a, b) =>
    Date.parse(b.at) === Date.parse(a.at) ? 0 : Date.parse(b.at) - Date.parse(a.at),
  );
