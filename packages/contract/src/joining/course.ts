import type { JoinStatus } from '../vocabularies.ts';

/** What may follow what: nobody is put back to having only been received, and what was taken back stays so. */
const next: Record<JoinStatus, readonly JoinStatus[]> = {
  received: ['in-contact', 'coming', 'not-this-time', 'closed'],
  'in-contact': ['in-contact', 'coming', 'not-this-time', 'closed'],
  coming: ['coming', 'in-contact', 'not-this-time', 'closed'],
  'not-this-time': ['not-this-time', 'in-contact', 'coming', 'closed'],
  closed: ['closed', 'in-contact', 'coming', 'not-this-time'],
  withdrawn: [],
};

export const joinMayFollow = (from: JoinStatus, to: JoinStatus): boolean => next[from].includes(to);

/** Where staff have nothing more to do: from then on contact and words live only their own days. */
export const isEnded = (status: JoinStatus): boolean =>
  status === 'coming' || status === 'not-this-time' || status === 'closed' || status === 'withdrawn';
