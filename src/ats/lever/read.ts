import type { AtsEvent, Members } from '../model.ts';
import { id, members, text } from '../values.ts';

const ASKED = new Set(['applicationCreated', 'candidateHired', 'candidateStageChange']);

/**
 * What a delivery of Lever asks for. Its body is not signed, so it only says where to look: an opportunity is asked
 * for, and one is erased when Lever's API no longer knows it.
 */
export const read = (body: Members): AtsEvent => {
  const event = text(body, 'event') ?? '';
  const data = members(body, 'data');
  const opportunity = id(data, 'opportunityId');
  if (opportunity === undefined) return { kind: 'ignore' };
  if (ASKED.has(event)) return { kind: 'ask', id: opportunity, candidate: id(data, 'contactId') };
  if (event === 'candidateDeleted') return { kind: 'erase', applications: [opportunity], candidate: undefined };
  return { kind: 'ignore' };
};
