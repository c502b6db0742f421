import { randomBytes } from 'node:crypto';
import { FeedbackInput } from '@kuulluksi/contract/feedback/schemas';
import { faultsOf } from '@kuulluksi/contract/foundation/faults';
import { publicQuestionSet } from '@kuulluksi/contract/question-sets/public-form';
import { publicOrganisation } from '@kuulluksi/contract/organisations/public-form';
import type { FieldFault } from '@kuulluksi/contract/problems';
import { ageLevels, type AgeLevel } from '@kuulluksi/contract/vocabularies';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { demandProof, type ProofGuard } from '../challenges/demand-proof.ts';
import { ProblemError } from '../http/problem-error.ts';
import { logFailure, problemOf } from '../http/problems.ts';
import { storable } from '../http/storable.ts';
import { addressWith, queryOf, sendPage } from '../pages/page.ts';
import { speechIn, type Speech } from '../pages/speech.ts';
import type { PublicRecords } from '../public-records.ts';
import { limitedTo } from '../security/rate-limits.ts';
import { paperForm } from './paper.ts';
import { checkPage, elementPage, nobodyReads, sentPage, type NotNow } from './page.ts';
import type { PlainDraft, Taker } from './plain-form.ts';
import { chosenSets } from './rules.ts';
import { takeFeedback, type Intake } from './take-in.ts';

const levelOf = (asked: string | undefined): AgeLevel => ageLevels.find(level => level === asked) ?? 'adult';

/** The draft in the contract's form. Whether it is valid, the contract alone says. */
const inputOf = (draft: Partial<PlainDraft>, key: string) => ({
  key,
  organisation: draft.organisation,
  kind: draft.kind,
  // Browsers send the lines of a text field with both signs of a line's end.
  ...(draft.text?.trim() && { text: draft.text.replaceAll('\r\n', '\n') }),
  publication: draft.publication,
  ageLevel: levelOf(draft.ageLevel),
  language: draft.language ?? 'fi',
  ...(draft.openQuestion && { openQuestion: draft.openQuestion }),
  ...(draft.unit && { unit: draft.unit }),
  ...(draft.trap && { trap: draft.trap }),
});

/**
 * What the form sent. A key counts only from a page of ours: with a key of its own choice another site could ask later
 * for the receipt code of what was stored under it. Our pages send no origin (`no-referrer`), so the browser's own word
 * on where a request comes from is asked; the few browsers that say nothing are believed.
 */
const draftOf = ({ body, headers }: FastifyRequest): Partial<PlainDraft> => {
  const { key, ...draft } = (body ?? {}) as Partial<PlainDraft>;
  const ours = ['same-origin', 'none', undefined].includes(headers['sec-fetch-site'] as string | undefined);
  return ours && key !== undefined ? { ...draft, key } : draft;
};

/**
 * The feedback form on a page of the server's own: no other site can read there what is typed, and it works without
 * JavaScript too.
 */
