/** Names of universal time as browsers report them. */
const universal = new Set(
  'UTC Etc/UTC GMT Etc/GMT Etc/GMT0 Etc/GMT+0 Etc/GMT-0 GMT0 GMT+0 GMT-0 UCT Etc/UCT Zulu Etc/Zulu Universal Etc/Universal Greenwich Etc/Greenwich'.split(
    ' ',
  ),
);

/** Whether a zone is universal time and no place's own. */
export const isUniversalTime = (zone: string): boolean => universal.has(zone);

/**
 * Whether a zone may stand for any place: universal time, and the zone that Firefox and Tor Browser report instead of
 * the real one when they resist fingerprinting (Atlantic/Reykjavik since version 128;
 * https://github.com/arkenfox/user.js/issues/1857).
 */
export const hidesPlace = (zone: string): boolean => universal.has(zone) || zone === 'Atlantic/Reykjavik';

const DAY = 1_440;

/** Hours between the two nearest of two sets of UTC offsets in minutes, around the clock: 0 when they overlap. */
export const hoursApart = (left: readonly number[], right: readonly number[]): number => {
  let nearest = DAY;
  for (const a of left) {
    for (const b of right) {
      const apart = Math.abs(a - b) % DAY;
      nearest = Math.min(nearest, apart, DAY - apart);
    }
  }
  return nearest / 60;
};
