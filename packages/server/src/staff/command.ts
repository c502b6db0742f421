/**
 * `npm run staff -- …`: invites, lists and removes members of staff, and takes note of mail that came back, with the
 * server's own configuration.
 */
import { readConfiguration } from '../configuration.ts';
import { openForCommand } from '../database/open-for-command.ts';
import { StartFault } from '../start-fault.ts';
import { runStaffCommand } from './commands.ts';

/** The folder of the entry points: as source this file lies one deeper than when it is built. */
const entries = new URL(import.meta.url.endsWith('.ts') ? '..' : '.', import.meta.url);

try {
  const configuration = readConfiguration(process.env);
  const database = await openForCommand(configuration, entries);
  try {
    await runStaffCommand(process.argv.slice(2), {
      database: database.handle,
      publicUrl: configuration.publicUrl,
      now: new Date(),
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
