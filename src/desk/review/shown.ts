import type { Move, State } from '../../engine/review/moves.ts';
import type { Outcome, Worth } from '../../engine/review/outcomes.ts';
import type { Attachment, FileOrigin } from '../../store/attachments.ts';
import type { KeptStep } from '../../store/case-steps.ts';
import type { AskedQuestion } from '../../store/cases-asked.ts';
import type { Note } from '../../store/notes.ts';
import type { Colleague, Staff } from './staff.ts';

/** A step as people read it. */
export interface ShownStep {
  readonly number: number;
  readonly move: Move | 'open';
  readonly from: State | null;
  readonly to: State;
  readonly by: Colleague & { readonly kind: 'person' | 'key' | 'system' };
  readonly at: string;
  readonly cause: string | null;
  readonly owner: Colleague | null;
  readonly until: string | null;
  readonly outcome: Outcome | null;
  readonly reason: string | null;
  readonly worth: Worth | null;
  /** Why; null where there was no note or where it was erased. */
  readonly note: string | null;
  /** The screening that counted then. */
  readonly screening: number;
  readonly campaignDecision: string | null;
}

export interface ShownNote {
  readonly id: string;
  readonly by: Colleague;
  readonly at: string;
  readonly text: string | null;
}

export interface ShownQuestion {
  readonly id: string;
  readonly by: Colleague;
  readonly at: string;
  readonly text: string | null;
  readonly answeredBy: Colleague | null;
  readonly answeredAt: string | null;
  readonly answer: string | null;
}

export interface ShownAttachment {
  readonly id: string;
  /** `application`: it came with the application; `case`: somebody put it there. */
  readonly origin: FileOrigin;
  readonly by: Colleague;
  readonly at: string;
  readonly name: string | null;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

const maybe = (id: string | null, staff: Staff): Colleague | null => (id === null ? null : staff(id));

export const showStep = (step: KeptStep, staff: Staff): ShownStep => ({
  ...step,
  by: { kind: step.by.kind, ...staff(step.by.id) },
  at: step.at.toISOString(),
  owner: maybe(step.owner, staff),
  until: step.until?.toISOString() ?? null,
});

export const showNote = (note: Note, staff: Staff): ShownNote => ({
  ...note,
  by: staff(note.by),
  at: note.at.toISOString(),
});

export const showQuestion = (it: AskedQuestion, staff: Staff): ShownQuestion => ({
  ...it,
  by: staff(it.by),
  at: it.at.toISOString(),
  answeredBy: maybe(it.answeredBy, staff),
  answeredAt: it.answeredAt?.toISOString() ?? null,
});

export const showAttachment = (it: Attachment, staff: Staff): ShownAttachment => ({
  ...it,
  by: staff(it.by),
  at: it.at.toISOString(),
});
