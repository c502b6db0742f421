import type { AnswerDraft, TextsByLanguage } from '../matters/answer-draft.ts';
import type { Audience } from '@kuulluksi/contract/vocabularies';

export interface PublishDraft {
  said: TextsByLanguage;
  voice: Audience | '';
}

/** What was being written, by matter, as long as the page is open: leaving a matter or a lost session loses no words. */
export const answerDrafts = new Map<string, AnswerDraft>();
export const publishDrafts = new Map<string, PublishDraft>();

export const forgetDrafts = (): void => {
  answerDrafts.clear();
  publishDrafts.clear();
};
