import { raiseGroupMatter } from '@kuulluksi/contract/raised-matters/operations';
import type { FastifyInstance } from 'fastify';
import type { Intake } from '../feedback/take-in.ts';
import { serve } from '../http/serve.ts';
import { memberOf } from '../staff/guard.ts';
import { raiseOnce } from './raise-once.ts';

export const raisedMatterRoutes = (app: FastifyInstance, intake: Intake): void => {
  serve(app, raiseGroupMatter, ({ body, request }) => raiseOnce(intake, memberOf(request), body));
};
