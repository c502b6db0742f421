import type { InformationPage } from './page.ts';

/** Answers to the common questions of parents who are new clients of open care. */
export const informationForParents: InformationPage[] = [
  {
    id: 'mita-lastensuojelu-on',
    title: {
      fi: 'Mitä lastensuojelu on?',
      sv: 'Vad är barnskydd?',
      en: 'What is child welfare?',
      'fi-simple': 'Mitä lastensuojelu on?',
    },
    sections: [
      {
        paragraphs: [
          {
            fi: 'Lastensuojelu auttaa lasta ja perhettä, kun arki on vaikeaa. Useimmiten apu tulee kotiin. Sitä sanotaan avohuolloksi.',
            sv: 'Barnskyddet hjälper barnet och familjen när vardagen är svår. Oftast kommer hjälpen hem. Det kallas öppenvård.',
            en: 'Child welfare helps a child and a family when everyday life is hard. Most often the help comes to the home. That is called open care.',
            'fi-simple':
              'Lastensuojelu auttaa lasta ja perhettä. Apu tulee usein kotiin. Sen nimi on avohuolto.',
          },
          {
            fi: 'Moni vanhempi tuntee häpeää tai syyllisyyttä, kun lastensuojelu tulee mukaan. Et ole yksin. Avun saaminen ei tarkoita, että olet huono vanhempi.',
            sv: 'Många föräldrar känner skam eller skuld när barnskyddet kommer med. Du är inte ensam. Att få hjälp betyder inte att du är en dålig förälder.',
            en: 'Many parents feel shame or guilt when child welfare comes in. You are not alone. Getting help does not mean that you are a bad parent.',
            'fi-simple':
              'Moni vanhempi tuntee häpeää. Et ole yksin. Et ole huono vanhempi, jos tarvitset apua.',
          },
        ],
      },
    ],
  },
  {
    id: 'oikeuteni',
    title: {
      fi: 'Mitä oikeuksia minulla on?',
      sv: 'Vilka rättigheter har jag?',
      en: 'What are my rights?',
      'fi-simple': 'Mitä oikeuksia minulla on?',
    },
    sections: [
      {
        paragraphs: [
          {
            fi: 'Sinulla on oikeus tulla kuulluksi, saada tietoa ymmärrettävästi ja kysyä perusteluja. Saat ottaa tapaamiseen mukaan tukihenkilön.',
            sv: 'Du har rätt att bli hörd, att få begriplig information och att fråga efter motiveringar. Du får ta med en stödperson till mötet.',
            en: 'You have the right to be heard, to get information that you understand, and to ask for reasons. You may bring a support person to a meeting.',
            'fi-simple':
              'Sinulla on oikeus kertoa, mitä ajattelet. Saat kysyä, jos et ymmärrä. Saat ottaa tukihenkilön mukaan tapaamiseen.',
          },
          {
            fi: 'Lapsen mielipide selvitetään hänen ikänsä ja kehityksensä mukaan. Sosiaaliasiavastaava neuvoo sinua oikeuksistasi maksutta.',
            sv: 'Barnets åsikt tas reda på enligt barnets ålder och utveckling. Socialombudet ger dig avgiftsfritt råd om dina rättigheter.',
            en: 'The child’s view is heard according to age and maturity. The social affairs ombudsman advises you about your rights, free of charge.',
            'fi-simple':
              'Myös lapsella on oikeus kertoa, mitä hän ajattelee. Sosiaaliasiavastaava neuvoo sinua. Neuvo ei maksa mitään.',
          },
        ],
      },
    ],
  },
  {
    id: 'mita-kertomalleni-tapahtuu',
    title: {
      fi: 'Mitä kertomalleni tapahtuu?',
      sv: 'Vad händer med det som jag berättar?',
      en: 'What happens to what I say?',
      'fi-simple': 'Kerron asiasta. Mitä sitten tapahtuu?',
    },
    sections: [
      {
        paragraphs: [
          {
            fi: 'Palautteesi lukee suunnittelija arkipäivinä. Emme saa tietää, kuka olet, ellet kerro sitä itse. Palautetta ei kirjata asiakastietoihin.',
            sv: 'En planerare läser din respons på vardagar. Vi får inte veta vem du är om du inte själv berättar det. Responsen antecknas inte i klientuppgifterna.',
            en: 'A planner reads your feedback on working days. We do not learn who you are unless you tell us. Feedback is not put into client records.',
            'fi-simple':
              'Suunnittelija lukee palautteesi arkipäivänä. Emme tiedä, kuka olet, jos et kerro sitä. Emme kirjoita palautetta asiakastietoihin.',
          },
          {
            fi: 'Asia viedään kehittämisryhmään ilman tietoa siitä, kuka sen kertoi. Saat vastauksen tunnuksella, jonka näet lähettämisen jälkeen. Jos emme voi tehdä toivettasi, kerromme syyn.',
            sv: 'Saken tas till utvecklingsgruppen utan uppgift om vem som berättade. Du läser svaret med koden som du ser när du har skickat. Om vi inte kan göra som du önskar berättar vi varför.',
            en: 'The matter goes to a feedback group without telling who raised it. You read the answer with the code that you see after sending. If we cannot do what you wish, we tell the reason.',
            'fi-simple':
              'Ryhmä puhuu asiasta. Ryhmä ei tiedä, kuka sen kertoi. Saat koodin. Koodilla voit lukea vastauksen. Joskus emme voi tehdä, mitä toivot. Silloin kerromme syyn.',
          },
          {
            fi: 'Jos pelkäämme, että lapsi on vaarassa, kerromme niille, jotka voivat auttaa.',
            sv: 'Om vi fruktar att ett barn är i fara berättar vi för dem som kan hjälpa.',
            en: 'If we fear that a child is in danger, we tell those who can help.',
            'fi-simple': 'Joskus lapsi voi olla vaarassa. Silloin kerromme niille, jotka voivat auttaa.',
          },
        ],
      },
    ],
  },
  {
    id: 'mika-on-kokemusasiantuntija',
    title: {
      fi: 'Mikä on kokemusasiantuntija?',
      sv: 'Vad är en erfarenhetsexpert?',
      en: 'What is an expert by experience?',
      'fi-simple': 'Mikä on kokemusasiantuntija?',
    },
    sections: [
      {
        paragraphs: [
          {
            fi: 'Kokemusasiantuntija on itse ollut lastensuojelun asiakas tai asiakkaan läheinen. Hän auttaa kehittämään palveluja oman kokemuksensa pohjalta. Hän on täyttänyt 12 vuotta.',
            sv: 'En erfarenhetsexpert har själv varit klient i barnskyddet eller närstående till en klient. Hen hjälper till att utveckla tjänsterna utifrån sin egen erfarenhet. Hen har fyllt 12 år.',
            en: 'An expert by experience has been a client of child welfare, or is close to one. On the ground of that experience they help to develop services. They have turned 12.',
            'fi-simple':
              'Kokemusasiantuntija on ollut lastensuojelun asiakas tai asiakkaan läheinen. Hän auttaa meitä tekemään työtä paremmin. Hän on vähintään 12-vuotias.',
          },
          {
            fi: 'Työstä saa aina palkkion, ja matkat korvataan, kun hän tulee paikalle. Hän voi toimia myös niin, ettei kukaan saa tietää, kuka hän on. Koulutusta tarjotaan, mutta sitä ei vaadita.',
            sv: 'För arbetet betalas alltid arvode, och resorna ersätts när hen kommer till en plats. Hen kan också delta så att ingen får veta vem hen är. Utbildning erbjuds men krävs inte.',
            en: 'A fee is always paid, and travel is reimbursed when they come to a place. They may also work so that nobody learns who they are. Training is offered, not required.',
            'fi-simple':
              'Kokemusasiantuntija saa aina palkkion. Maksamme myös hänen matkansa. Hänen ei tarvitse kertoa nimeään. Hän saa koulutusta, jos hän haluaa.',
          },
        ],
      },
    ],
  },
  {
    id: 'mita-vertaistuki-on',
    title: {
      fi: 'Mitä vertaistuki on?',
      sv: 'Vad är kamratstöd?',
      en: 'What is peer support?',
      'fi-simple': 'Mitä vertaistuki on?',
    },
    sections: [
      {
        paragraphs: [
          {
            fi: 'Vertaistuessa ihmiset, joilla on samanlaisia kokemuksia, auttavat toisiaan. Se on luottamuksellista, ja kaikki ovat tasa-arvoisia. Saat puhua tai vain kuunnella.',
            sv: 'I kamratstöd hjälper människor med liknande erfarenheter varandra. Det är konfidentiellt och alla är jämlika. Du får tala eller bara lyssna.',
            en: 'In peer support, people with similar experiences help each other. It is confidential, and all are equal. You may talk or just listen.',
            'fi-simple':
              'Vertainen on elänyt samanlaisia asioita kuin sinä. Vertaiset auttavat toisiaan. Saat puhua tai vain kuunnella.',
          },
        ],
      },
    ],
  },
  {
    id: 'miten-vertaisarviointi-etenee',
    title: {
      fi: 'Miten vertaisarviointi etenee?',
      sv: 'Hur går en kamratutvärdering till?',
      en: 'How does a peer evaluation go?',
      'fi-simple': 'Miten vertaisarviointi etenee?',
    },
    sections: [
      {
        paragraphs: [
          {
            fi: 'Kaksi vertaisarvioijaa tulee nuorisokotiin ja puhuu yhden nuoren kanssa kerrallaan. He ovat itse asuneet kodin ulkopuolella. Henkilökunta ei ole paikalla.',
            sv: 'Två kamratutvärderare kommer till ungdomshemmet och talar med en ung åt gången. De har själva bott utanför hemmet. Personalen är inte med.',
            en: 'Two peer evaluators come to the youth home and talk with one young person at a time. They have been in out-of-home care themselves. No staff is present.',
            'fi-simple':
              'Kaksi arvioijaa tulee nuorisokotiin. He ovat itse asuneet samanlaisessa paikassa. He puhuvat yhden nuoren kanssa kerrallaan. Työntekijät eivät kuule sitä.',
          },
          {
            fi: 'Osallistut vain, jos haluat. Voit jättää vastaamatta tai lopettaa milloin vain. Arvioijilla on vaitiolovelvollisuus. Sen rajat kerrotaan ennen ensimmäistä kysymystä.',
            sv: 'Du deltar bara om du vill. Du kan låta bli att svara eller sluta när som helst. Utvärderarna har tystnadsplikt. Dess gränser berättas före den första frågan.',
            en: 'You take part only if you want to. You can leave a question out or stop at any time. The evaluators are bound by confidentiality. Its limits are told before the first question.',
            'fi-simple':
              'Sinä päätät, haluatko puhua. Voit lopettaa milloin vain. Arvioija ei kerro sinusta muille. On kuitenkin asioita, joista hänen pitää kertoa. Hän sanoo ne sinulle ensin.',
          },
          {
            fi: 'Vastauksista tehdään koonti: mikä on hyvin, mitä vahvistaa, mitä kehittää. Nuoret näkevät sen ensin ja voivat pyytää jotakin pois. Sitten koti kertoo, mitä se muuttaa.',
            sv: 'Svaren blir en sammanfattning: vad är bra, vad ska stärkas, vad ska utvecklas. De unga ser den först och kan be att något tas bort. Sedan berättar hemmet vad det ändrar.',
            en: 'The answers become a summary: what is well, what to strengthen, what to develop. The young people see it first and can ask for something to be left out. Then the home tells what it will change.',
            'fi-simple':
              'Teemme vastauksista koonnin. Siinä lukee, mikä on hyvin ja mikä voisi olla paremmin. Sinä näet sen ensin. Voit pyytää, että poistamme jotain. Sitten koti kertoo, mitä se muuttaa.',
          },
        ],
      },
    ],
  },
];
