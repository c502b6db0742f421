import type { OrganisationRecord } from '@kuulluksi/contract/organisations/records';

type FeedbackPractice = NonNullable<OrganisationRecord['feedback']>;

/** Read on working days, with a first answer aimed at in two weeks: an aim, not a promise. */
export const readOnWorkingDays = (readBy: FeedbackPractice['readBy']): FeedbackPractice => ({
  kinds: ['thanks', 'idea', 'question', 'concern', 'experience'],
  readBy,
  readOn: ['mon', 'tue', 'wed', 'thu', 'fri'],
  aimDays: 14,
});

export const participationCoordinator = {
  fi: 'lastensuojelun osallisuuskoordinaattori',
  sv: 'barnskyddets koordinator för delaktighet',
  en: 'the participation coordinator of child welfare',
  'fi-simple': 'lastensuojelun koordinaattori',
};

export const coordinatorAndPeerWorker = {
  fi: 'lastensuojelun osallisuuskoordinaattori ja vertaistyöntekijä',
  sv: 'barnskyddets koordinator för delaktighet och kamratarbetaren',
  en: 'the participation coordinator of child welfare and the peer worker',
  'fi-simple': 'lastensuojelun koordinaattori ja vertaistyöntekijä',
};
