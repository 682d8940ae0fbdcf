/** What of a case is shown below its first glance; kept in the address. */
const views = ['evidence', 'decide', 'others', 'files', 'history'] as const;
export type CaseView = (typeof views)[number];

/** Which one an address asks for. */
export const viewOf = (search: URLSearchParams): CaseView =>
  views.find((view) => view === search.get('view')) ?? 'evidence';

/** Turns an address to a view, leaving the rest of it. */
export const viewAt =
  (view: CaseView) =>
  (before: URLSearchParams): URLSearchParams => {
    const next = new URLSearchParams(before);
    if (view === 'evidence') next.delete('view');
    else next.set('view', view);
    return next;
  };
