import { randomBytes } from 'node:crypto';
import { FeedbackInput } from '@kuulluksi/contract/feedback/schemas';
import { faultsOf } from '@kuulluksi/contract/foundation/faults';
import { publicQuestionSet } from '@kuulluksi/contract/question-sets/public-form';
import { publicOrganisation } from '@kuulluksi/contract/organisations/public-form';
import type { FieldFault } from '@kuulluksi/contract/problems';
import type { OpenQuestion } from '@kuulluksi/contract/open-questions/schemas';
import { publicOpenQuestion } from '@kuulluksi/contract/open-questions/public-form';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { demandProof, type ProofGuard } from '../challenges/demand-proof.ts';
import { byCode } from '../conversations/by-code.ts';
import { discovery } from '../embedding/oembed.ts';
import { dayInFinland } from '../helsinki.ts';
import { ProblemError } from '../http/problem-error.ts';
import { logFailure, problemOf } from '../http/problems.ts';
import { storable } from '../http/storable.ts';
import { addressWith, queryOf, sendPage } from '../pages/page.ts';
import { speechIn, type Speech } from '../pages/speech.ts';
import type { PublicRecords } from '../public-records.ts';
import { limitedTo } from '../security/rate-limits.ts';
import { interfaceLanguage } from '../texts.ts';
import { keptWordsRoute } from './kept-words-routes.ts';
import { paperForm } from './paper.ts';
import { checkPage, elementPage, nobodyReads, sentPage, unreadPage, type NotNow } from './page.ts';
import { draftOf, inputOf, levelOf, speechOf } from './plain-draft.ts';
import type { PlainDraft, Taker } from './plain-form.ts';
import { chosenSets } from './rules.ts';
import { takeFeedback, type Intake } from './take-in.ts';

/** The language of a page whose form could not be read: that of the address, or else the browser's first. */
const languageAsked = ({ query, headers }: FastifyRequest): string =>
  interfaceLanguage(queryOf(query)['language'] ?? headers['accept-language']?.split(/[,;]/)[0]);

/** Why nothing of what was sent could be read, where it is so. */
const unread: Partial<Record<ProblemError['code'], 'too-large' | 'not-a-form'>> = {
  'too-large': 'too-large',
  'unsupported-media-type': 'not-a-form',
  'malformed-body': 'not-a-form',
};

/**
 * The feedback form on a page of the server's own: no other site can read there what is typed, and it works without
 * JavaScript too.
 */
