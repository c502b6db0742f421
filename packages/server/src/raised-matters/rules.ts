import type { OrganisationRecord } from '@kuulluksi/contract/organisations/records';
import { fieldFault } from '../http/problem-error.ts';

/** Only an institution of the member's own organisation can be what a matter is about. */
export const demandOwnUnit = (
  unit: string | undefined,
  organisation: Pick<OrganisationRecord, 'units'> | undefined,
): void => {
  if (unit !== undefined && !organisation?.units.some(({ id }) => id === unit))
    throw fieldFault('unit', 'not-one-of');
};
