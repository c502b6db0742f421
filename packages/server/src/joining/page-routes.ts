import { randomBytes } from 'node:crypto';
import { faultsOf } from '@kuulluksi/contract/foundation/faults';
import { JoinInput, type JoinForm } from '@kuulluksi/contract/joining/schemas';
import { publicOrganisation } from '@kuulluksi/contract/organisations/public-form';
import { joinKinds, type JoinKind } from '@kuulluksi/contract/vocabularies';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { demandProof, type ProofGuard } from '../challenges/demand-proof.ts';
import { discovery } from '../embedding/oembed.ts';
import { isOurs, levelOf } from '../feedback/plain-draft.ts';
import type { Intake } from '../feedback/take-in.ts';
import { dayInFinland } from '../helsinki.ts';
import { ProblemError } from '../http/problem-error.ts';
import { storable } from '../http/storable.ts';
import { addressWith, queryOf, sendPage } from '../pages/page.ts';
import { speechIn, type Speech } from '../pages/speech.ts';
import type { PublicRecords } from '../public-records.ts';
import { limitedTo } from '../security/rate-limits.ts';
import { joinFormOf } from './form.ts';
import {
  joinAgainPage,
  joinElementPage,
  joinNobodyPage,
  joinSentPage,
  type JoinDraft,
  type Trouble,
} from './page.ts';
import { takeJoinRequest } from './take-in.ts';
import { joinSpeech } from './texts.ts';

/** The draft in the contract's form. Whether it is valid, the contract alone says. */
const inputOf = (draft: JoinDraft, kind: JoinKind, key: string) => {
  const told = (name: keyof JoinDraft, as: string = name) => draft[name]?.trim() && { [as]: draft[name] };
  return {
    key,
    kind,
    organisation: draft.organisation,
    ...(kind === 'join' || kind === 'next-intake' ? { group: draft.group } : {}),
    ...(kind === 'come-along' && { as: draft.as }),
    ...(kind === 'wish' && { ...told('audience'), ...told('careContext'), ...told('municipality') }),
    nickname: draft.nickname ?? '',
    ...(draft.way !== 'code' && {
      contact: {
        way: draft.way,
        value: draft.value ?? '',
        ...told('safely'),
        ...((draft.leaveMessage === 'yes' || draft.leaveMessage === 'no') && {
          leaveMessage: draft.leaveMessage === 'yes',
        }),
        ...told('callingAs'),
      },
    }),
    // Browsers send the lines of a text field with both signs of a line's end.
    ...(draft.words?.trim() && { words: draft.words.replaceAll('\r\n', '\n') }),
    ageLevel: levelOf(draft.ageLevel),
    language: draft.language ?? 'fi',
    ...(draft.trap && { trap: draft.trap }),
  };
};

/** What is asked for: as the address says, and as the group takes people today. */
const kindOf = ({ kind, group, as }: JoinDraft, asked: JoinForm): JoinKind => {
  const named = joinKinds.find(one => one === kind) ?? (group ? 'join' : as ? 'come-along' : 'wish');
  return named === 'join' && asked.group?.wayIn === 'next-intake' ? 'next-intake' : named;
};

/**
 * Asking to join on a page of the server's own: no other site can read there what is typed, and it works without JavaScript
 * too. Each page holds a key of its own; a form that comes with none is shown once more before it is stored.
 */
