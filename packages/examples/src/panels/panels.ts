import type { PanelRecord } from '@kuulluksi/contract/panels/records';

/** Young people in after-care, who have met for a year. */
export const afterCarePanel: PanelRecord = {
  id: 'jalkihuollon-asiakasraati',
  organisation: 'esimerkki-keski-suomi',
  name: {
    fi: 'Jälkihuollon asiakasraati',
    sv: 'Eftervårdens klientråd',
    en: 'After-care client panel',
    'fi-simple': 'Jälkihuollon asiakasraati',
  },
  description: {
    fi: 'Raadissa jälkihuollon nuoret kertovat, mikä toimii ja mitä pitäisi muuttaa. Jokaiseen ajatukseen vastataan, ja jos jokin ei onnistu, siihen kerrotaan syy.',
    sv: 'I rådet berättar unga i eftervården vad som fungerar och vad som borde ändras. Varje tanke får ett svar, och om något inte går berättar vi varför.',
    en: 'In the panel young people in aftercare tell what works and what should change. Every thought is answered, and where something is not possible, the reason is told.',
    'fi-simple':
      'Raadissa nuoret kertovat, mikä on hyvää. He kertovat myös, mitä pitää muuttaa. Vastaamme aina. Kerromme myös, miksi jokin ei onnistu.',
  },
  ageLevel: 'youth',
  howToJoin: {
    fi: 'Raatiin mahtuu uusia. Laita viesti raadin vetäjälle, niin sovitaan, milloin voit tulla katsomaan. Matkat maksetaan, ja paikalla on syötävää.',
    sv: 'Det finns plats för nya. Skicka ett meddelande till den som leder rådet, så kommer ni överens om när du kan komma och titta. Resorna betalas, och det finns något att äta.',
    en: 'There is room for new people. Send a message to whoever leads the panel and agree on when you can come and see. Travel is paid, and there is something to eat.',
    'fi-simple':
      'Raatiin mahtuu uusia nuoria. Laita viesti raadin vetäjälle. Voit ensin tulla katsomaan. Me maksamme matkat. Raadissa on ruokaa.',
  },
};

/** A panel that began this year. */
export const youthPanel: PanelRecord = {
  id: 'nuorten-asiakasraati',
  organisation: 'esimerkki-pirkanmaa',
  name: {
    fi: 'Nuorten asiakasraati',
    sv: 'De ungas klientråd',
    en: 'Young people’s client panel',
    'fi-simple': 'Nuorten asiakasraati',
  },
  description: {
    fi: 'Raati on nuorille, jotka ovat nyt tai ovat olleet lastensuojelun asiakkaina. Se kokoontuu joka toinen kuukausi ja miettii, miten nuoria kuultaisiin paremmin.',
    sv: 'Rådet är för unga som är eller har varit klienter i barnskyddet. Det träffas varannan månad och funderar på hur unga kunde bli bättre hörda.',
    en: 'The panel is for young people who are or have been clients of child welfare. It meets every other month and thinks about how young people could be heard better.',
    'fi-simple':
      'Raati on lastensuojelun nuorille. Se kokoontuu joka toinen kuukausi. Nuoret miettivät, miten aikuiset voisivat kuunnella paremmin.',
  },
  ageLevel: 'youth',
  howToJoin: {
    fi: 'Mukaan pääsee, kun kysyt vertaistyöntekijältä. Ensimmäisellä kerralla voit tulla kaverin tai tutun aikuisen kanssa.',
    sv: 'Du kommer med genom att fråga kamratarbetaren. Första gången får du ta med en kompis eller en bekant vuxen.',
    en: 'To join, ask the peer worker. The first time you may bring a friend or an adult you know.',
    'fi-simple':
      'Kysy paikkaa vertaistyöntekijältä. Ensimmäisellä kerralla voit tulla kaverin kanssa. Voit tulla myös tutun aikuisen kanssa.',
  },
};

/** Client panels (asiakasraati). Invented. */
export const allPanels: PanelRecord[] = [afterCarePanel, youthPanel];
