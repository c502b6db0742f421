import * as operations from '@kuulluksi/contract/glossary/operations';
import type { StaffTerm } from '@kuulluksi/contract/glossary/schemas';
import type { FastifyInstance } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { fieldFault } from '../http/problem-error.ts';
import { serve } from '../http/serve.ts';
import { slugOfKey } from '../names.ts';
import { change, listOwn, makeOnce, remove, type Stored } from '../pathways/own-records.ts';
import type { Secret } from '../security/secret.ts';
import { memberOf } from '../staff/guard.ts';
import { baseTerms } from './base-terms.ts';

const staffForm = ({ id, version, record }: Stored<'glossary_terms'>): StaffTerm => {
  const { organisation: _organisation, forms = {}, ...term } = record;
  return { ...term, id, version, forms };
};

export const glossaryStaffRoutes = (
  app: FastifyInstance,
  { database, secret, clock }: { database: Handle; secret: Secret; clock: () => Date },
): void => {
  serve(app, operations.listTerms, async ({ request }) => ({
    items: (await listOwn(database, 'glossary_terms', memberOf(request).organisation)).map(staffForm),
    base: baseTerms,
  }));

  serve(app, operations.makeTerm, ({ body: { key, insteadOf, ...term }, request }) => {
    const { organisation } = memberOf(request);
    if (insteadOf !== undefined && !baseTerms.some(({ id }) => id === insteadOf)) {
      throw fieldFault('insteadOf', 'not-one-of');
    }
    const id = insteadOf ?? slugOfKey(secret, 'term', { organisation, key }, term.term);
    const doing = { request, what: 'makeTerm', now: clock() } as const;
    return database
      .transaction()
      .execute(async transaction =>
        staffForm(await makeOnce(transaction, 'glossary_terms', { id, organisation, ...term }, doing)),
      );
  });

  serve(app, operations.changeTerm, ({ params: { id }, body: { version, ...term }, request }) => {
    const { organisation } = memberOf(request);
    const doing = { request, what: 'changeTerm', now: clock() } as const;
    return database
      .transaction()
      .execute(async transaction =>
        staffForm(await change(transaction, 'glossary_terms', { id, organisation, ...term }, version, doing)),
      );
  });

  serve(app, operations.deleteTerm, ({ params: { id }, body: { version }, request }) => {
    const { organisation } = memberOf(request);
    const doing = { request, what: 'deleteTerm', now: clock() } as const;
    return database
      .transaction()
      .execute(transaction => remove(transaction, 'glossary_terms', { id, organisation, version }, doing));
  });
};
