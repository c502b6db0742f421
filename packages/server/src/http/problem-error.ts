import {
  problemStatus,
  problemType,
  type FieldFault,
  type FieldFaultCode,
  type Problem,
  type ProblemCode,
} from '@kuulluksi/contract/problems';

const titles: Record<ProblemCode, string> = {
  'invalid-input': 'Some fields of the input are not as the operation demands.',
  'malformed-body': 'The body is not JSON that can be read.',
  'not-signed-in': 'This takes a member of staff who is signed in.',
  'not-allowed': 'This takes a right that the caller does not have.',
  'not-found': 'There is nothing here.',
  'unknown-organisation': 'No organisation of this name publishes or takes feedback here.',
  'code-not-found': 'This code opens nothing, or not any more.',
  'group-not-found': 'No group of this name is here, or not any more.',
  'method-not-allowed': 'There is something here, but not for this method.',
  'changed-meanwhile': 'The record changed after it was read.',
  'status-may-not-follow': 'This status may not follow the present one.',
  'no-leave-to-publish': 'The person has not given leave to publish this.',
  'question-closed': 'This question takes no more answers.',
  'no-open-concern': 'No concern is open in this matter.',
  'nobody-told': 'The concern cannot be closed as told, for nobody was told.',
  'nobody-left': 'Nobody would be left who may handle this.',
  'group-ended': 'This group has ended.',
  'group-full': 'This group has no room now; its next intake can be asked for.',
  'group-intake': 'This group takes nobody now; its next intake can be asked for.',
  'group-walk-in': 'Nobody has to ask before coming to this group.',
  'link-used-or-old': 'This link was used already, or its time is over.',
  'too-large': 'The body is larger than the server takes.',
  'unsupported-media-type': 'The body must be sent as application/json.',
  'proof-needed': 'This takes a newly solved challenge; another one is to be fetched.',
  'too-many-requests': 'Too many requests in a short time.',
  internal: 'Something went wrong in the server.',
  busy: 'The server has too much to do just now.',
  'database-away': 'The server cannot reach its database just now.',
};

/** What a route or a store throws to end in a problem. Carries no text of its own, so that none can leak. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly fields: FieldFault[] | undefined;
  /** Seconds after which it makes sense to come again. */
  readonly retryAfter: number | undefined;
  /** Methods that the address knows, with `method-not-allowed`. */
  readonly allow: string[] | undefined;

  constructor(
    code: ProblemCode,
    more: { fields?: FieldFault[]; retryAfter?: number; allow?: string[] } = {},
  ) {
    super(code);
    this.code = code;
    this.fields = more.fields;
    this.retryAfter = more.retryAfter;
    this.allow = more.allow;
  }

  get status(): number {
    return problemStatus[this.code];
  }

  toProblem(): Problem {
    return {
      type: problemType(this.code),
      title: titles[this.code],
      status: this.status,
      code: this.code,
      ...(this.fields && { fields: this.fields }),
    };
  }
}

/** One field of the input is at fault, as only the server can see. */
export const fieldFault = (field: string, code: FieldFaultCode): ProblemError =>
  new ProblemError('invalid-input', { fields: [{ field, code }] });
