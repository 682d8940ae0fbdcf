import type { Claims, Handle } from '../../model.ts';

export interface AccountPair {
  readonly form: Handle;
  readonly resume: Handle;
}

const isFromForm = (handle: Handle): boolean => handle.field.startsWith('/candidate/');

/** Accounts on one network of which one stands on the form and one on the résumé, in every combination. */
export const accountsOnBoth = (handles: Claims['handles']): AccountPair[] => {
  if (handles.length < 2) return [];
  const resume = handles.filter((handle) => !isFromForm(handle) && handle.network !== '' && handle.canonical !== '');
  if (resume.length === 0) return [];
  return handles
    .filter((handle) => isFromForm(handle) && handle.canonical !== '')
    .flatMap((form) => resume.filter(({ network }) => network === form.network).map((it) => ({ form, resume: it })));
};
