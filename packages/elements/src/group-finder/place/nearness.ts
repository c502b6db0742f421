import type { Whereabouts } from '@kuulluksi/contract/areas/schemas';

/** Degrees, as a device tells where it is. */
export interface Position {
  latitude: number;
  longitude: number;
}

const earthRadius = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres between two places, as the crow flies. */
export const kilometresBetween = (one: Position, other: Position): number => {
  const half = (a: number, b: number) => Math.sin(radians(a - b) / 2) ** 2;
  const across = Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude));
  const share = half(one.latitude, other.latitude) + across * half(one.longitude, other.longitude);
  return 2 * earthRadius * Math.asin(Math.sqrt(share));
};

/** As far as somebody may come by bus of an evening. */
const near = 30;
/** So many are named also where all are farther. */
const fewest = 3;
const most = 8;

/**
 * The municipalities nearest to a position: all within 30 km, at least three, at most eight. Distances go to their
 * centres, so that nothing tells where in its municipality a group meets.
 * @param places Those that are of use: where there are groups.
 */
export const nearestPlaces = (
  places: readonly Whereabouts[],
  position: Position,
): { code: string; kilometres: number }[] => {
  const byDistance = places
    .map(({ code, centre }) => ({ code, kilometres: kilometresBetween(position, centre) }))
    .sort((one, other) => one.kilometres - other.kilometres);
  const within = byDistance.filter(({ kilometres }) => kilometres <= near).length;
  return byDistance.slice(0, Math.min(Math.max(within, fewest), most));
};