export const joinPages = (
  app: FastifyInstance,
  options: Intake & { proofs: ProofGuard; publicUrl: string },
): void => {
  const newKey = () => randomBytes(16).toString('hex');

  /** What the form begins with; undefined where the group or the organisation is not there. */
  const askedFor = (records: PublicRecords, draft: JoinDraft, speech: Speech): JoinForm | undefined => {
    try {
      const { organisation, group } = draft;
      return joinFormOf(
        records,
        { organisation: organisation || undefined, group: group || undefined, language: speech.language },
        dayInFinland(options.clock()),
      );
    } catch (error) {
      if (error instanceof ProblemError) return undefined;
      throw error;
    }
  };

  const nobody = (reply: FastifyReply, speech: Speech, records: PublicRecords, draft: JoinDraft) => {
    const record = records.organisations.get(draft.organisation ?? '');
    const organisation = record && publicOrganisation(record, records.context(speech.language));
    const title = joinSpeech(speech).t('title.join');
    return sendPage(reply, { speech, title, body: joinNobodyPage(speech, organisation) }, 404);
  };

  app.get('/join', async (request, reply) => {
    const query = queryOf(request.query);
    const level = levelOf(query['age-level']);
    const speech = speechIn(query['language'], level);
    const records = await options.records.read();
    const { organisation, group, kind, as } = query;
    const draft: JoinDraft = {
      ...(organisation && { organisation }),
      ...(group && { group }),
      ...(kind && { kind }),
      ...(as && { as }),
      key: newKey(),
    };
    const asked = askedFor(records, draft, speech);
    if (!asked) return nobody(reply, speech, records, draft);
    const chosen = kindOf(draft, asked);
    const attributes = { organisation: asked.organisation.id, group, kind, as, 'age-level': level, exit: '' };
    return sendPage(reply, {
      speech,
      title: joinSpeech(speech).label('title', chosen),
      owner: speech.say(asked.organisation.name),
      body: joinElementPage(speech, chosen, draft, asked, attributes),
      elements: true,
      head: discovery(
        addressWith('/join', { ...query, language: speech.language }),
        joinSpeech(speech).label('title', chosen),
        options.publicUrl,
      ),
      inLanguage: language => addressWith('/join', { ...query, language }),
    });
  });

  void app.register(async scope => {
    scope.removeContentTypeParser('application/json');
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );

    const draftOf = (request: FastifyRequest): JoinDraft => {
      const { key, ...draft } = (request.body ?? {}) as JoinDraft;
      // With a key of its own choice another site could ask later for the code of what was stored under it.
      return isOurs(request) && key !== undefined ? { ...draft, key } : draft;
    };

    scope.post('/join', { config: limitedTo('submissions', 'preHandler') }, async (request, reply) => {
      const draft = draftOf(request);
      const speech = speechIn(draft.language, levelOf(draft.ageLevel));
      const records = await options.records.read();
      // A group that was taken away meanwhile: the form comes back with everything, as a wish.
      const known = askedFor(records, draft, speech);
      const { group: _gone, ...without } = draft;
      const asked = known ?? askedFor(records, without, speech);
      if (!asked) return nobody(reply, speech, records, draft);
      const kind = known ? kindOf(draft, asked) : 'wish';
      const again = (trouble: Trouble, status: number) =>
        sendPage(
          reply,
          {
            speech,
            title: joinSpeech(speech).label('title', kind),
            owner: speech.say(asked.organisation.name),
            body: joinAgainPage(speech, kind, { ...draft, key: draft.key ?? newKey() }, asked, trouble),
          },
          status,
        );
      if (!known) return again({ code: 'group-not-found' }, 404);
      const read = z.safeParse(JoinInput, inputOf(draft, kind, draft.key ?? newKey()), { reportInput: true });
      if (!read.success) return again({ faults: faultsOf(read.error.issues) }, 400);
      // The group became full while somebody filled the form in: they are shown what is asked for now.
      const turned = kind === 'next-intake' && draft.kind === 'join';
      if (draft.key === undefined || turned) {
        return again({ note: 'once-more' }, 200);
      }
      try {
        const input = storable(read.data);
        const answer = await takeJoinRequest(options, input, () =>
          demandProof(options.proofs, request, input),
        );
        const body = joinSentPage(speech, asked.organisation, answer.receiptCode, {
          byCode: input.contact === undefined,
          kept: answer.outcome === 'kept-first' ? input.words : undefined,
        });
        const title = joinSpeech(speech).t('sent-title');
        return await sendPage(
          reply,
          { speech, title, owner: speech.say(asked.organisation.name), body },
          201,
        );
      } catch (error) {
        if (!(error instanceof ProblemError) || error.code === 'internal') throw error;
        if (error.retryAfter !== undefined) reply.header('retry-after', error.retryAfter);
        const busy = error.status >= 500 || error.code === 'too-many-requests';
        return again(
          busy
            ? { note: error.code === 'database-away' ? 'away' : 'busy' }
            : { ...(error.fields ? { faults: error.fields } : { code: error.code }) },
          error.status,
        );
      }
    });
  });
};
