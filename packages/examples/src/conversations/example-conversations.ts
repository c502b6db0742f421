import type { MatterConversation } from '@kuulluksi/contract/conversations/schemas';

const organisation = {
  id: 'esimerkki-pirkanmaa',
  name: { text: 'Esimerkki-Pirkanmaan hyvinvointialue', lang: 'fi' },
};

const answeredActs = ['reopen', 'write', 'withdraw', 'change-leave'] as const;

const question = {
  from: 'person' as const,
  text: { text: 'Voinko ottaa ystävän mukaan palaveriin? En haluaisi mennä sinne yksin.', lang: 'fi' },
  on: '2026-11-09',
};

/** Sent, and not answered yet. */
export const receivedConversation: MatterConversation = {
  what: 'matter',
  organisation,
  kind: 'question',
  status: 'received',
  version: 1,
  given: [],
  leave: 'ask-first',
  may: ['write', 'withdraw', 'change-leave'],
  openUntil: '2028-11-08',
  messages: [question],
  published: false,
};

/** Answered, and on the board with the person's leave. */
export const answeredConversation: MatterConversation = {
  what: 'matter',
  organisation,
  kind: 'question',
  status: 'answered',
  version: 2,
  given: [],
  leave: 'yes',
  may: [...answeredActs],
  openUntil: '2028-11-08',
  messages: [
    question,
    {
      from: 'staff',
      role: 'coordinator',
      text: {
        text: 'Kiitos kysymyksestä. Voit ottaa ystävän tai muun tukihenkilön mukaan. Kerro siitä etukäteen työntekijällesi, jotta hän osaa varata tilan. Voit pyytää mukaan myös vertaisen, jos et löydä tuttua.',
        lang: 'fi',
      },
      on: '2026-11-12',
    },
  ],
  published: true,
};

/** A no with its reasons, after which the person wrote again. */
export const refusedConversation: MatterConversation = {
  what: 'matter',
  organisation,
  kind: 'idea',
  status: 'not-possible',
  version: 3,
  given: [],
  leave: 'yes',
  may: [...answeredActs],
  openUntil: '2028-06-01',
  messages: [
    {
      from: 'person',
      text: { text: 'Omasta työntekijästä pitäisi saada chatissa kiinni myös illalla.', lang: 'fi' },
      on: '2026-06-02',
    },
    {
      from: 'staff',
      role: 'coordinator',
      text: {
        text: 'Kiitos ajatuksesta. Työntekijät eivät ole illalla töissä, emmekä halua luvata vastausta, jota ei tule. Kokosimme sivun, jossa on illalla vastaavat chatit ja puhelimet.',
        lang: 'fi',
      },
      on: '2026-06-10',
    },
    {
      from: 'person',
      text: { text: 'Selvä. Hyvä, että perustelitte.', lang: 'fi' },
      on: '2026-06-11',
    },
  ],
  published: true,
};

export const exampleConversations: MatterConversation[] = [
  receivedConversation,
  answeredConversation,
  refusedConversation,
];
