import { rights, type Right, type Role } from '@kuulluksi/contract/vocabularies';

/**
 * Which role has which right: the one place where it is decided. What a person wrote goes to the coordinators alone,
 * for it may be about any of the others: who leads a panel or an agenda sees only what staff wrote themselves. Who may
 * answer may also publish: an answer to a matter that stands on the board renews its entry. Whoever meets people may take
 * down what they say; whoever reads of a matter, as the person wrote it, as they took it down, as a panel agreed on it or
 * on an agenda, may mark a concern for a child. Who leads groups looks after their own alone; who writes groups, after
 * all of the organisation, and says who leads them.
 * The same goes for those who ask to join.
 */
export const rightsOfRoles: Readonly<Record<Role, readonly Right[]>> = {
  coordinator: [
    'matters:read',
    'matters:answer',
    'board:publish',
    'identity:read',
    'feedback:enter',
    'matters:raise',
    'concerns:mark',
    'panels:lead',
    'agenda:read',
    'agenda:lead',
    'questions:ask',
    'groups:lead',
    'groups:write',
    'pathways:write',
    'joins:read',
    'joins:answer',
  ],
  'peer-worker': [
    'feedback:enter',
    'matters:raise',
    'concerns:mark',
    'panels:lead',
    'agenda:read',
    'agenda:lead',
    'groups:lead',
    'groups:write',
    'pathways:write',
    'joins:read',
    'joins:answer',
  ],
  'contact-person': ['feedback:enter', 'matters:raise', 'concerns:mark'],
  'group-leader': [
    'feedback:enter',
    'matters:raise',
    'concerns:mark',
    'groups:lead',
    'joins:read',
    'joins:answer',
  ],
  'panel-facilitator': ['feedback:enter', 'concerns:mark', 'panels:lead'],
  'feedback-group-member': ['concerns:mark', 'agenda:read'],
  unit: [],
  supervision: [],
  payroll: [],
  'data-protection-officer': ['log:read'],
  administrator: ['staff:invite'],
};

/** The rights of all of a member's roles together, in the order of the vocabulary. */
export const rightsOf = (roles: readonly Role[]): Right[] =>
  rights.filter(right => roles.some(role => rightsOfRoles[role].includes(right)));

/** The role in which a member does what takes the right: the first of theirs that has it. */
export const roleWith = (roles: readonly Role[], right: Right): Role | undefined =>
  roles.find(role => rightsOfRoles[role].includes(right));
