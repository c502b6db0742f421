import type { Conversation, Draft, MatterConversation } from '@kuulluksi/contract/conversations/schemas';
import type { PersonAct } from '@kuulluksi/contract/vocabularies';
import { wordsIn, type InEveryLanguage } from '../support/languages.ts';

/** What the codes of these stories open, in the language of the page. Invented. */
const words = {
  organisation: {
    fi: 'Esimerkki-Kanta-Hämeen hyvinvointialue',
    sv: 'Exempel-Egentliga Tavastlands välfärdsområde',
    en: 'Example Kanta-Häme wellbeing services county',
    'fi-simple': 'Esimerkki-Kanta-Hämeen hyvinvointialue',
  },
  cooking: {
    fi: 'Voisiko nuorisokodin illoissa olla joka viikko yhteinen ruoanlaitto?',
    sv: 'Kunde vi laga mat tillsammans en kväll i veckan på ungdomshemmet?',
    en: 'Could we cook together one evening a week at the youth home?',
    'fi-simple': 'Haluan, että laitamme ruokaa yhdessä. Sopiiko kerran viikossa?',
  },
  cookingAnswer: {
    fi: 'Kiitos ideasta. Kokkausilta alkaa tammikuussa torstaisin. Nuoret suunnittelevat ruoat itse, ja ohjaaja käy kaupassa heidän kanssaan.',
    sv: 'Tack för idén. I januari börjar vi med matlagningskvällar på torsdagar. Ungdomarna planerar maten själva, och en handledare går till butiken med dem.',
    en: 'Thank you for the idea. In January we begin cooking evenings on Thursdays. The young people plan the food themselves, and a counsellor goes shopping with them.',
    'fi-simple':
      'Kiitos ideasta. Kokkausilta alkaa tammikuussa. Se on torstaisin. Te suunnittelette ruoat itse. Ohjaaja käy kaupassa teidän kanssanne.',
  },
  cookingRefused: {
    fi: 'Joka viikko emme pysty: iltavuorossa on kaksi ohjaajaa, ja toinen on silloin läksyillä. Kerran kuussa onnistuu, ja siitä sovimme nuorten kanssa joulukuussa.',
    sv: 'Varje vecka kan vi inte: på kvällarna är två handledare i tjänst, och den ena hjälper till med läxorna. En gång i månaden går bra, och det avtalar vi om med ungdomarna i december.',
    en: 'We cannot do it every week: two counsellors are here in the evening, and one of them helps with homework. Once a month is possible, and we will agree on it with the young people in December.',
    'fi-simple':
      'Emme voi tehdä ruokaa joka viikko. Illalla töissä on kaksi ohjaajaa. Toinen auttaa silloin läksyissä. Kerran kuussa voimme laittaa ruokaa yhdessä.',
  },
  notAnswered: {
    fi: 'Kysyin joka viikosta. Voisiko toinen ilta olla nuorten oma vuoro?',
    sv: 'Jag frågade om varje vecka. Kunde den andra kvällen vara ungdomarnas egen?',
    en: 'I asked about every week. Could the other evening be the young people’s own turn?',
    'fi-simple': 'Kysyin joka viikosta. Voimmeko hoitaa toisen illan itse?',
  },
  saidByUs: {
    fi: 'Nuoret toivoivat, että illoissa laitettaisiin ruokaa yhdessä.',
    sv: 'Ungdomar önskade att man skulle laga mat tillsammans på kvällarna.',
    en: 'Young people wished that food would be cooked together in the evenings.',
    'fi-simple': 'Nuoret haluavat laittaa iltaisin ruokaa yhdessä.',
  },
  entryWhat: {
    fi: 'Kokkausilta on torstaisin. Nuoret suunnittelevat ruoat itse.',
    sv: 'På torsdagar lagar vi mat. Ungdomarna planerar maten själva.',
    en: 'On Thursdays we cook. The young people plan the food themselves.',
    'fi-simple': 'Kokkausilta on torstaisin. Nuoret suunnittelevat ruoat itse.',
  },
  moreOf: {
    fi: 'Mitä toivot lisää?',
    sv: 'Vad önskar du mer av?',
    en: 'What do you wish for more?',
    'fi-simple': 'Mitä haluat lisää?',
  },
  doingTogether: {
    fi: 'Yhteistä tekemistä',
    sv: 'Att göra saker tillsammans',
    en: 'Doing things together',
    'fi-simple': 'Yhteistä tekemistä',
  },
  evenings: {
    fi: 'Millaista iltaisin on?',
    sv: 'Hur är det på kvällarna?',
    en: 'What are the evenings like?',
    'fi-simple': 'Millaista illalla on?',
  },
  boring: { fi: 'Vähän tylsää.', sv: 'Lite tråkigt.', en: 'A bit boring.', 'fi-simple': 'Vähän tylsää.' },
  panel: {
    fi: 'Jälkihuollon asiakasraati',
    sv: 'Eftervårdens klientråd',
    en: 'Client panel of aftercare',
    'fi-simple': 'Jälkihuollon asiakasraati',
  },
  topic: {
    fi: 'Muutto omaan kotiin',
    sv: 'Flytten till ett eget hem',
    en: 'Moving to a home of one’s own',
    'fi-simple': 'Muutto omaan kotiin',
  },
  meetingQuestion: {
    fi: 'Voiko uuden jälkihuollon ohjaajan tavata jo lastenkodissa?',
    sv: 'Kan man träffa sin nya handledare i eftervården redan på barnhemmet?',
    en: 'Can one meet the new aftercare counsellor already at the children’s home?',
    'fi-simple': 'Saanko tavata uuden ohjaajan jo lastenkodissa?',
  },
  meetingAnswer: {
    fi: 'Voi. Tapaamisesta sovitaan kaksi kuukautta ennen muuttoa.',
    sv: 'Ja. Träffen bokas två månader före flytten.',
    en: 'Yes. The meeting is agreed on two months before the move.',
    'fi-simple': 'Saat. Sovimme tapaamisen kaksi kuukautta ennen muuttoa.',
  },
  summer: {
    fi: 'Ryhmätoimintaa myös kesällä.',
    sv: 'Gruppverksamhet också på sommaren.',
    en: 'Group activities in the summer too.',
    'fi-simple': 'Ryhmiä myös kesällä.',
  },
  dog: {
    fi: 'Haluaisin, että mummon koira saa tulla käymään.',
    sv: 'Jag vill att mormors hund får hälsa på.',
    en: 'I wish that grandma’s dog could come to visit.',
    'fi-simple': 'Haluan, että mummon koira saa tulla tänne.',
  },
  dogAnswer: {
    fi: 'Kiitos, että kerroit. Koira saa tulla pihalle joka sunnuntai. Sisälle se ei voi tulla, koska yksi lapsista on siitä kipeä.',
    sv: 'Tack för att du berättade. Hunden får komma till gården varje söndag. Den kan inte komma in, för ett av barnen blir sjukt av den.',
    en: 'Thank you for telling us. The dog may come to the yard every Sunday. It cannot come inside, because it makes one of the children ill.',
    'fi-simple':
      'Kiitos, että kerroit. Koira saa tulla pihalle sunnuntaina. Se ei voi tulla sisälle. Yksi lapsi tulee siitä kipeäksi.',
  },
} satisfies Record<string, InEveryLanguage>;

