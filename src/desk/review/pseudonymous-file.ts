import type { Application } from '../../engine/contract/application.ts';
import type { Vault } from '../../vault/vault.ts';
import type { FullFile } from './file.ts';
import { createPseudonyms, pseudonymousResult } from './pseudonyms.ts';

/** A case file in which nothing tells who the candidate is; colleagues keep their names. */
export const pseudonymousFile = (vault: Vault, file: FullFile, application: Application | undefined): FullFile => {
  const pseudonyms = createPseudonyms(vault, application, file.result ?? undefined);
  const { name, value, sentence } = pseudonyms;
  const maybe = (text: string | null, replace: (text: string) => string): string | null =>
    text === null ? null : replace(text);
  return {
    ...file,
    view: 'pseudonymous',
    name: maybe(file.name, name),
    for: file.for.map(sentence),
    against: maybe(file.against, sentence),
    candidate: file.candidate && {
      name: name(file.candidate.name),
      email: maybe(file.candidate.email, value),
      phone: maybe(file.candidate.phone, value),
    },
    received: null,
    others: file.others.map((other) => ({ ...other, name: maybe(other.name, name) })),
    result: file.result && pseudonymousResult(file.result, pseudonyms),
    steps: file.steps.map((step) => ({ ...step, note: maybe(step.note, sentence) })),
    notes: file.notes.map((note) => ({ ...note, text: maybe(note.text, sentence) })),
    asked: file.asked.map((it) => ({ ...it, text: maybe(it.text, sentence), answer: maybe(it.answer, sentence) })),
    checks: file.checks.map((check) => ({ ...check, note: maybe(check.note, sentence) })),
    attachments: file.attachments.map((it) => ({ ...it, name: maybe(it.name, value) })),
  };
};
