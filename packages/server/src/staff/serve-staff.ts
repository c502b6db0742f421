import type { FastifyInstance } from 'fastify';
import type { BoardHolder } from '../board/held-board.ts';
import { boardStaffRoutes } from '../board/staff-routes.ts';
import { concernRoutes } from '../concerns/staff-routes.ts';
import { feedbackStaffRoutes } from '../feedback/staff-routes.ts';
import type { Intake } from '../feedback/take-in.ts';
import { agendaItemStaffRoutes } from '../feedback-groups/item-routes.ts';
import { feedbackGroupStaffRoutes } from '../feedback-groups/staff-routes.ts';
import { groupStaffRoutes } from '../groups/staff-routes.ts';
import { glossaryStaffRoutes } from '../glossary/staff-routes.ts';
import { joiningStaffRoutes } from '../joining/staff-routes.ts';
import { logRoutes } from '../log/staff-routes.ts';
import { exclusionRoutes } from '../matters/exclusions.ts';
import { matterStaffRoutes } from '../matters/staff-routes.ts';
import { unitTellingRoutes } from '../matters/unit-tellings.ts';
import { openQuestionStaffRoutes } from '../open-questions/staff-routes.ts';
import { panelStaffRoutes } from '../panels/staff-routes.ts';
import { pathwayStaffRoutes } from '../pathways/staff-routes.ts';
import { questionSetStaffRoutes } from '../question-sets/staff-routes.ts';
import { raisedMatterRoutes } from '../raised-matters/staff-routes.ts';
import type { Secret } from '../security/secret.ts';
import { templateRoutes } from '../templates/staff-routes.ts';
import { openAccounts } from './accounts.ts';
import { guardStaff } from './guard.ts';
import { staffRoutes, type DemoEntrance } from './routes.ts';

export interface StaffOptions extends Intake {
  board: BoardHolder;
  secret: Secret;
  publicUrl: string;
  demo?: DemoEntrance | undefined;
}

/** Everything under `/v1/staff`, behind its guard. */
export const serveStaff = (app: FastifyInstance, options: StaffOptions): void => {
  const { database, records, board, secret, receiptCodes, clock, publicUrl } = options;
  const accounts = openAccounts(database, options);
  guardStaff(app, { database, accounts, publicUrl });
  staffRoutes(app, { database, accounts, clock, demo: options.demo });
  matterStaffRoutes(app, { database, clock });
  exclusionRoutes(app, { database, clock });
  unitTellingRoutes(app, { database, clock });
  groupStaffRoutes(app, { database, records, secret, clock });
  panelStaffRoutes(app, { database, receiptCodes, clock });
  feedbackGroupStaffRoutes(app, { database, secret, clock });
  agendaItemStaffRoutes(app, { database, secret, clock });
  openQuestionStaffRoutes(app, { database, secret, clock });
  questionSetStaffRoutes(app, { database, secret, clock });
  pathwayStaffRoutes(app, { database, secret, clock });
  glossaryStaffRoutes(app, { database, secret, clock });
  boardStaffRoutes(app, { database, records, board, clock });
  feedbackStaffRoutes(app, options);
  raisedMatterRoutes(app, options);
  concernRoutes(app, { database, clock });
  templateRoutes(app, { database, clock });
  joiningStaffRoutes(app, { database, records, clock });
  logRoutes(app, { database, clock });
};