export const feedbackPages = (app: FastifyInstance, options: Intake & { proofs: ProofGuard }): void => {
  const organisationsIn = (records: PublicRecords, asked: string | undefined, speech: Speech) => {
    const context = records.context(speech.language);
    const ids = asked?.split(/\s+/).filter(Boolean) ?? [];
    const all = [...records.organisations.values()]
      .filter(({ id }) => ids.length === 0 || ids.includes(id))
      .map(record => publicOrganisation(record, context));
    const takers = all.filter((one): one is Taker => one.feedback !== undefined);
    return { all, takers };
  };
  const organisationsOf = async (asked: string | undefined, speech: Speech) =>
    organisationsIn(await options.records.read(), asked, speech);

  app.get('/feedback', async (request, reply) => {
    const query = queryOf(request.query);
    const speech = speechIn(query['language']);
    const { all, takers } = await organisationsOf(query['organisation'], speech);
    const level = levelOf(query['age-level']);
    const [only] = takers.length === 1 ? takers : [];
    const attributes = {
      organisation: query['organisation'],
      'age-level': level,
      'question-set': query['question-set'],
      'open-question': query['open-question'],
      unit: query['unit'],
      exit: '',
    };
    const draft = { ageLevel: level, openQuestion: query['open-question'], unit: query['unit'] };
    return sendPage(
      reply,
      {
        speech,
        title: speech.t('feedback-title'),
        owner: only && speech.say(only.name),
        body: elementPage(speech, all, takers, draft, attributes, level),
        elements: takers.length > 0,
        inLanguage: language => addressWith('/feedback', { ...query, language }),
      },
      all.length > 0 ? 200 : 404,
    );
  });

  app.get('/print/feedback', async (request, reply) => {
    const query = queryOf(request.query);
    const speech = speechIn(query['language']);
    const { all, takers } = await organisationsOf(query['organisation'], speech);
    const [taker] = takers;
    const title = speech.t('paper-title');
    if (!taker) return sendPage(reply, { speech, title, body: nobodyReads(speech, all) }, 404);
    const records = await options.records.read();
    const [set] = chosenSets(
      records.questionSets.filter(({ organisation }) => organisation === taker.id),
      { ageLevel: levelOf(query['age-level']), asked: query['question-set'] },
    );
    const shown = set && publicQuestionSet(set, records.context(speech.language));
    return sendPage(reply, { speech, title, body: paperForm(speech, taker, shown), sheet: true });
  });

  void app.register(async scope => {
    scope.removeContentTypeParser('application/json');
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );

    const check = (
      reply: FastifyReply,
      speech: Speech,
      draft: Partial<PlainDraft>,
      takers: readonly Taker[],
      trouble: { faults?: readonly FieldFault[]; notNow?: NotNow; status: number },
    ) => {
      const chosen = takers.find(({ id }) => id === draft.organisation);
      const key = draft.key ?? randomBytes(16).toString('hex');
      return sendPage(
        reply,
        {
          speech,
          title: speech.t('check-title'),
          owner: chosen && speech.say(chosen.name),
          body: checkPage(speech, { takers, chosen, draft: { ...draft, key } }, trouble),
        },
        trouble.status,
      );
    };

    // Too many from one address, no way to the database, or a fault of ours: the words come back all the same.
    scope.setErrorHandler(async (error, request, reply) => {
      const problem = problemOf(error);
      if (problem.status < 500 && problem.retryAfter === undefined) throw error;
      logFailure(request, problem, error);
      const draft = draftOf(request);
      const speech = speechIn(draft.language);
      // Without a database only what was read before is known, and of a server that has just begun not even that.
      const records = options.records.last();
      const { takers } = records ? organisationsIn(records, undefined, speech) : { takers: [] };
      if (problem.retryAfter !== undefined) reply.header('retry-after', problem.retryAfter);
      const notNow = problem.code === 'too-many-requests' ? 'busy' : 'away';
      return check(reply, speech, draft, takers, { notNow, status: problem.status });
    });

    scope.post('/feedback', { config: limitedTo('submissions', 'preHandler') }, async (request, reply) => {
      const draft = draftOf(request);
      const speech = speechIn(draft.language);
      const { all, takers } = await organisationsOf(undefined, speech);
      const chosen = takers.filter(({ id }) => id === draft.organisation);
      if (takers.length === 0) {
        return sendPage(
          reply,
          { speech, title: speech.t('feedback-title'), body: nobodyReads(speech, all) },
          404,
        );
      }
      const offered = chosen.length > 0 ? chosen : takers;
      const [taker] = chosen;
      const input = inputOf(draft, draft.key ?? '0'.repeat(32));
      const read = z.safeParse(FeedbackInput, input, { reportInput: true });
      if (!read.success) {
        return check(reply, speech, draft, offered, { faults: faultsOf(read.error.issues), status: 400 });
      }
      if (!taker) {
        const faults: FieldFault[] = [{ field: 'organisation', code: 'not-one-of' }];
        return check(reply, speech, draft, offered, { faults, status: 400 });
      }
      // Without a key it comes from another page: everything is shown once more before it is stored.
      if (draft.key === undefined) return check(reply, speech, draft, offered, { status: 200 });
      try {
        const answer = await takeFeedback(options, storable(read.data), {
          admit: () => demandProof(options.proofs, request, read.data),
        });
        const body = sentPage(speech, taker, answer, levelOf(draft.ageLevel));
        const page = { speech, title: speech.t('sent-title'), owner: speech.say(taker.name), body };
        return await sendPage(reply, page, 201);
      } catch (error) {
        if (!(error instanceof ProblemError) || error.code === 'internal') throw error;
        const { openQuestion: _closed, ...without } = draft;
        const next = error.code === 'question-closed' ? without : draft;
        const faults = error.fields ?? [];
        if (error.retryAfter !== undefined) reply.header('retry-after', error.retryAfter);
        return check(reply, speech, next, offered, {
          faults: error.status < 500 && faults.length === 0 ? [{ field: '', code: 'wrong-form' }] : faults,
          ...((error.status >= 500 || error.code === 'too-many-requests') && { notNow: 'busy' }),
          status: error.status,
        });
      }
    });
  });
};
