import { problemReader } from '@kuulluksi/contract/calls/problem.generated';
import { problemType, type ProblemCode } from '@kuulluksi/contract/problem-codes';
import type { Problem } from '@kuulluksi/contract/problems';
import { ProblemError } from './errors/problem-error.ts';

/** For an answer that came from something in between, which knows no codes of ours. */
const codeOf: Record<number, ProblemCode> = {
  400: 'invalid-input',
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  413: 'too-large',
  429: 'too-many-requests',
  502: 'busy',
  503: 'busy',
  504: 'busy',
};

/** Seconds to wait, by a `Retry-After` of either form: seconds, or a date. */
export const retryAfterOf = (response: Response, now: number): number | undefined => {
  const value = response.headers.get('retry-after');
  if (!value) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - now) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A refusal as a typed error, also when its body is no problem or one that is known only in part. */
export const readProblem = (response: Response, text: string): ProblemError => {
  const { status } = response;
  const code = codeOf[status] ?? 'internal';
  const known = { type: problemType(code), title: `The server answered ${status}.`, status, code };
  const body = parsed(text);
  const candidates = [
    { ...known, ...(body as object) },
    { ...known, code: (body as { code?: unknown } | undefined)?.code ?? code },
  ];
  const read = candidates
    .map(candidate => problemReader['~standard'].validate(candidate))
    .find(result => result.issues === undefined);
  return new ProblemError((read?.value as Problem | undefined) ?? known, retryAfterOf(response, Date.now()));
};
