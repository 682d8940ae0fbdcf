import { type ApiParts, type AtsApi, fileAt } from '../api.ts';

/** A sender without an API: whatever it tells is in its deliveries. */
export const createApi = ({ caller }: Pick<ApiParts, 'caller'>): AtsApi => ({
  application: () => Promise.resolve('gone'),
  document: (reference) => fileAt(caller, reference),
  test: () => Promise.resolve(),
});
