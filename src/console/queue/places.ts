/** Where somebody was in a list when they went to a case. */
export interface Place {
  readonly top: number;
  readonly row: number;
}

const places = new Map<string, Place>();

/** Keeps the place in a list, so that whoever comes back goes on from there. */
export const keepPlace = (search: string, place: Place): void => {
  places.set(search, place);
};

/** The place that was kept; the beginning otherwise. */
export const placeOf = (search: string): Place => places.get(search) ?? { top: 0, row: -1 };

/** Whoever chooses a list begins at its beginning. */
export const forgetPlace = (search: string): void => {
  places.delete(search);
};
