import type { House } from '../end-to-end/support/house.ts';

/** The sites that show elements, each page by what it is for. What an entry lacks, its site does not have. */
export const hostsOf = (house: House): Record<string, Partial<Record<PageOf, string>>> => ({
  'a county': {
    finder: `${house.county}/groups`,
    ways: `${house.county}/ways`,
    'plain form': `${house.county}/feedback`,
    conversation: `${house.county}/conversation`,
    board: `${house.county}/board`,
  },
  'an NGO': {
    finder: `${house.ngo}/`,
    form: `${house.ngo}/feedback`,
    conversation: `${house.ngo}/conversation`,
    board: `${house.ngo}/board`,
  },
  "a county's intranet": {
    finder: `${house.intranet}/groups`,
    ways: `${house.intranet}/ways`,
    board: `${house.intranet}/board`,
  },
  "the server's own pages": {
    join: `${house.server}/join?group=kokkikerho-lusikka&age-level=youth`,
  },
  'frames of the server': {
    finder: `${house.server}/embed/group-finder?organisation=esimerkki-pirkanmaa`,
    form: `${house.server}/embed/feedback-form?organisation=esimerkki-pirkanmaa`,
    conversation: `${house.server}/embed/conversation?organisation=esimerkki-pirkanmaa`,
    board: `${house.server}/embed/board?organisation=esimerkki-pirkanmaa`,
    ways: `${house.server}/embed/pathways?organisation=esimerkki-pirkanmaa`,
    join: `${house.server}/embed/join?group=kokkikerho-lusikka`,
  },
});

export type PageOf = 'finder' | 'ways' | 'plain form' | 'form' | 'conversation' | 'board' | 'join';
