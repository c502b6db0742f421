import type { Texts } from '@kuulluksi/contract/foundation/texts';
import type { WayToTakePart } from '@kuulluksi/contract/vocabularies';

/** The ways in words for children. */
export const childWords: Record<WayToTakePart, Texts> = {
  'everyday-participation': {
    fi: 'Sinulla on tapaaminen aikuisten kanssa. Voit miettiä etukäteen, mitä haluat sanoa.',
    sv: 'Du ska träffa vuxna på ett möte. Du kan fundera på förhand vad du vill säga.',
    en: 'You have a meeting with adults. You can think beforehand about what you want to say.',
    'fi-simple': 'Sinulla on tapaaminen. Voit miettiä ennen sitä, mitä haluat sanoa.',
  },
  'developing-services': {
    fi: 'Kerro aikuisille, mikä on hyvin ja mikä voisi olla paremmin. Voit myös saada vastauksen.',
    sv: 'Berätta för de vuxna vad som är bra och vad som kunde vara bättre. Du kan också få ett svar.',
    en: 'Tell the adults what is good and what could be better. You can also get an answer.',
    'fi-simple': 'Kerro aikuisille, mikä on hyvin ja mikä huonosti. Voit saada vastauksen.',
  },
  training: {
    fi: 'Aikuiset voivat oppia sinulta.',
    sv: 'Vuxna kan lära sig av dig.',
    en: 'Adults can learn from you.',
    'fi-simple': 'Aikuiset voivat oppia sinulta.',
  },
  'peer-groups': {
    fi: 'Kerhossa tapaat muita lapsia. Te leikitte, teette yhdessä ja juttelette. Saat myös vain olla.',
    sv: 'I klubben träffar du andra barn. Ni leker, gör saker tillsammans och pratar. Du får också bara vara med.',
    en: 'In a club you meet other children. You play, do things together and talk. You may also just be there.',
    'fi-simple': 'Kerhossa on muita lapsia. Te leikitte ja juttelette yhdessä.',
  },
  'working-pair': {
    fi: 'Mukana on aikuinen, joka on kokenut samanlaista.',
    sv: 'Med finns en vuxen som har varit med om något liknande.',
    en: 'There is an adult who has been through something similar.',
    'fi-simple': 'Mukana on aikuinen. Hän on kokenut samanlaista.',
  },
  'support-person': {
    fi: 'Saat ottaa mukaan aikuisen, johon luotat.',
    sv: 'Du får ta med en vuxen som du litar på.',
    en: 'You may bring an adult whom you trust.',
    'fi-simple': 'Saat ottaa mukaan aikuisen, johon luotat.',
  },
  influencing: {
    fi: 'Voit kertoa ajatuksesi ihmisille, jotka päättävät.',
    sv: 'Du kan berätta vad du tänker för dem som bestämmer.',
    en: 'You can tell what you think to the people who decide.',
    'fi-simple': 'Voit kertoa ajatuksesi päättäjille.',
  },
  'virtual-ways': {
    fi: 'Me kysymme, sinä vastaat netissä. Nimeä ei tarvita. Voit pyytää aikuista auttamaan.',
    sv: 'Vi frågar och du svarar på nätet. Du behöver inte säga ditt namn. Du kan be en vuxen hjälpa dig.',
    en: 'We ask and you answer online. No name is needed. You can ask an adult to help.',
    'fi-simple': 'Me kysymme, sinä vastaat netissä. Aikuinen saa auttaa.',
  },
  'youth-forum': {
    fi: 'Yhteinen päivä, jonka aiheet nuoret päättävät.',
    sv: 'En gemensam dag där de unga bestämmer vad man talar om.',
    en: 'A day together, where young people choose what to talk about.',
    'fi-simple': 'Yhteinen päivä. Nuoret päättävät aiheet.',
  },
  'care-places-own': {
    fi: 'Kotisi voi kysyä lapsilta, mitä siellä pitäisi tehdä toisin. Kysy aikuiselta, joka asuu tai työskentelee siellä.',
    sv: 'Ditt hem kan fråga barnen vad som borde göras annorlunda. Fråga en vuxen som bor eller arbetar där.',
    en: 'Your home can ask the children what should be done in another way. Ask an adult who lives or works there.',
    'fi-simple': 'Kerro aikuiselle, mitä kotona voisi tehdä toisin.',
  },
};
