import { readFile } from 'node:fs/promises';
import { Content } from '@kuulluksi/contract/content';
import { faultsOf } from '@kuulluksi/contract/foundation/faults';
import type { FieldFault } from '@kuulluksi/contract/problems';
import { sql } from 'kysely';
import * as z from 'zod/mini';
import { storeBoardEntries } from './board/store.ts';
import { brokenLinks } from './content-links.ts';
import type { Handle } from './database/tables.ts';
import { storeAgendas, storeFeedbackGroups } from './feedback-groups/store.ts';
import { storeGroups } from './groups/store.ts';
import { storeMatters } from './matters/take-in.ts';
import { storeOpenQuestions } from './open-questions/store.ts';
import { anyOrganisation, storeOrganisations } from './organisations/store.ts';
import { storeMeetings, storePanels } from './panels/store.ts';
import { storeAll } from './pathways/own-records.ts';
import { storeQuestionSets } from './question-sets/store.ts';
import { publicRecordsChanged } from './public-records.ts';
import { StartFault } from './start-fault.ts';

const said = ({ field, code }: FieldFault): string => `${field || '(the whole)'}: ${code}`;

/** Reads a file of content; every fault names the file and the field. */
export const readContentFile = async (file: string): Promise<Content> => {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is not JSON' : (error as NodeJS.ErrnoException).code;
    throw new StartFault(`CONTENT_FILE ${file} cannot be read: ${reason}.`);
  }
  const read = z.safeParse(Content, value, { reportInput: true });
  const faults = read.success ? brokenLinks(read.data) : faultsOf(read.error.issues).map(said);
  if (read.success && faults.length === 0) return read.data;
  throw new StartFault(
    `CONTENT_FILE ${file} is not content that the server can take in:\n${faults
      .slice(0, 10)
      .map(fault => `  ${fault}`)
      .join('\n')}`,
  );
};

/** Takes content into a database that has none; one that has is left as it is. */
export const takeInContent = (database: Handle, content: Content): Promise<boolean> =>
  database.transaction().execute(async transaction => {
    // Several servers may start at once on one empty database; one of them takes the content in.
    await sql`lock table organisations in share row exclusive mode`.execute(transaction);
    if (await anyOrganisation(transaction)) return false;
    await storeOrganisations(transaction, content.organisations);
    await storeGroups(transaction, content.groups);
    await storeQuestionSets(transaction, content.questionSets ?? []);
    await storeOpenQuestions(transaction, content.openQuestions ?? []);
    await storePanels(transaction, content.panels ?? []);
    await storeAll(transaction, 'pathways', content.pathways ?? []);
    await storeAll(transaction, 'glossary_terms', content.glossary ?? []);
    const meetings = await storeMeetings(transaction, content.panelMeetings ?? []);
    const { told, ids } = await storeMatters(transaction, content.matters ?? [], meetings);
    await storeBoardEntries(transaction, content.boardEntries, told);
    await storeFeedbackGroups(transaction, content.feedbackGroups ?? []);
    await storeAgendas(transaction, content.agendaMeetings ?? [], ids);
    await publicRecordsChanged(transaction);
    return true;
  });
