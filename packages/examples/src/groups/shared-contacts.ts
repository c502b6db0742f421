import type { GroupRecord } from '@kuulluksi/contract/groups/records';

/** Who answers for an organisation's groups: a role, never a person. */
type Contact = GroupRecord['contact'];

const coordinator = {
  fi: 'Osallisuuskoordinaattori',
  sv: 'Koordinator för delaktighet',
  en: 'Participation coordinator',
  'fi-simple': 'Koordinaattori',
};

const groupLeaders = {
  fi: 'Ryhmän ohjaajat',
  sv: 'Gruppens ledare',
  en: 'Leaders of the group',
  'fi-simple': 'Ryhmän ohjaajat',
};

const meetingPlaceStaff = {
  fi: 'Kokemuskohtaamon ohjaajat',
  sv: 'Kokemuskohtaamos handledare',
  en: 'Staff of Kokemuskohtaamo',
  'fi-simple': 'Kokemuskohtaamon ohjaajat',
};

export const pirkanmaaCoordinator: Contact = {
  role: coordinator,
  email: 'osallisuus@pirkanmaa.esimerkki.example',
};
export const pirkanmaaLeaders: Contact = { role: groupLeaders, email: 'ryhmat@pirkanmaa.esimerkki.example' };
export const kantaHameCoordinator: Contact = {
  role: coordinator,
  email: 'osallisuus@kantahame.esimerkki.example',
};
export const kantaHameLeaders: Contact = { role: groupLeaders, email: 'ryhmat@kantahame.esimerkki.example' };
export const vantaaKeravaMeetingPlace: Contact = {
  role: meetingPlaceStaff,
  email: 'tikkurila@vantaakerava.esimerkki.example',
};
export const keskiUusimaaMeetingPlace: Contact = {
  role: meetingPlaceStaff,
  email: 'jarvenpaa@keskiuusimaa.esimerkki.example',
};
export const keskiSuomiCoordinator: Contact = {
  role: coordinator,
  email: 'osallisuus@keskisuomi.esimerkki.example',
};
export const keskiSuomiLeaders: Contact = {
  role: groupLeaders,
  email: 'ryhmat@keskisuomi.esimerkki.example',
};
export const kuulollaLeaders: Contact = { role: groupLeaders, email: 'ryhmat@kuulolla.esimerkki.example' };
