import type { AnswerDraft } from '../matters/answer-draft.ts';

/** What was being written, by matter, as long as the page is open: leaving a matter or a lost session loses no words. */
export const answerDrafts = new Map<string, AnswerDraft>();
const others = new Map<string, unknown>();

/** What was being written in a form, by the form's name. */
export const draftOf = <T>(name: string): T | undefined => others.get(name) as T | undefined;
export const keepDraft = (name: string, draft: object): void => void others.set(name, draft);
export const isDrafted = (name: string): boolean => others.has(name);
export const forgetDraft = (name: string): void => void others.delete(name);

/** Is there something that was begun and not sent? */
export const hasDrafts = (): boolean => answerDrafts.size + others.size > 0;

export const forgetDrafts = (): void => {
  answerDrafts.clear();
  others.clear();
};
