import type { BoardEntryRecord } from '@kuulluksi/contract/board/records';

const organisation = 'esimerkki-keski-uusimaa';

/** From parents, through the feedback group and the events of the meeting place. */
export const keskiUusimaaEntries: BoardEntryRecord[] = [
  {
    id: 'takaisinsoitto-sovittuun-aikaan',
    organisation,
    said: {
      fi: 'Takaisinsoittoa joutuu odottamaan koko päivän. Aika pitäisi voida sopia.',
      sv: 'Man får vänta hela dagen på att bli uppringd. Det borde gå att komma överens om en tid.',
      en: 'One has to wait the whole day for a call back. It should be possible to agree on a time.',
      'fi-simple': 'Odotan puhelua koko päivän. Toivon, että voin sopia soittoajan.',
    },
    ownWords: false,
    source: 'feedback-group',
    helped: true,
    voice: 'parent',
    kind: 'concern',
    themes: ['availability'],
    timeline: [
      { status: 'considering', month: '2026-09' },
      { status: 'in-progress', month: '2026-10' },
    ],
    answer: {
      status: 'in-progress',
      what: {
        fi: 'Kaksi tiimiä kokeilee takaisinsoittoa tunnin tarkkuudella. Kehittämisryhmä katsoo tulokset tammikuussa.',
        sv: 'Två team prövar att ringa upp inom en avtalad timme. Utvecklingsgruppen ser på resultaten i januari.',
        en: 'Two teams are trying out calling back within an agreed hour. The feedback group looks at the results in January.',
        'fi-simple':
          'Kaksi tiimiä kokeilee uutta tapaa. Voit sopia tunnin, jolloin he soittavat. Ryhmä katsoo tammikuussa, miten se sujui.',
      },
    },
    answeredBy: 'feedback-group-member',
    saidIn: '2026-08',
    answeredIn: '2026-09',
    answeredWithin: 'within-a-month',
  },
  {
    id: 'odotustila-on-liian-avoin',
    organisation,
    said: {
      fi: 'Odotustilassa tuntuu, että kaikki näkevät, miksi on tullut. Se hävettää.',
      sv: 'I väntrummet känns det som om alla ser varför man har kommit. Det känns skamligt.',
      en: 'In the waiting room it feels as if everyone sees why one has come. It makes one ashamed.',
      'fi-simple': 'Odotan tapaamista. Minusta tuntuu, että kaikki katsovat minua. Se hävettää.',
    },
    ownWords: false,
    source: 'feedback-group',
    helped: false,
    voice: 'parent',
    kind: 'experience',
    themes: ['being-met', 'safety'],
    answer: {
      status: 'partly-done',
      what: {
        fi: 'Poistimme kyltit, joista näkyi palvelun nimi, ja voit odottaa myös erillisessä huoneessa.',
        sv: 'Vi tog bort skyltarna med tjänstens namn, och du kan också vänta i ett eget rum.',
        en: 'We took away the signs with the name of the service, and you can also wait in a separate room.',
        'fi-simple': 'Otimme pois kyltit, joissa luki palvelun nimi. Voit odottaa myös omassa huoneessa.',
      },
      reasons: {
        fi: 'Oma sisäänkäynti olisi hyvä, mutta se vaatii rakentamista. Otamme sen esiin, kun tilat uusitaan.',
        sv: 'En egen ingång vore bra, men den kräver att man bygger om. Vi tar upp den när lokalerna förnyas.',
        en: 'An entrance of its own would be good, but it means building work. We will raise it when the rooms are renewed.',
        'fi-simple': 'Oma ovi olisi hyvä. Sitä varten pitää rakentaa. Puhumme siitä, kun tila uudistuu.',
      },
    },
    answeredBy: 'coordinator',
    saidIn: '2025-10',
    answeredIn: '2025-11',
    answeredWithin: 'within-a-month',
  },
  {
    id: 'kokemusasiantuntija-infoiltaan',
    organisation,
    said: {
      fi: 'Infoillassa olisi hyvä kuulla vanhempaa, joka on itse ollut asiakkaana.',
      sv: 'På infokvällen vore det bra att höra en förälder som själv har varit klient.',
      en: 'At the info evening it would be good to hear a parent who has been a client.',
      'fi-simple': 'Haluan infoillassa kuulla vanhempaa, jolla on oma kokemus.',
    },
    ownWords: false,
    source: 'event',
    helped: false,
    voice: 'parent',
    kind: 'idea',
    themes: ['usefulness', 'information'],
    answer: {
      status: 'done',
      what: {
        fi: 'Joka infoillassa on nyt mukana kokemusasiantuntija. Hän saa työstään palkkion ja matkakorvauksen.',
        sv: 'På varje infokväll medverkar nu en erfarenhetsexpert. Hen får arvode och reseersättning för sitt arbete.',
        en: 'An expert by experience now takes part in every info evening, and gets a fee and travel compensation for the work.',
        'fi-simple':
          'Joka infoillassa on nyt kokemusasiantuntija. Hän saa työstään palkkion. Maksamme myös hänen matkansa.',
      },
      when: '2026-03',
    },
    answeredBy: 'coordinator',
    saidIn: '2025-11',
    answeredIn: '2025-11',
    answeredWithin: 'within-two-weeks',
  },
];