export type Says = keyof typeof words;
const say = (language: string, what: Says) => wordsIn(language, words[what]);

const everyAct: PersonAct[] = ['reopen', 'write', 'withdraw', 'change-leave'];
const fromPerson = (language: string, what: Says, on: string) =>
  ({ from: 'person', text: say(language, what), on }) as const;
const fromStaff = (language: string, what: Says, on: string) =>
  ({ from: 'staff', role: 'coordinator', text: say(language, what), on }) as const;
const organisationIn = (language: string) => ({
  id: 'esimerkki-kanta-hame',
  name: say(language, 'organisation'),
});

export const answered = (language: string): MatterConversation => ({
  what: 'matter',
  version: 2,
  given: [],
  leave: 'yes',
  may: everyAct,
  openUntil: '2028-11-01',
  organisation: organisationIn(language),
  kind: 'idea',
  status: 'planned',
  messages: [
    fromPerson(language, 'cooking', '2026-11-02'),
    fromStaff(language, 'cookingAnswer', '2026-11-11'),
  ],
  published: true,
});

export const waiting = (language: string): MatterConversation => ({
  ...answered(language),
  status: 'received',
  may: ['write', 'withdraw', 'change-leave'],
  messages: [fromPerson(language, 'cooking', '2026-11-02')],
  published: false,
});

