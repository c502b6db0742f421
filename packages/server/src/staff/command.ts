/**
 * `npm run staff -- …`: invites, lists and removes members of staff, and takes note of mail that came back, with the
 * server's own configuration.
 */
import { readConfiguration } from '../configuration.ts';
import { openDatabase } from '../database/open.ts';
import { StartFault } from '../start-fault.ts';
import { runStaffCommand } from './commands.ts';

/** The folder of the entry points: as source this file lies one deeper than when it is built. */
const entries = new URL(import.meta.url.endsWith('.ts') ? '..' : '.', import.meta.url);

const openForCommand = async (configuration: Parameters<typeof openDatabase>[0]) => {
  try {
    return await openDatabase(configuration, entries);
  } catch (error) {
    if (error instanceof StartFault && error.message.includes('in use by another process')) {
      throw new StartFault(`${error.message} Stop the server, run this again, and start the server.`);
    }
    throw error;
  }
};

try {
  const configuration = readConfiguration(process.env);
  const database = await openForCommand(configuration);
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
