import type { FastifyBaseLogger } from 'fastify';
import type { Handle } from '../database/tables.ts';

export type Log = Pick<FastifyBaseLogger, 'info' | 'warn' | 'error'>;

export interface JobContext {
  database: Handle;
  clock: () => Date;
  log: Log;
  /** False when the server is being stopped, or the turn was lost: the rest waits for the next turn. */
  mayGoOn: () => boolean;
}

/** What is done again and again, by one server of a database at a time. What it does twice it must do no harm by. */
export interface Job {
  name: string;
  everySeconds: number;
  run: (context: JobContext) => Promise<void>;
}
