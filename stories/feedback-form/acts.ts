import type { StoryObj } from '@storybook/web-components-vite';
import { press, write } from '../support/acts.ts';
import type { InEveryLanguage } from '../support/languages.ts';
import { inside } from '../support/shadow.ts';

export const tag = 'kuulluksi-feedback-form';
export type Play = NonNullable<StoryObj['play']>;

/** What a site shows inside the form where the server is away. */
export const fallback =
  'Voit myös soittaa osallisuuskoordinaattorille arkisin klo 9–15. Numero on sivuston yhteystiedoissa.';

/** What the people of these stories say. Invented. */
export const said = {
  cooking: {
    fi: 'Voisiko nuorisokodin illoissa olla joka viikko yhteinen ruoanlaitto?',
    sv: 'Kunde vi laga mat tillsammans en kväll i veckan på ungdomshemmet?',
    en: 'Could we cook together one evening a week at the youth home?',
    'fi-simple': 'Haluan, että laitamme ruokaa yhdessä. Sopiiko kerran viikossa?',
  },
  meeting: {
    fi: 'Työntekijä kertoi etukäteen, mistä palaverissa puhutaan. Ehdin miettiä, mitä itse sanon.',
    sv: 'Socialarbetaren berättade på förhand vad mötet handlar om. Jag hann tänka på vad jag vill säga.',
    en: 'My worker told me beforehand what the meeting is about. I had time to think what I would say.',
    'fi-simple': 'Työntekijä kertoi palaverista etukäteen. Minulla oli aikaa miettiä.',
  },
  rota: {
    fi: 'Lapsille pitäisi kertoa viikon työvuorot. He kysyvät joka ilta, kuka on aamulla paikalla.',
    sv: 'Barnen borde få veta veckans arbetsskift. Varje kväll frågar de vem som är här på morgonen.',
    en: 'The children should be told the week’s shifts. Every evening they ask who will be here in the morning.',
    'fi-simple': 'Lapsille pitää kertoa työvuorot. Lapset kysyvät, kuka tulee aamulla töihin.',
  },
  dog: {
    fi: 'Haluaisin, että mummon koira saa tulla käymään.',
    sv: 'Jag vill att mormors hund får hälsa på.',
    en: 'I wish that grandma’s dog could come to visit.',
    'fi-simple': 'Haluan, että mummon koira saa tulla tänne.',
  },
  danger: {
    fi: 'En jaksa enää, ja kotona isä lyö.',
    sv: 'Jag orkar inte mer, och pappa slår mig hemma.',
    en: 'I can’t go on, and my father hits me at home.',
    'fi-simple': 'En jaksa enää. Isä lyö minua kotona.',
  },
  number: {
    fi: 'Minulle voi soittaa numeroon 040 000 0000, asun osoitteessa Esimerkkikuja 3.',
    sv: 'Ni kan ringa mig på 040 000 0000, jag bor på Exempelgatan 3.',
    en: 'You can call me on 040 000 0000, I live at Esimerkkikuja 3.',
    'fi-simple': 'Voit soittaa minulle. Numero on 040 000 0000. Osoite on Esimerkkikuja 3.',
  },
} satisfies Record<string, InEveryLanguage>;

/** The rest of the form comes a moment after its first view, and takes over what is in it. */
export const ready = (around: HTMLElement) => inside(around, tag, '#publication');

/** Answers what must be answered at the levels that share a view. */
export const answer = async (
  around: HTMLElement,
  words: InEveryLanguage = said.cooking,
  kind = 'idea',
): Promise<void> => {
  await ready(around);
  await press(around, tag, `[name=kind][value=${kind}]`);
  await write(around, tag, '#text', words);
  await press(around, tag, '#publication');
};

export const check = (around: HTMLElement) => press(around, tag, '[part~=questions] .actions .button');
export const send = (around: HTMLElement) => press(around, tag, '[part~=check] .actions .main');

/** From the questions to the answers before sending. */
export const toCheck =
  (words?: InEveryLanguage, kind?: string): Play =>
  async ({ canvasElement }) => {
    await answer(canvasElement, words, kind);
    await check(canvasElement);
    await inside(canvasElement, tag, '[part~=check]');
  };

/** To what follows the sending: `[part~=receipt-code]`, or a trouble. */
export const toSent =
  (selector = '[part~=receipt-code]', words?: InEveryLanguage, kind?: string): Play =>
  async context => {
    await toCheck(words, kind)(context);
    await send(context.canvasElement);
    await inside(context.canvasElement, tag, selector);
  };
