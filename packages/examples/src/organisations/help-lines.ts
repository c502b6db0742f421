import type { OrganisationRecord } from '@kuulluksi/contract/organisations/records';

type HelpLine = OrganisationRecord['helpLines'][number];

/** The day when the numbers and the hours below were last compared with what the lines say of themselves. */
const checkedOn = '2026-11-01';

const everyHour = {
  fi: 'Joka päivä ympäri vuorokauden',
  sv: 'Varje dag dygnet runt',
  en: 'Every day, day and night',
  'fi-simple': 'Joka päivä, päivällä ja yöllä',
};

export const emergencyNumber: HelpLine = {
  kind: 'emergency',
  name: { fi: 'Hätänumero', sv: 'Nödnummer', en: 'Emergency number', 'fi-simple': 'Hätänumero' },
  phone: '112',
  hours: everyHour,
  note: {
    fi: 'Soita tähän, jos joku on vaarassa juuri nyt. Voit soittaa myös 112 Suomi -sovelluksella.',
    sv: 'Ring hit om någon är i fara just nu. Du kan också ringa med appen 112 Suomi.',
    en: 'Call this number if somebody is in danger right now. You can also call with the 112 Suomi app.',
    'fi-simple': 'Soita tähän, jos joku on vaarassa juuri nyt.',
  },
  hiddenOnBill: false,
  ageLevels: ['child', 'youth', 'adult', 'professional'],
  checkedOn,
};

export const childAndYouthLine: HelpLine = {
  kind: 'child-and-youth-line',
  name: {
    fi: 'Lasten ja nuorten puhelin',
    sv: 'Telefonlinje för barn och unga, på finska',
    en: 'Phone line for children and young people, in Finnish',
    'fi-simple': 'Lasten ja nuorten puhelin',
  },
  phone: '116 111',
  hours: {
    fi: 'Joka päivä klo 24 asti',
    sv: 'Varje dag till kl. 24',
    en: 'Every day until midnight',
    'fi-simple': 'Joka päivä kello 24 asti',
  },
  note: {
    fi: 'Puhelu on maksuton. Sinun ei tarvitse kertoa nimeäsi. Klo 20 alkaen vastaa ammattilainen.',
    sv: 'Samtalet är avgiftsfritt. Du behöver inte säga vad du heter. Från kl. 20 svarar en yrkesperson.',
    en: 'The call is free. You do not need to say your name. From 8 p.m. a professional answers.',
    'fi-simple': 'Puhelu ei maksa mitään. Sinun ei tarvitse kertoa nimeäsi.',
  },
  hiddenOnBill: true,
  ageLevels: ['child', 'youth'],
  checkedOn,
};

export const swedishChildAndYouthLine: HelpLine = {
  kind: 'child-and-youth-line',
  name: {
    fi: 'Lasten ja nuorten puhelin ruotsiksi (Barn- och ungdomstelefonen)',
    sv: 'Barn- och ungdomstelefonen',
    en: 'Phone line for children and young people, in Swedish (Barn- och ungdomstelefonen)',
    'fi-simple': 'Lasten ja nuorten puhelin ruotsiksi',
  },
  phone: '0800 96 116',
  hours: {
    fi: 'Ma–ti klo 14–17, ke–to klo 14–20',
    sv: 'Mån–tis kl. 14–17, ons–tors kl. 14–20',
    en: 'Mon–Tue 14–17, Wed–Thu 14–20',
    'fi-simple': 'Maanantai ja tiistai kello 14–17, keskiviikko ja torstai kello 14–20',
  },
  hiddenOnBill: false,
  ageLevels: ['child', 'youth'],
  checkedOn,
};

export const violenceLine: HelpLine = {
  kind: 'violence-line',
  name: {
    fi: 'Nollalinja: apua väkivaltaan ja väkivallan uhkaan',
    sv: 'Nollinjen: hjälp vid våld och hot om våld',
    en: 'Nollalinja: help against violence and threats of violence',
    'fi-simple': 'Nollalinja: apua, jos joku satuttaa sinua tai läheistäsi',
  },
  phone: '080 005 005',
  hours: everyHour,
  note: {
    fi: 'Puhelu on maksuton. Suomeksi, ruotsiksi ja englanniksi, muilla kielillä tulkin avulla.',
    sv: 'Samtalet är avgiftsfritt. På svenska, finska och engelska, på andra språk med tolk.',
    en: 'The call is free. In Finnish, Swedish and English, in other languages with an interpreter.',
    'fi-simple': 'Puhelu ei maksa mitään. Voit saada tulkin.',
  },
  hiddenOnBill: true,
  ageLevels: ['youth', 'adult', 'professional'],
  checkedOn,
};

