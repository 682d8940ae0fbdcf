import { type Actor, hasRole, type Person } from '../actor.ts';
import { Problem } from '../problem.ts';

/** Who did it, as rows say it: `person:p_1`. */
export const byOf = (actor: Actor): string => `${actor.kind}:${actor.id}`;

const refused = (may: string): Problem => new Problem('not-allowed', `This needs somebody who may ${may}`);

/** Reads what the memory holds: searches, indicators, policies. */
export const demandReader = (actor: Actor): void => {
  if (actor.kind !== 'system' && !hasRole(actor, 'analyst', 'lead', 'auditor')) throw refused('read the memory');
};

/** Works with the memory: triages reports, adds indicators by hand. */
export const demandAnalyst = (actor: Actor): void => {
  if (actor.kind !== 'system' && !hasRole(actor, 'analyst', 'lead')) throw refused('work on cases');
};

/** Feeds indicators: a person who works on cases, or a key that was made for it. */
export const demandFeeder = (actor: Actor): void => {
  if (actor.kind === 'key' && actor.scopes.includes('indicators:write')) return;
  demandAnalyst(actor);
};

/** Answers for people's rights: erases, hands out, holds. The command line on the machine may too. */
export const demandLead = (actor: Actor): void => {
  if (actor.kind !== 'system' && !hasRole(actor, 'lead')) throw refused('lead');
};

/** Looks into holds, clocks and certificates. */
export const demandOverseer = (actor: Actor): void => {
  if (actor.kind !== 'system' && !hasRole(actor, 'lead', 'auditor')) throw refused('oversee what is kept');
};

/** A lead in person: puts weights in force. Never a key, never the machine. */
export const demandLeadInPerson = (actor: Actor): Person => {
  if (actor.kind !== 'person' || !hasRole(actor, 'lead')) throw refused('lead, in person');
  return actor;
};
