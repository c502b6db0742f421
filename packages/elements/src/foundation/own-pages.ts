import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import type { AgeLevel } from '@kuulluksi/contract/vocabularies';

/**
 * Does the organisation take words of this level on the server's own pages alone? On another site the element is then a
 * plain way there, for a site could read what is typed into it.
 */
export const goesElsewhere = (
  organisation: { feedback?: Pick<NonNullable<Organisation['feedback']>, 'ownPages'> | undefined },
  level: AgeLevel,
  server: string,
): boolean =>
  !!organisation.feedback?.ownPages.includes(level) &&
  // Framed, the server's own page is a part of another site's: what lies around or over it is theirs.
  (top !== self || new URL(server, location.href).origin !== location.origin);
