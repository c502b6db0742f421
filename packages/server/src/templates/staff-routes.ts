import * as operations from '@kuulluksi/contract/templates/operations';
import type { FastifyInstance } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { ProblemError } from '../http/problem-error.ts';
import { serve } from '../http/serve.ts';
import { addLogLine } from '../log/store.ts';
import { memberOf } from '../staff/guard.ts';
import { changeTemplate, createTemplate, deleteTemplate, holdTemplate, listTemplates } from './store.ts';

export const templateRoutes = (
  app: FastifyInstance,
  { database, clock }: { database: Handle; clock: () => Date },
): void => {
  serve(app, operations.listTemplates, async ({ request }) => ({
    items: await listTemplates(database, memberOf(request).organisation),
  }));

  serve(app, operations.createTemplate, ({ body, request }) => {
    const member = memberOf(request);
    return database.transaction().execute(async transaction => {
      const template = await createTemplate(transaction, member.organisation, body);
      await addLogLine(transaction, member, { at: clock(), what: 'createTemplate', record: template.id });
      return template;
    });
  });

  serve(app, operations.changeTemplate, ({ params, body, request }) => {
    const member = memberOf(request);
    const { version, ...input } = body;
    return database.transaction().execute(async transaction => {
      const template = await holdTemplate(transaction, member.organisation, params.id);
      if (!template) throw new ProblemError('not-found');
      if (template.version !== version) throw new ProblemError('changed-meanwhile');
      await addLogLine(transaction, member, { at: clock(), what: 'changeTemplate', record: params.id });
      return changeTemplate(transaction, params.id, input, version + 1);
    });
  });

  serve(app, operations.deleteTemplate, ({ params, request }) => {
    const member = memberOf(request);
    return database.transaction().execute(async transaction => {
      if (!(await holdTemplate(transaction, member.organisation, params.id))) {
        throw new ProblemError('not-found');
      }
      await deleteTemplate(transaction, params.id);
      await addLogLine(transaction, member, { at: clock(), what: 'deleteTemplate', record: params.id });
      return { deleted: true as const };
    });
  });
};
