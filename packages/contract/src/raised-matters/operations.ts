import { operation } from '../foundation/operation.ts';
import { RaisedGroupMatter, RaiseGroupMatterInput } from './schemas.ts';

/** Raises a matter for a group, an evaluation, the forum or an event; the code is for those who raised it. */
export const raiseGroupMatter = operation({
  method: 'POST',
  path: '/v1/staff/raised-matters',
  body: RaiseGroupMatterInput,
  answer: RaisedGroupMatter,
  status: 201,
  problems: ['invalid-input', 'malformed-body', 'not-signed-in', 'not-allowed', 'too-large'],
  access: 'matters:raise',
});
