import type {} from '@kuulluksi/elements/events';
import type { KuulluksiGroupFinder } from '@kuulluksi/elements/group-finder';

/** Angular's templates check no custom element; properties and events in code are checked, and each of these is refused. */
export const wrong = (finder: KuulluksiGroupFinder): void => {
  // @ts-expect-error no such level
  finder.ageLevel = 'baby';
  // @ts-expect-error no such property
  finder.colour = 'red';
  // @ts-expect-error the event has no receipt code
  finder.addEventListener('kuulluksi-sent', event => event.detail.code);
};
