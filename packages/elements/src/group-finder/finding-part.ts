/** What comes right after the first view: reading with care, the choices, what a person searches and opens. */
import { MalformedAnswerError } from '@kuulluksi/api-client/errors/malformed-answer-error';
import { findGroups } from '@kuulluksi/api-client/groups';
import { readAnswer, type OnRemainder } from '@kuulluksi/api-client/read-answer';
import { findGroups as operation } from '@kuulluksi/contract/calls/groups.generated';
import type { GroupsAnswer } from '@kuulluksi/contract/groups/schemas';
import { clientOf } from './client.ts';
import { choicesTexts } from './choices-texts.ts';
import { Finding, type Host } from './finding.ts';
import { findingStyles } from './finding.styles.ts';
import type { groupFinderFirstRead } from './first-read.ts';
import { placeFieldStyles } from './place/place-field.styles.ts';
import { placeFieldTexts } from './place/place-field.ts';

export const bundles = [choicesTexts, placeFieldTexts];
export const styles = [findingStyles, placeFieldStyles];

/** The answer that came first, read with care now; undefined where it cannot be. */
export const carefully = (answer: unknown, onRemainder: OnRemainder): GroupsAnswer | undefined => {
  try {
    return readAnswer(operation, answer, onRemainder);
  } catch (reason) {
    if (reason instanceof MalformedAnswerError) return undefined;
    throw reason;
  }
};

/** Asks in the client's way, with its tries and its words for what went wrong. */
export const ask = (
  server: string,
  { query }: ReturnType<typeof groupFinderFirstRead>,
  options: { signal: AbortSignal; onRemainder: OnRemainder },
): Promise<GroupsAnswer> => findGroups(clientOf(server), query, options);

export const begin = (host: Host): Finding => new Finding(host);
