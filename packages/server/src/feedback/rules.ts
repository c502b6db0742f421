import type { FeedbackAnswer, FeedbackInput } from '@kuulluksi/contract/feedback/schemas';
import type { OrganisationRecord } from '@kuulluksi/contract/organisations/records';
import { ProblemError } from '../http/problem-error.ts';

/** Days for which a matter, its conversation and its code are kept when nothing else is decided. */
const keptDays = 730;

export const keepUntil = (receivedAt: Date): Date => new Date(receivedAt.getTime() + keptDays * 86_400_000);

/** Does the organisation take feedback here, and of this kind? */
export const demandPractice = (
  organisation: OrganisationRecord | undefined,
  kind: FeedbackInput['kind'],
): void => {
  if (!organisation?.feedback) throw new ProblemError('unknown-organisation');
  if (!organisation.feedback.kinds.includes(kind)) {
    throw new ProblemError('invalid-input', { fields: [{ field: 'kind', code: 'not-one-of' }] });
  }
};

/** What was sent, but for its key, always written the same way, to tell a repeat from other words. */
export const contentOf = (input: FeedbackInput): string => {
  const { contact } = input;
  return JSON.stringify([
    input.organisation,
    input.kind,
    input.text,
    input.publication,
    input.ageLevel,
    input.language,
    contact ? [contact.way, contact.value, contact.name ?? null, contact.safely ?? null] : null,
  ]);
};

export const outcomeOf = (earlier: Buffer, content: Buffer): FeedbackAnswer['outcome'] =>
  earlier.equals(content) ? 'repeated' : 'kept-first';
