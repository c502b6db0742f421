import { stillWaits } from '@kuulluksi/contract/matters/course';
import type { AnswerStatus } from '@kuulluksi/contract/vocabularies';

/** Since when the person waits once the matter has its new status; null when nobody waits. */
export const waitingSinceAfter = (next: AnswerStatus, waitingSince: Date | null, now: Date): Date | null =>
  stillWaits(next) ? (waitingSince ?? now) : null;

const day = 86_400_000;

/** Whole days since a moment. */
export const wholeDays = (since: Date, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - since.getTime()) / day));
