import type { BoardEntryRecord } from '@kuulluksi/contract/board/records';

const organisation = 'esimerkki-vantaa-kerava';

/** From parents, through the feedback group of workers and an expert by experience. */
export const vantaaKeravaEntries: BoardEntryRecord[] = [
  {
    id: 'suunnitelma-etukateen-luettavaksi',
    organisation,
    said: {
      fi: 'Vanhemmat haluavat lukea suunnitelman ennen tapaamista, tavallisilla sanoilla kirjoitettuna.',
      sv: 'Föräldrarna vill läsa planen före mötet, skriven med vanliga ord.',
      en: 'Parents want to read the plan before the meeting, written in everyday words.',
      'fi-simple': 'Vanhemmat haluavat lukea suunnitelman ennen tapaamista. He toivovat tavallisia sanoja.',
    },
    ownWords: false,
    source: 'feedback-group',
    helped: false,
    voice: 'parent',
    kind: 'idea',
    themes: ['understandability', 'participation'],
    raisedBy: {
      fi: 'Kokemuskohtaamon kehittämisryhmä',
      sv: 'Kokemuskohtaamos utvecklingsgrupp',
      en: 'Feedback group of Kokemuskohtaamo',
      'fi-simple': 'Kokemuskohtaamon kehittämisryhmä',
    },
    idea: 'selkea-kieli',
    timeline: [
      { status: 'considering', month: '2026-02' },
      { status: 'planned', month: '2026-03' },
      { status: 'done', month: '2026-06' },
    ],
    answer: {
      status: 'done',
      what: {
        fi: 'Suunnitelman luonnos lähetetään nyt etukäteen. Ensimmäisellä sivulla on lyhyt tiivistelmä tavallisilla sanoilla.',
        sv: 'Utkastet till planen skickas nu på förhand. På första sidan finns en kort sammanfattning med vanliga ord.',
        en: 'The draft of the plan is now sent beforehand. The first page has a short summary in everyday words.',
        'fi-simple':
          'Saat suunnitelman nyt etukäteen. Ensimmäisellä sivulla on lyhyt teksti tavallisilla sanoilla.',
      },
      when: '2026-06',
    },
    answeredBy: 'feedback-group-member',
    saidIn: '2026-01',
    answeredIn: '2026-02',
    answeredWithin: 'within-a-month',
  },
  {
    id: 'lauantaina-auki-tikkurilassa',
    organisation,
    said: {
      fi: 'Kokemuskohtaamon pitäisi olla auki myös lauantaisin.',
      sv: 'Kokemuskohtaamo borde vara öppet också på lördagar.',
      en: 'Kokemuskohtaamo should be open on Saturdays too.',
      'fi-simple': 'Kokemuskohtaamon pitäisi olla auki myös lauantaina.',
    },
    ownWords: false,
    source: 'web-feedback',
    helped: false,
    voice: 'parent',
    kind: 'idea',
    themes: ['availability'],
    unit: 'kokemuskohtaamo-tikkurila',
    reopenedIn: '2026-11',
    answer: {
      status: 'not-possible',
      reasons: {
        fi: 'Kiitos ehdotuksesta. Tilassa on lauantaisin toinen toimija, eikä meillä ole työntekijöitä viikonloppuun. Kerran kuussa pidämme infoillan, jotta töissä käyvätkin ehtivät.',
        sv: 'Tack för förslaget. På lördagar används lokalen av andra, och vi har inte arbetare för veckoslutet. En gång i månaden ordnar vi en infokväll så att också de som arbetar hinner.',
        en: 'Thank you for the idea. Others use the rooms on Saturdays, and we have no staff for weekends. Once a month there is an info evening, so that those who work can come too.',
        'fi-simple':
          'Kiitos ehdotuksesta. Tila on lauantaisin muiden käytössä. Meillä ei myöskään ole työntekijöitä viikonloppuna. Kerran kuussa on infoilta. Silloin voit tulla töiden jälkeen.',
      },
    },
    answeredBy: 'coordinator',
    saidIn: '2026-03',
    answeredIn: '2026-03',
    answeredWithin: 'within-two-weeks',
  },
  {
    id: 'vaikuttaako-palaute-asiaani',
    organisation,
    said: {
      fi: 'Vaikuttaako se, mitä täällä kerron, omaan asiaani lastensuojelussa?',
      sv: 'Påverkar det som jag berättar här mitt eget ärende i barnskyddet?',
      en: 'Does what I tell here affect my own case in child welfare?',
      'fi-simple': 'Kerron täällä asioistani. Vaikuttaako se minun asiaani lastensuojelussa?',
    },
    ownWords: true,
    source: 'web-feedback',
    helped: false,
    voice: 'parent',
    kind: 'question',
    themes: ['information'],
    answer: {
      status: 'answered',
      what: {
        fi: 'Ei vaikuta. Palautetta ei kirjata asiakastietoihin. Yksi poikkeus on: jos pelkäämme, että lapsi on vaarassa, kerromme niille, jotka voivat auttaa.',
        sv: 'Nej. Respons antecknas inte i klientuppgifterna. Det finns ett undantag: om vi fruktar att ett barn är i fara berättar vi för dem som kan hjälpa.',
        en: 'No. Feedback is not put into client records. There is one exception: if we fear that a child is in danger, we tell those who can help.',
        'fi-simple':
          'Ei vaikuta. Emme kirjoita palautetta asiakastietoihin. Joskus lapsi voi olla vaarassa. Silloin kerromme niille, jotka voivat auttaa.',
      },
    },
    answeredBy: 'coordinator',
    saidIn: '2025-12',
    answeredIn: '2025-12',
    answeredWithin: 'within-a-week',
  },
  {
    id: 'ryhma-ruotsiksi',
    organisation,
    said: {
      fi: 'Vertaistukea pitäisi saada myös ruotsiksi.',
      sv: 'Det borde finnas kamratstöd också på svenska.',
      en: 'Peer support should be available in Swedish too.',
      'fi-simple': 'Vertaistukea pitäisi saada myös ruotsiksi.',
    },
    ownWords: false,
    source: 'web-feedback',
    helped: false,
    voice: 'parent',
    kind: 'idea',
    themes: ['availability'],
    answer: {
      status: 'planned',
      what: {
        fi: 'Kokeilemme ruotsinkielistä vanhempien iltaa järjestön kanssa. Siihen voi tulla mukaan myös etänä.',
        sv: 'Vi prövar en svenskspråkig föräldrakväll med en organisation. Man kan också delta på distans.',
        en: 'We will try out a parents’ evening in Swedish together with an association. One can also join remotely.',
        'fi-simple':
          'Kokeilemme vanhempien iltaa ruotsiksi. Teemme sen järjestön kanssa. Voit tulla mukaan myös etänä.',
      },
      when: '2027-02',
    },
    answeredBy: 'coordinator',
    saidIn: '2026-09',
    answeredIn: '2026-10',
    answeredWithin: 'within-a-month',
  },
];