export const refused = (language: string): MatterConversation => ({
  ...answered(language),
  status: 'not-possible',
  messages: [
    fromPerson(language, 'cooking', '2026-11-02'),
    fromStaff(language, 'cookingRefused', '2026-11-11'),
  ],
});

/** "This did not answer me": the clock runs again. */
export const reopened = (language: string): MatterConversation => ({
  ...refused(language),
  version: 3,
  status: 'reopened',
  may: ['write', 'withdraw', 'change-leave'],
  messages: [
    ...refused(language).messages,
    { ...fromPerson(language, 'notAnswered', '2026-11-12'), reopens: true },
  ],
});

export const takenBack = (language: string): MatterConversation => ({
  ...answered(language),
  status: 'withdrawn',
  messages: [],
  may: [],
  published: false,
  leave: 'no',
});

const draftIn = (language: string, more: Partial<Draft> = {}): Draft => ({
  id: '1b671a64-40d5-491e-99b0-da01ff1f3341',
  version: 1,
  changeWished: false,
  entry: {
    id: 'kokkausilta',
    organisation: organisationIn(language),
    said: say(language, 'saidByUs'),
    ownWords: false,
    source: 'web-feedback',
    helped: false,
    kind: 'idea',
    themes: [],
    status: 'planned',
    what: say(language, 'entryWhat'),
    when: '2027-01',
    answeredBy: 'coordinator',
    saidIn: '2026-11',
    answeredIn: '2026-11',
    timeline: [],
    alsoRaisedBy: [],
  },
  ...more,
});

/** "Ask me first": a draft waits for the person's yes or no. */
export const asked =
  (more?: Partial<Draft>) =>
  (language: string): MatterConversation => ({
    ...answered(language),
    leave: 'ask-first',
    published: false,
    draft: draftIn(language, more),
  });

/** The person decided: there is no draft any more. */
export const decided = (language: string): MatterConversation => ({
  ...answered(language),
  leave: 'ask-first',
  version: 3,
});

export const withAnswers = (language: string): MatterConversation => ({
  ...answered(language),
  mood: 'good',
  given: [
    { question: say(language, 'moreOf'), choices: [say(language, 'doingTogether')] },
    { question: say(language, 'evenings'), mood: 'so-so', text: say(language, 'boring').text },
  ],
});

export const aChilds = (language: string): MatterConversation => ({
  ...answered(language),
  kind: 'experience',
  status: 'partly-done',
  mood: 'good',
  messages: [fromPerson(language, 'dog', '2026-11-02'), fromStaff(language, 'dogAnswer', '2026-11-06')],
});

/** An answer in another language than the page's. */
export const inSwedishOnly = (language: string): MatterConversation => ({
  ...answered(language),
  messages: [fromPerson(language, 'cooking', '2026-11-02'), fromStaff('sv', 'cookingAnswer', '2026-11-11')],
});

export const meeting = (language: string): Conversation => ({
  what: 'meeting',
  organisation: organisationIn(language),
  panel: say(language, 'panel'),
  heldOn: '2026-10-05',
  topics: [say(language, 'topic')],
  openUntil: '2028-10-04',
  matters: [
    {
      id: '22222222-2222-4222-8222-222222222222',
      kind: 'question',
      status: 'answered',
      version: 3,
      messages: [
        fromPerson(language, 'meetingQuestion', '2026-10-05'),
        { ...fromStaff(language, 'meetingAnswer', '2026-10-20'), role: 'panel-facilitator' },
      ],
      published: true,
      may: ['reopen'],
    },
    {
      id: '33333333-3333-4333-8333-333333333333',
      kind: 'idea',
      status: 'received',
      version: 1,
      messages: [fromPerson(language, 'summer', '2026-10-05')],
      published: false,
      may: [],
    },
  ],
});
