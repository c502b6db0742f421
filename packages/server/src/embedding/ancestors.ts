import type { OrganisationRecord } from '@kuulluksi/contract/organisations/records';

/** The sites that may frame a page about these organisations: those that all of them allow. */
export const allowedBy = (organisations: readonly OrganisationRecord[]): string[] => {
  const [first, ...others] = organisations.map(({ allowedOrigins = [] }) => new Set(allowedOrigins));
  return first ? [...first].filter(origin => others.every(more => more.has(origin))) : [];
};