/** Social emergency services have a number of each area's own; the examples name a page instead of one. */
export const socialEmergency = (site: string): HelpLine => ({
  kind: 'social-emergency',
  name: {
    fi: 'Sosiaalipäivystys omalla alueellasi',
    sv: 'Socialjouren på ditt område',
    en: 'Social emergency services in your area',
    'fi-simple': 'Sosiaalipäivystys sinun alueellasi',
  },
  url: `${site}/sosiaalipaivystys`,
  hours: everyHour,
  note: {
    fi: 'Saat apua, kun asia ei voi odottaa huomiseen.',
    sv: 'Här får du hjälp när saken inte kan vänta till i morgon.',
    en: 'Help for what cannot wait until tomorrow.',
    'fi-simple': 'Saat apua, kun asia ei voi odottaa.',
  },
  hiddenOnBill: false,
  ageLevels: ['child', 'youth', 'adult', 'professional'],
  checkedOn,
});

const cannotSpeakAloud = {
  fi: 'Voit kirjoittaa, jos et voi puhua ääneen.',
  sv: 'Du kan skriva om du inte kan tala högt.',
  en: 'You can write if you cannot speak aloud.',
  'fi-simple': 'Voit kirjoittaa, jos et voi puhua ääneen.',
};

/** For those who cannot speak aloud: one for each age that gives feedback. */
export const chats: HelpLine[] = [
  {
    kind: 'chat',
    name: {
      fi: 'Nuortennetin chat lapsille ja nuorille',
      sv: 'Nuortennettis chatt för barn och unga, på finska',
      en: 'Nuortennetti chat for children and young people, in Finnish',
      'fi-simple': 'Nuortennetin chat lapsille ja nuorille',
    },
    url: 'https://www.nuortennetti.fi',
    hours: { fi: 'Klo 17–20', sv: 'Kl. 17–20', en: '17–20', 'fi-simple': 'Kello 17–20' },
    note: cannotSpeakAloud,
    hiddenOnBill: false,
    ageLevels: ['child', 'youth'],
    checkedOn,
  },
  {
    kind: 'chat',
    name: {
      fi: 'Sekasin-chat 12–29-vuotiaille',
      sv: 'Sekasin-chatten för 12–29-åringar, på finska',
      en: 'Sekasin chat for people aged 12–29, in Finnish',
      'fi-simple': 'Sekasin-chat, jos olet 12–29-vuotias',
    },
    url: 'https://sekasin.fi',
    hours: {
      fi: 'Joka päivä klo 24 asti',
      sv: 'Varje dag till kl. 24',
      en: 'Every day until midnight',
      'fi-simple': 'Joka päivä kello 24 asti',
    },
    note: cannotSpeakAloud,
    hiddenOnBill: false,
    ageLevels: ['youth'],
    checkedOn,
  },
  {
    kind: 'chat',
    name: {
      fi: 'Nollalinjan chat',
      sv: 'Nollinjens chatt',
      en: 'Nollalinja chat',
      'fi-simple': 'Nollalinjan chat',
    },
    url: 'https://www.nollalinja.fi',
    hours: {
      fi: 'Ma–ke klo 9–15, to–pe klo 14–20',
      sv: 'Mån–ons kl. 9–15, tors–fre kl. 14–20',
      en: 'Mon–Wed 9–15, Thu–Fri 14–20',
      'fi-simple': 'Maanantai–keskiviikko kello 9–15, torstai–perjantai kello 14–20',
    },
    note: cannotSpeakAloud,
    hiddenOnBill: false,
    ageLevels: ['youth', 'adult', 'professional'],
    checkedOn,
  },
];

/** The help lines of an organisation in the order in which they are shown: the most urgent first. */
export const helpLinesOf = (site: string, languages: readonly string[]): HelpLine[] => [
  emergencyNumber,
  childAndYouthLine,
  ...(languages.includes('sv') ? [swedishChildAndYouthLine] : []),
  violenceLine,
  socialEmergency(site),
  ...chats,
];
