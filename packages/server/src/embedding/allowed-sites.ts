import { parseArgs } from 'node:util';
import { Origin } from '@kuulluksi/contract/organisations/records';
import * as z from 'zod/mini';
import { json, type Handle } from '../database/tables.ts';
import { readOrganisation, readOrganisations } from '../organisations/store.ts';
import { publicRecordsChanged } from '../public-records.ts';
import { StartFault } from '../start-fault.ts';

export const usage = `Usage: which sites may show an organisation's pages in a frame
  npm run sites -- list
  npm run sites -- allow --organisation <id> --origin https://www.example.org
  npm run sites -- remove --organisation <id> --origin https://www.example.org`;

const readWords = (words: readonly string[]) => {
  try {
    return parseArgs({
      args: [...words],
      options: { organisation: { type: 'string' }, origin: { type: 'string' } },
      allowPositionals: true,
    });
  } catch {
    throw new StartFault(usage);
  }
};

/** Does what the words of the command line ask for. Servers that run follow within a second. */
export const runSitesCommand = async (
  words: readonly string[],
  { database, say }: { database: Handle; say: (line: string) => void },
): Promise<void> => {
  const { values, positionals } = readWords(words);
  const [act] = positionals;
  if (act === 'list') {
    for (const { id, allowedOrigins = [] } of await readOrganisations(database)) {
      say(`${id}: ${allowedOrigins.join(' ') || 'none'}`);
    }
    return;
  }
  if (act !== 'allow' && act !== 'remove') throw new StartFault(usage);
  const read = z.safeParse(Origin, values.origin);
  if (!read.success) {
    throw new StartFault('--origin must be an https origin without a path, such as https://www.example.org.');
  }
  const origin = read.data;
  await database.transaction().execute(async transaction => {
    const record = await readOrganisation(transaction, values.organisation ?? '');
    if (!record) throw new StartFault('--organisation must be one that is here; list names them.');
    const others = (record.allowedOrigins ?? []).filter(one => one !== origin);
    const allowedOrigins = act === 'allow' ? [...others, origin] : others;
    if (allowedOrigins.length > 50) throw new StartFault('An organisation may allow 50 sites.');
    await transaction
      .updateTable('organisations')
      .set({ record: json({ ...record, allowedOrigins }) })
      .where('id', '=', record.id)
      .execute();
    await publicRecordsChanged(transaction);
    say(`${record.id}: ${allowedOrigins.join(' ') || 'none'}`);
  });
};
