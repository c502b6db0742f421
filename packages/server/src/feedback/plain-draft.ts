import { ageLevels, type AgeLevel } from '@kuulluksi/contract/vocabularies';
import type { FastifyRequest } from 'fastify';
import { speechIn, type Speech } from '../pages/speech.ts';
import type { PlainDraft } from './plain-form.ts';
import { answersOf } from './plain-questions.ts';

export const levelOf = (asked: string | undefined): AgeLevel =>
  ageLevels.find(level => level === asked) ?? 'adult';

/** In the language and the words of whoever sent it. */
export const speechOf = (draft: Partial<PlainDraft>): Speech =>
  speechIn(draft.language, levelOf(draft.ageLevel));

/** The draft in the contract's form. Whether it is valid, the contract alone says. */
export const inputOf = (draft: Partial<PlainDraft>, key: string) => {
  const answers = answersOf(draft);
  return {
    key,
    organisation: draft.organisation,
    kind: draft.kind,
    // Browsers send the lines of a text field with both signs of a line's end.
    ...(draft.text?.trim() && { text: draft.text.replaceAll('\r\n', '\n') }),
    publication: draft.publication,
    ageLevel: levelOf(draft.ageLevel),
    language: draft.language ?? 'fi',
    ...((draft.helped === 'yes' || draft.helped === 'no') && { helped: draft.helped === 'yes' }),
    ...(draft.openQuestion && { openQuestion: draft.openQuestion }),
    ...(draft.unit && { unit: draft.unit }),
    ...(answers.length > 0 && {
      questionSet: { id: draft.questionSet, version: Number(draft.questionSetVersion) },
      answers,
    }),
    ...(draft.trap && { trap: draft.trap }),
  };
};

/**
 * Does it come from a page of ours? Our pages send no origin (`no-referrer`), so the browser's own word on where a
 * request comes from is asked; the few browsers that say nothing are believed.
 */
export const isOurs = ({ headers }: FastifyRequest): boolean =>
  ['same-origin', 'none', undefined].includes(headers['sec-fetch-site'] as string | undefined);

/**
 * What the form sent. A key counts only from a page of ours: with a key of its own choice another site could ask later
 * for the receipt code of what was stored under it.
 */
export const draftOf = (request: FastifyRequest): Partial<PlainDraft> => {
  const { key, ...draft } = (request.body ?? {}) as Partial<PlainDraft>;
  return isOurs(request) && key !== undefined ? { ...draft, key } : draft;
};
