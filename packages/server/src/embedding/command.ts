/** `npm run sites -- …`: says which sites may frame an organisation's pages, with the server's own configuration. */
import { readConfiguration } from '../configuration.ts';
import { openForCommand } from '../database/open-for-command.ts';
import { StartFault } from '../start-fault.ts';
import { runSitesCommand } from './allowed-sites.ts';

/** The folder of the entry points: as source this file lies one deeper than when it is built. */
const entries = new URL(import.meta.url.endsWith('.ts') ? '..' : '.', import.meta.url);

try {
  const database = await openForCommand(readConfiguration(process.env), entries);
  try {
    await runSitesCommand(process.argv.slice(2), {
      database: database.handle,
      say: line => console.log(line),
    });
  } finally {
    await database.close();
  }
  process.exit(0);
} catch (error) {
  console.error(error instanceof StartFault ? error.message : error);
  process.exit(1);
}
