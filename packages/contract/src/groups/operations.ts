import { operation } from '../foundation/operation.ts';
import {
  Group,
  GroupParams,
  GroupQuery,
  GroupsAnswer,
  GroupsQuery,
  GroupWordsAnswer,
  GroupWordsQuery,
} from './schemas.ts';

export const findGroups = operation({
  method: 'GET',
  path: '/v1/groups',
  query: GroupsQuery,
  answer: GroupsAnswer,
  problems: ['invalid-input', 'unknown-organisation'],
  access: 'public',
});

export const readGroup = operation({
  method: 'GET',
  path: '/v1/groups/{id}',
  params: GroupParams,
  query: GroupQuery,
  answer: Group,
  problems: ['invalid-input', 'not-found'],
  access: 'public',
});

export const readGroupWords = operation({
  method: 'GET',
  path: '/v1/group-words',
  query: GroupWordsQuery,
  answer: GroupWordsAnswer,
  problems: ['invalid-input', 'unknown-organisation'],
  access: 'public',
});
