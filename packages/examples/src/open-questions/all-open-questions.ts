import type { OpenQuestionRecord } from '@kuulluksi/contract/open-questions/records';

const organisation = 'esimerkki-pirkanmaa';

/** What organisations ask of everybody ("we ask", digiraati). Invented. */
export const allOpenQuestions: OpenQuestionRecord[] = [
  {
    id: 'mita-palaverissa-paatettiin',
    organisation,
    question: {
      fi: 'Mikä auttaisi sinua ymmärtämään, mitä palaverissa päätettiin?',
      sv: 'Vad skulle hjälpa dig att förstå vad som bestämdes på mötet?',
      en: 'What would help you to understand what was decided in the meeting?',
      'fi-simple': 'Palaveri loppui. Mikä auttaisi sinua ymmärtämään päätökset?',
    },
    background: {
      fi: 'Moni on kertonut, että palaverissa puhutaan nopeasti ja vaikeilla sanoilla. Teemme keväällä uuden yhteenvetopaperin, ja vastauksesi auttaa meitä siinä.',
      sv: 'Många har berättat att man pratar snabbt och med svåra ord på mötet. I vår gör vi en ny sammanfattning på papper, och ditt svar hjälper oss med den.',
      en: 'Many have told us that people speak fast and in hard words in the meeting. In the spring we will make a new summary sheet, and your answer helps us with it.',
      'fi-simple':
        'Palaverissa puhe on joskus nopeaa. Sanat voivat olla vaikeita. Teemme keväällä uuden paperin palaverista. Vastauksesi auttaa meitä.',
    },
    ageLevels: ['youth', 'adult'],
    opensOn: '2026-11-02',
    closesOn: '2027-01-31',
  },
  {
    id: 'millainen-ryhma-iltaan',
    organisation,
    question: {
      fi: 'Millaiseen ryhmään tulisit, ja mihin aikaan?',
      sv: 'Hurdan grupp skulle du komma till, och hur dags?',
      en: 'What kind of group would you come to, and at what time?',
      'fi-simple': 'Millaiseen ryhmään haluat tulla? Mihin aikaan?',
    },
    background: {
      fi: 'Suunnittelemme Tampereelle uutta ryhmää jälkihuollon nuorille.',
      sv: 'Vi planerar en ny grupp i Tammerfors för unga i eftervården.',
      en: 'We are planning a new group in Tampere for young people in aftercare.',
      'fi-simple': 'Suunnittelemme uutta ryhmää Tampereelle. Se on jälkihuollon nuorille.',
    },
    ageLevels: ['youth'],
    opensOn: '2026-09-01',
    closesOn: '2026-09-30',
    answered: '20-or-more',
    result: {
      told: {
        fi: 'Moni toivoi alkuiltaa ja sitä, että ensimmäisellä kerralla saa tulla kaverin kanssa. Ruoanlaittoa toivottiin enemmän kuin keskustelua pöydän ääressä. Osa tulisi mieluiten etänä.',
        sv: 'Många önskade tidig kväll och att man får ta med en kompis första gången. Fler önskade matlagning än samtal vid ett bord. En del skulle helst delta på distans.',
        en: 'Many wished for the early evening, and to be allowed to bring a friend the first time. More wished for cooking than for talk around a table. Some would rather take part remotely.',
        'fi-simple':
          'Moni toivoi, että ryhmä alkaa alkuillasta. Moni haluaa tulla ensin kaverin kanssa. Moni haluaa laittaa ruokaa. Osa haluaa tulla mukaan etänä.',
      },
      follows: {
        fi: 'Ryhmä alkaa tammikuussa kello 17. Joka toinen kerta laitetaan ruokaa, ja kerran kuussa ryhmään voi tulla myös etänä. Ensimmäisellä kerralla kaveri on tervetullut.',
        sv: 'Gruppen börjar i januari klockan 17. Varannan gång lagar vi mat, och en gång i månaden kan man delta på distans. Första gången är en kompis välkommen.',
        en: 'The group begins in January at 17. Every other time we cook, and once a month one can take part remotely. A friend is welcome the first time.',
        'fi-simple':
          'Ryhmä alkaa tammikuussa kello 17. Joka toinen kerta laitamme ruokaa. Kerran kuussa voit tulla etänä. Voit tuoda kaverin ensimmäisellä kerralla.',
      },
      month: '2026-10',
    },
  },
];
