import type { FastifyInstance } from 'fastify';
import type { BoardHolder } from '../board/held-board.ts';
import { boardStaffRoutes } from '../board/staff-routes.ts';
import type { Handle } from '../database/tables.ts';
import { logRoutes } from '../log/staff-routes.ts';
import { matterStaffRoutes } from '../matters/staff-routes.ts';
import type { PublicRecordsHolder } from '../public-records.ts';
import type { Secret } from '../security/secret.ts';
import { openAccounts } from './accounts.ts';
import { guardStaff } from './guard.ts';
import { staffRoutes, type DemoEntrance } from './routes.ts';

export interface StaffOptions {
  database: Handle;
  records: PublicRecordsHolder;
  board: BoardHolder;
  clock: () => Date;
  secret: Secret;
  publicUrl: string;
  demo?: DemoEntrance | undefined;
}

/** Everything under `/v1/staff`, behind its guard. */
export const serveStaff = (app: FastifyInstance, options: StaffOptions): void => {
  const { database, records, board, clock, publicUrl } = options;
  const accounts = openAccounts(database, options);
  guardStaff(app, { database, accounts, publicUrl });
  staffRoutes(app, { database, accounts, clock, demo: options.demo });
  matterStaffRoutes(app, { database, clock });
  boardStaffRoutes(app, { database, records, board, clock });
  logRoutes(app, { database, clock });
};
