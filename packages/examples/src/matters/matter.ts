import type { MatterRecord } from '@kuulluksi/contract/matters/records';
import type { Role } from '@kuulluksi/contract/vocabularies';
import { allBoardEntries } from '../board/all-board-entries.ts';

type Message = MatterRecord['messages'][number];

export const person = (at: string, text: string, lang = 'fi'): Message => ({
  from: 'person',
  text: { text, lang },
  at,
});

export const staff = (role: Role, at: string, text: string, lang = 'fi'): Message => ({
  from: 'staff',
  role,
  text: { text, lang },
  at,
});

/** What a matter shares with the entry of the board that tells of it. */
export const toldOnBoard = (
  id: string,
): Pick<MatterRecord, 'organisation' | 'source' | 'kind' | 'publication' | 'answer' | 'boardEntry'> => {
  const entry = allBoardEntries.find(one => one.id === id);
  if (!entry) throw new Error(`There is no board entry ${id}`);
  const { organisation, source, kind, answer } = entry;
  return { organisation, source, kind, publication: 'yes', ...(answer && { answer }), boardEntry: id };
};
