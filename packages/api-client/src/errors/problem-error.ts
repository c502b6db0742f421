import type { FieldFault, Problem, ProblemCode } from '@kuulluksi/contract/problems';
import { isNamed } from './named.ts';

/** The server answered with a problem. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;
  readonly code: ProblemCode;
  /** What was wrong with which field; empty when the problem is not about fields. */
  readonly fields: readonly FieldFault[];
  /** Seconds after which another try makes sense, if the server said so. */
  readonly retryAfter: number | undefined;

  constructor(problem: Problem, retryAfter?: number) {
    super(problem.title);
    this.problem = problem;
    this.code = problem.code;
    this.fields = problem.fields ?? [];
    this.retryAfter = retryAfter;
  }
}

export const isProblemError = (error: unknown): error is ProblemError => isNamed(error, 'ProblemError');