export const feedbackPages = (
  app: FastifyInstance,
  options: Intake & { proofs: ProofGuard; publicUrl: string },
): void => {
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

  /** The question that the form is to answer. How many answered is told elsewhere. */
  const questionOf = (id: string | undefined, speech: Speech): OpenQuestion | undefined => {
    const records = options.records.last();
    const record = id === undefined ? undefined : records?.openQuestions.get(id);
    const today = dayInFinland(options.clock());
    return record && records
      ? publicOpenQuestion(record, { answers: 0, today }, records.context(speech.language))
      : undefined;
  };

  /** The questions that go with an open question, or that the address names. */
  const setOf = (organisation: string | undefined, asked: string | undefined, speech: Speech) => {
    const records = options.records.last();
    const record =
      asked === undefined
        ? undefined
        : records?.questionSets.find(({ id, organisation: of }) => id === asked && of === organisation);
    return record && records && publicQuestionSet(record, records.context(speech.language));
  };

  app.get('/feedback', async (request, reply) => {
    const query = queryOf(request.query);
    const level = levelOf(query['age-level']);
    const speech = speechIn(query['language'], level);
    const { all, takers } = await organisationsOf(query['organisation'], speech);
    const asked = questionOf(query['open-question'], speech);
    const [only] = takers.length === 1 ? takers : [];
    const attributes = {
      organisation: query['organisation'],
      'age-level': level,
      'question-set': query['question-set'],
      'open-question': query['open-question'],
      unit: query['unit'],
      exit: '',
    };
    // What takes no answers is told of, and not sent.
    const openQuestion = asked?.state === 'open' ? asked.id : undefined;
    const ofQuestion =
      openQuestion === undefined
        ? undefined
        : options.records.last()?.openQuestions.get(openQuestion)?.questionSet;
    const set = setOf(only?.id, query['question-set'] ?? ofQuestion, speech);
    const draft = { ageLevel: level, openQuestion, unit: query['unit'] };
    return sendPage(
      reply,
      {
        speech,
        title: speech.t('feedback-title'),
        owner: only && speech.say(only.name),
        body: elementPage(speech, all, takers, { draft, asked, set }, attributes),
        elements: takers.length > 0,
        head: discovery(
          addressWith('/feedback', { ...query, language: speech.language }),
          speech.t('feedback-title'),
          options.publicUrl,
        ),
        inLanguage: language => addressWith('/feedback', { ...query, language }),
      },
      all.length > 0 ? 200 : 404,
    );
  });

  app.get('/print/feedback', async (request, reply) => {
    const query = queryOf(request.query);
    const level = levelOf(query['age-level']);
    const speech = speechIn(query['language'], level);
    const { all, takers } = await organisationsOf(query['organisation'], speech);
    const [taker] = takers;
    const title = speech.t('paper-title');
    if (!taker) return sendPage(reply, { speech, title, body: nobodyReads(speech, all) }, 404);
    const records = await options.records.read();
    const openQuestion = questionOf(query['open-question'], speech);
    const [set] = chosenSets(
      records.questionSets.filter(({ organisation }) => organisation === taker.id),
      {
        ageLevel: level,
        asked: query['question-set'] ?? records.openQuestions.get(query['open-question'] ?? '')?.questionSet,
      },
    );
    const asked = {
      set: set && publicQuestionSet(set, records.context(speech.language)),
      question: openQuestion?.organisation.id === taker.id ? openQuestion : undefined,
      wanted: query['open-question'] !== undefined,
    };
    return sendPage(reply, { speech, title, body: paperForm(speech, taker, asked), sheet: true });
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
          body: checkPage(
            speech,
            {
              takers: chosen ? [chosen] : takers,
              asked: questionOf(draft.openQuestion, speech),
              set: setOf(draft.organisation, draft.questionSet, speech),
              draft: { ...draft, key },
            },
            trouble,
          ),
        },
        trouble.status,
      );
    };

    // Too many from one address, no way to the database, or a fault of ours: the words come back all the same. What could
    // not be read at all is told of in a sentence.
    scope.setErrorHandler(async (error, request, reply) => {
      const problem = problemOf(error);
      const why = unread[problem.code];
      if (why) {
        const speech = speechIn(languageAsked(request));
        const page = { speech, title: speech.t('not-sent-title'), body: unreadPage(speech, why) };
        return sendPage(reply, page, problem.status);
      }
      if (problem.status < 500 && problem.retryAfter === undefined) throw error;
      logFailure(request, problem, error);
      const draft = draftOf(request);
      const speech = speechOf(draft);
      // Without a database only what was read before is known, and of a server that has just begun not even that.
      const records = options.records.last();
      const { takers } = records ? organisationsIn(records, undefined, speech) : { takers: [] };
      if (problem.retryAfter !== undefined) reply.header('retry-after', problem.retryAfter);
      const notNow = problem.code === 'too-many-requests' ? 'busy' : 'away';
      return check(reply, speech, draft, takers, { notNow, status: problem.status });
    });

    keptWordsRoute(scope, {
      write: byCode(options).writeOnce,
      takerOf: (id, speech) => {
        const records = options.records.last();
        return records && organisationsIn(records, id, speech).takers.find(taker => taker.id === id);
      },
      readRecords: () => options.records.read(),
    });

    scope.post('/feedback', { config: limitedTo('submissions', 'preHandler') }, async (request, reply) => {
      const draft = draftOf(request);
      const speech = speechOf(draft);
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
        const { answers = [] } = read.data;
        // All that was written: what answers the questions of a set where nothing else was said.
        const { text = answers.flatMap(answer => answer.text ?? []).join('\n\n') } = read.data;
        const late = { text, key: randomBytes(16).toString('hex'), adding: 'none' as const };
        const body = sentPage(
          speech,
          taker,
          answer.receiptCode,
          answer.outcome === 'kept-first' ? late : undefined,
        );
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
