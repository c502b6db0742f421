/**
 * `npm run export -- --organisation … --to FOLDER`: writes what a web site without a server shows, one file a language,
 * from the server's own database; or, where there is none yet, from CONTENT_FILE.
 */
import { parseArgs } from 'node:util';
import { takeInAreas } from '../areas/take-in.ts';
import { readConfiguration } from '../configuration.ts';
import { readContentFile, takeInContent } from '../content.ts';
import { openForCommand } from '../database/open-for-command.ts';
import { readOrganisations } from '../organisations/store.ts';
import { StartFault } from '../start-fault.ts';
import { exportFiles } from './export.ts';

/** The folder of the entry points: as source this file lies one deeper than when it is built. */
const entries = new URL(import.meta.url.endsWith('.ts') ? '..' : '.', import.meta.url);

const usage = `Usage: npm run export -- --organisation <id> [--organisation <id>] --to <folder> [--page https://site.example/groups/] [--closed-groups]
  --page           the page with the group finder: writes groups.jsonld for search engines
  --closed-groups  closed groups of minors too, which are left out otherwise: only where no search engine may read the folder's *.json`;

const readWords = (words: readonly string[]) => {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        organisation: { type: 'string', multiple: true },
        to: { type: 'string' },
        page: { type: 'string' },
        'closed-groups': { type: 'boolean' },
      },
    });
    const { organisation = [], to, page, 'closed-groups': closedGroups = false } = values;
    if (organisation.length === 0 || to === undefined) throw new StartFault(usage);
    if (page !== undefined && !/^https:\/\//.test(page))
      throw new StartFault('--page must be an https address.');
    return { organisations: organisation, to, page, closedGroups };
  } catch (error) {
    throw error instanceof StartFault ? error : new StartFault(usage);
  }
};

const run = async (): Promise<string> => {
  const { to, ...words } = readWords(process.argv.slice(2));
  const configuration = readConfiguration(process.env);
  const database = await openForCommand(configuration, entries);
  try {
    await takeInAreas(database.handle);
    if (configuration.contentFile) {
      await takeInContent(database.handle, await readContentFile(configuration.contentFile));
    }
    const known = (await readOrganisations(database.handle)).map(({ id }) => id);
    const unknown = words.organisations.find(id => !known.includes(id));
    if (unknown !== undefined) {
      throw new StartFault(
        known.length > 0
          ? `There is no organisation ${unknown}. Known: ${known.join(', ')}.`
          : 'There is no organisation yet: set CONTENT_FILE.',
      );
    }
    const names = await exportFiles(database.handle, to, { ...words, now: new Date() });
    return `${names.length} files in ${to}: ${names.join(', ')}`;
  } finally {
    await database.close();
  }
};

try {
  process.stdout.write(`${await run()}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof StartFault ? error.message : String(error)}\n`);
  process.exit(1);
}
process.exit(0);
