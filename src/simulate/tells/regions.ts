import { unitedStates } from '../data/places/united-states.ts';
import { type Draft, marked } from '../draft.ts';

/** Two-letter regions that the form or the résumé names anywhere. */
export const regionsNamed = (draft: Draft): ReadonlySet<string> => {
  const history = draft.curriculum?.history;
  const regions = [
    draft.home?.place.region,
    draft.curriculum?.home?.place.region,
    ...(history?.positions.map((it) => it.place.split(', ')[1]) ?? []),
    ...(history?.studies.map((it) => it.region) ?? []),
  ];
  return new Set(regions.flatMap((it) => (it === undefined || it === '' ? [] : [it])));
};

const regionOfCode: ReadonlyMap<string, string> = new Map(
  unitedStates.flatMap((place) => place.areaCodes.map((code) => [code, place.region])),
);

/** Notes an area code that nothing in the application explains, whoever brought it about: an office, a relative, a move. */
export const noticingPhone = (draft: Draft): Draft => {
  const home = draft.home ?? draft.curriculum?.home;
  if (draft.phone === null || home?.place.country !== 'US' || draft.tells.includes('phone-region-mismatch'))
    return draft;
  const region = regionOfCode.get(draft.phone.area);
  return region === undefined || regionsNamed(draft).has(region)
    ? draft
    : marked(draft, 'phone-region-mismatch', 'phone');
};
