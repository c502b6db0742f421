import { StartFault } from '../start-fault.ts';
import { openDatabase } from './open.ts';

/** Opens the database for a command that runs beside no server, and says so where one holds an embedded database. */
export const openForCommand: typeof openDatabase = async (...asked) => {
  try {
    return await openDatabase(...asked);
  } catch (error) {
    if (error instanceof StartFault && error.message.includes('in use by another process')) {
      throw new StartFault(`${error.message} Stop the server, run this again, and start the server.`);
    }
    throw error;
  }
};
