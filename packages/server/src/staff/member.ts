import type { Right, Role } from '@kuulluksi/contract/vocabularies';
import type { Handle } from '../database/tables.ts';
import { rightsOf } from './rights.ts';
import { findMember, type StoredMember } from './store.ts';

/** The member of staff who makes a call, with the rights of their roles. */
export interface Member extends StoredMember {
  roles: Role[];
  rights: Right[];
}

export const readMember = async (database: Handle, id: string): Promise<Member | undefined> => {
  const stored = await findMember(database, id);
  return stored && { ...stored, rights: rightsOf(stored.roles) };
};
