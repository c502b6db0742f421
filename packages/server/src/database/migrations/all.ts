import type { Migration } from 'kysely';
import { ground } from './2026-11-22-ground.ts';
import { staff } from './2026-11-22-staff.ts';
import { truncate } from './2026-11-22-truncate.ts';
import { questions } from './2026-11-24-questions.ts';
import { mail } from './2026-11-24-mail.ts';
import { board } from './2026-11-25-board.ts';
import { desk } from './2026-11-26-desk.ts';
import { challenges } from './2026-11-27-challenges.ts';
import { panels } from './2026-11-27-panels.ts';
import { conversations } from './2026-11-28-conversations.ts';
import { exclusions } from './2026-11-29-exclusions.ts';
import { entries } from './2026-11-30-entries.ts';
import { raised } from './2026-11-30-raised.ts';
import { answeredAgain } from './2026-12-01-answered-again.ts';
import { contacts } from './2026-12-01-contacts.ts';
import { units } from './2026-12-01-units.ts';
import { pathways } from './2026-12-02-pathways.ts';
import { groupLeaders } from './2026-12-02-staffgroups.ts';
import { joining } from './2026-12-02-joining.ts';

/** Every migration by its name, oldest first. A list in code, for a bundled server has no folder to scan. */
export const migrations: Record<string, Migration> = {
  '2026-11-22-ground': ground,
  '2026-11-22-staff': staff,
  '2026-11-22-truncate': truncate,
  '2026-11-24-questions': questions,
  '2026-11-24-mail': mail,
  '2026-11-25-board': board,
  '2026-11-26-desk': desk,
  '2026-11-27-challenges': challenges,
  '2026-11-27-panels': panels,
  '2026-11-28-conversations': conversations,
  '2026-11-29-exclusions': exclusions,
  '2026-11-30-entries': entries,
  '2026-11-30-raised': raised,
  '2026-12-01-answered-again': answeredAgain,
  '2026-12-01-contacts': contacts,
  '2026-12-01-units': units,
  '2026-12-02-pathways': pathways,
  '2026-12-02-staffgroups': groupLeaders,
  '2026-12-02-joining': joining,
};
