import type { Band } from '../engine/contract/result.ts';
import type { Headline } from '../store/applications.ts';

/** Tags that Gatehouse sets, by band. */
export const tags: Readonly<Record<Band, string>> = {
  clear: 'Gatehouse: clear',
  review: 'Gatehouse: review',
  priority: 'Gatehouse: review first',
};

const sentences: Readonly<Record<Band, string>> = {
  clear: 'Gatehouse: nothing to look at any more.',
  review: 'Gatehouse: please have somebody look at this application before it goes on.',
  priority: 'Gatehouse: please have somebody look at this application first.',
};

/** A note for the people who read the candidate's page in the tracking system. */
export const noteOf = (
  band: Band,
  headline: Headline | undefined,
  { link, mark }: { readonly link: string; readonly mark: string },
): string => {
  const reasons = (headline?.for ?? []).slice(0, 3).map((reason) => `- ${reason}`);
  const against = headline?.against ?? null;
  return [
    sentences[band],
    ...(band === 'clear' || reasons.length === 0 ? [] : ['What stands out:', ...reasons]),
    ...(against === null ? [] : [`What speaks for the applicant: ${against}`]),
    `All of it, with what honest people may have to say: ${link}`,
    'This asks for a look. It decides nothing: people do.',
    `(${mark})`,
  ].join('\n');
};
