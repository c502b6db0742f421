import type { GroupRecord } from '@kuulluksi/contract/groups/records';

/** Answers that are truly the same in many groups. What differs is written in the group itself. */
type Answer = GroupRecord['answers'][number];

export const onlyListen: Answer = {
  question: 'only-listen',
  answer: {
    fi: 'Saat vain kuunnella. Kukaan ei odota, että kerrot omista asioistasi.',
    sv: 'Du får bara lyssna. Ingen väntar sig att du berättar om ditt eget.',
    en: 'You may just listen. Nobody expects you to tell about your own life.',
    'fi-simple': 'Saat vain kuunnella. Sinun ei tarvitse kertoa omista asioistasi.',
  },
};

export const anyName: Answer = {
  question: 'say-my-name',
  answer: {
    fi: 'Et tarvitse oikeaa nimeäsi. Voit käyttää etunimeä tai nimeä, jonka itse valitset.',
    sv: 'Du behöver inte ditt riktiga namn. Du kan använda ditt förnamn eller ett namn som du själv väljer.',
    en: 'You do not need your real name. Use your first name or any name you choose.',
    'fi-simple': 'Sinun ei tarvitse kertoa nimeäsi. Saat itse valita nimen.',
  },
};

export const firstNameIsEnough: Answer = {
  question: 'say-my-name',
  answer: {
    fi: 'Ryhmässä riittää etunimi. Ohjaaja pyytää yhteystiedon, jotta hän voi kertoa muutoksista.',
    sv: 'I gruppen räcker förnamnet. Ledaren ber om en kontaktuppgift för att kunna berätta om ändringar.',
    en: 'Your first name is enough in the group. The leader asks how to reach you, to tell you about changes.',
    'fi-simple': 'Etunimi riittää. Ohjaaja kysyy myös, miten hän saa sinuun yhteyden.',
  },
};

export const missingIsFine: Answer = {
  question: 'miss-one',
  answer: {
    fi: 'Saat olla poissa. Kerro ohjaajalle, jos voit. Paikkasi säilyy.',
    sv: 'Du får vara borta. Säg till ledaren om du kan. Din plats finns kvar.',
    en: 'You may miss a meeting. Tell the leader if you can. You keep your place.',
    'fi-simple': 'Saat olla poissa. Kerro siitä ohjaajalle, jos voit. Paikkasi säilyy.',
  },
};

export const comeWhenYouLike: Answer = {
  question: 'miss-one',
  answer: {
    fi: 'Sinun ei tarvitse ilmoittaa mitään. Tule silloin, kun sinulle sopii.',
    sv: 'Du behöver inte meddela något. Kom när det passar dig.',
    en: 'You do not need to let us know. Come when it suits you.',
    'fi-simple': 'Sinun ei tarvitse kertoa siitä. Tule, kun sinulle sopii.',
  },
};

export const free: Answer = {
  question: 'cost',
  answer: {
    fi: 'Osallistuminen on maksutonta.',
    sv: 'Det är avgiftsfritt att delta.',
    en: 'Taking part is free of charge.',
    'fi-simple': 'Tämä ei maksa sinulle mitään.',
  },
};

export const feeIsPaid: Answer = {
  question: 'cost',
  answer: {
    fi: 'Et maksa mitään. Saat aina palkkion, koska kokemuksesi on osa kehittämistyötä. Ohjaaja kertoo palkkiosta ja verosta ennen kuin aloitat.',
    sv: 'Du betalar ingenting. Du får alltid ett arvode, för din erfarenhet är en del av utvecklingsarbetet. Ledaren berättar om arvode och skatt innan du börjar.',
    en: 'You pay nothing. You are always paid a fee, because your experience is part of development work. The leader explains the fee and tax before you begin.',
    'fi-simple': 'Et maksa mitään. Saat aina palkkion. Ohjaaja kertoo sinulle ensin palkkiosta ja verosta.',
  },
};

export const expertIsPaid: Answer = {
  question: 'cost',
  answer: {
    fi: 'Kokemusasiantuntija saa jokaisesta kokouksesta palkkion. Työntekijälle kokous on työaikaa.',
    sv: 'Erfarenhetsexperten får arvode för varje möte. För en anställd är mötet arbetstid.',
    en: 'The expert by experience is paid a fee for every meeting. For a worker the meeting is working time.',
    'fi-simple': 'Kokemusasiantuntija saa aina palkkion. Työntekijälle kokous on työaikaa.',
  },
};

export const travelReimbursed: Answer = {
  question: 'who-pays-travel',
  answer: {
    fi: 'Matkasi korvataan aina, kun tulet paikalle. Ohjaaja auttaa matkalaskun tekemisessä.',
    sv: 'Du får alltid ersättning för resan när du kommer på plats. Ledaren hjälper dig med reseräkningen.',
    en: 'Your travel is always paid back when you come to the place. The leader helps with the travel claim.',
    'fi-simple': 'Saat matkasta aina rahat takaisin. Ohjaaja auttaa sinua laskun kanssa.',
  },
};

export const askAboutTravel: Answer = {
  question: 'who-pays-travel',
  answer: {
    fi: 'Kysy matkasta ohjaajalta etukäteen. Etsimme yhdessä tavan, joka sopii sinulle.',
    sv: 'Fråga ledaren om resan på förhand. Vi söker tillsammans ett sätt som passar dig.',
    en: 'Ask the leader about travel beforehand. We look together for a way that suits you.',
    'fi-simple': 'Kysy matkasta ohjaajalta. Mietimme yhdessä, mikä sopii sinulle.',
  },
};

export const travelArranged: Answer = {
  question: 'who-pays-travel',
  answer: {
    fi: 'Matka ei maksa sinulle eikä perheellesi mitään. Työntekijä sopii kyydistä ennen ensimmäistä kertaa.',
    sv: 'Resan kostar ingenting för dig eller din familj. En anställd kommer överens om skjutsen före första gången.',
    en: 'The trip costs you and your family nothing. A worker arranges the ride before the first time.',
    'fi-simple': 'Matka ei maksa sinulle mitään. Työntekijä sopii kyydistä etukäteen.',
  },
};

export const ownAdultBringsYou: Answer = {
  question: 'adult-for-travel',
  answer: {
    fi: 'Tuttu aikuinen tuo ja hakee sinut. Hän voi olla ohjaaja laitoksesta, sijaisvanhempi tai muu läheinen. Aikuinen lupautuu tähän ennen ryhmän alkua.',
    sv: 'En vuxen som du känner för och hämtar dig. Det kan vara en handledare från anstalten, en fosterförälder eller någon annan närstående. Den vuxna lovar det innan gruppen börjar.',
    en: 'An adult you know brings you and picks you up. It may be a care worker, a foster carer or another close person. The adult commits to it before the group begins.',
    'fi-simple': 'Tuttu aikuinen tulee kanssasi. Hän myös hakee sinut. Aikuinen lupaa sen etukäteen.',
  },
};

export const foodPlannedTogether: Answer = {
  question: 'refreshments',
  answer: {
    fi: 'Syömme joka kerta jotakin. Suunnittelemme tarjoilun yhdessä. Kerro, jos et syö jotakin.',
    sv: 'Vi äter något varje gång. Vi planerar serveringen tillsammans. Berätta om det är något du inte äter.',
    en: 'We eat something every time. We plan the food together. Tell us if there is something you do not eat.',
    'fi-simple': 'Syömme joka kerta jotakin. Mietimme ruoat yhdessä. Kerro, mitä et syö.',
  },
};

export const coffeeAndTea: Answer = {
  question: 'refreshments',
  answer: {
    fi: 'Tarjolla on kahvia, teetä, mehua ja pientä syötävää.',
    sv: 'Vi bjuder på kaffe, te, saft och lite tilltugg.',
    en: 'There is coffee, tea, juice and something small to eat.',
    'fi-simple': 'Saat kahvia, teetä tai mehua. Saat myös vähän syötävää.',
  },
};

export const workerAndPeerLead: Answer = {
  question: 'who-leads',
  answer: {
    fi: 'Ryhmää ohjaavat sosiaaliohjaaja ja vertaistyöntekijä yhdessä. He eivät päätä sinun asioistasi.',
    sv: 'Gruppen leds av en socialhandledare och en kamratarbetare tillsammans. De fattar inga beslut om dina ärenden.',
    en: 'A social counsellor and a peer worker lead the group together. They make no decisions in your case.',
    'fi-simple': 'Ryhmässä on kaksi ohjaajaa. Toinen on vertaistyöntekijä. He eivät päätä sinun asioistasi.',
  },
};

export const twoWorkersLead: Answer = {
  question: 'who-leads',
  answer: {
    fi: 'Ryhmää ohjaa kaksi työntekijää, joiden työhön ryhmä kuuluu. He ovat mukana joka kerta, ja sijainen esitellään etukäteen.',
    sv: 'Gruppen leds av två anställda som har gruppen som en del av sitt arbete. De är med varje gång, och en vikarie presenteras på förhand.',
    en: 'Two workers lead the group as part of their job. They are there every time, and a stand-in is introduced beforehand.',
    'fi-simple':
      'Ryhmässä on kaksi ohjaajaa. Samat ohjaajat tulevat joka kerta. Kerromme sinulle, jos ohjaaja vaihtuu.',
  },
};

export const peerLeads: Answer = {
  question: 'peer-among-leaders',
  answer: {
    fi: 'Kyllä. Yhdellä ohjaajista on omaa kokemusta lastensuojelusta.',
    sv: 'Ja. En av ledarna har egen erfarenhet av barnskyddet.',
    en: 'Yes. One of the leaders has own experience of child welfare.',
    'fi-simple': 'Kyllä. Yksi ohjaaja tuntee lastensuojelun omasta elämästään.',
  },
};

export const whenLeadersMustTell: Answer = {
  question: 'must-leaders-pass-on',
  answer: {
    fi: 'Ohjaajilla on vaitiolovelvollisuus. Jos on syytä pelätä, että lapsi on vaarassa, ohjaaja kertoo siitä niille, jotka voivat auttaa. Jos mahdollista, hän puhuu siitä ensin sinun kanssasi.',
    sv: 'Ledarna har tystnadsplikt. Om det finns skäl att befara att ett barn är i fara berättar ledaren det för dem som kan hjälpa. Om det går talar ledaren först med dig.',
    en: 'The leaders are bound by confidentiality. If there is reason to fear that a child is in danger, the leader tells those who can help. If possible, the leader talks with you first.',
    'fi-simple':
      'Ohjaaja ei kerro sinun asioitasi muille. Joskus lapsi voi olla vaarassa. Silloin ohjaaja kertoo siitä niille, jotka voivat auttaa. Ohjaaja puhuu ensin sinun kanssasi, jos se on mahdollista.',
  },
};

export const workerIsNotTold: Answer = {
  question: 'does-my-worker-know',
  answer: {
    fi: 'Emme kerro työntekijällesi, että käyt täällä. Poikkeus on vain se, että lapsi on vaarassa. Saat itse kertoa, jos haluat.',
    sv: 'Vi berättar inte för din socialarbetare att du kommer hit. Det enda undantaget är om ett barn är i fara. Du får berätta själv om du vill.',
    en: 'We do not tell your worker that you come here. The only exception is when a child is in danger. You may tell it yourself if you wish.',
    'fi-simple':
      'Emme kerro työntekijällesi, että käyt täällä. Kerromme vain, jos lapsi on vaarassa. Saat itse kertoa, jos haluat.',
  },
};

export const workerKnowsPlace: Answer = {
  question: 'does-my-worker-know',
  answer: {
    fi: 'Kyllä, koska työntekijäsi hakee sinulle paikan. Ohjaajat eivät kerro hänelle, mitä ryhmässä puhut, ellei joku ole vaarassa.',
    sv: 'Ja, för din socialarbetare ansöker om platsen åt dig. Ledarna berättar inte vad du säger i gruppen, om ingen är i fara.',
    en: 'Yes, because your worker asks for the place for you. The leaders do not tell what you say in the group, unless somebody is in danger.',
    'fi-simple':
      'Kyllä, koska työntekijä kysyy sinulle paikan. Ohjaaja ei kerro hänelle, mitä puhut. Hän kertoo vain, jos joku on vaarassa.',
  },
};

export const friendMayCome: Answer = {
  question: 'bring-somebody',
  answer: {
    fi: 'Voit ottaa ystävän tai tukihenkilön mukaan.',
    sv: 'Du kan ta med en vän eller en stödperson.',
    en: 'You can bring a friend or a support person.',
    'fi-simple': 'Voit ottaa mukaan ystävän tai tukihenkilön.',
  },
};

export const childrenWelcome: Answer = {
  question: 'bring-children',
  answer: {
    fi: 'Lapset ovat tervetulleita. Tilassa on leikkinurkka ja hoitopöytä.',
    sv: 'Barn är välkomna. Det finns en lekhörna och ett skötbord.',
    en: 'Children are welcome. There is a play corner and a changing table.',
    'fi-simple': 'Saat ottaa lapset mukaan. Paikassa on leluja ja hoitopöytä.',
  },
};

export const noSteps: Answer = {
  question: 'step-free',
  answer: {
    fi: 'Tilaan pääsee ilman portaita. Myös wc on esteetön.',
    sv: 'Man kommer in utan trappor. Också toaletten är tillgänglig.',
    en: 'You get in without steps. The toilet is accessible too.',
    'fi-simple': 'Pääset sisään ilman portaita. Pyörätuoli mahtuu myös vessaan.',
  },
};

export const askForInterpreter: Answer = {
  question: 'interpreter',
  answer: {
    fi: 'Kerro tulkin tarpeesta viikkoa ennen, niin tilaamme tulkin. Se ei maksa sinulle mitään.',
    sv: 'Säg till en vecka på förhand om du behöver tolk, så beställer vi en. Det kostar ingenting för dig.',
    en: 'Tell us a week before if you need an interpreter and we will book one. It costs you nothing.',
    'fi-simple': 'Kerro viikkoa ennen, jos tarvitset tulkin. Tilaamme tulkin. Se ei maksa sinulle mitään.',
  },
};

export const leaderMeetsYouFirst: Answer = {
  question: 'first-time',
  answer: {
    fi: 'Ohjaaja tapaa sinut ennen ensimmäistä kertaa. Silloin kuulet, mitä ryhmässä tehdään, ja voit kysyä mitä vain.',
    sv: 'Ledaren träffar dig före första gången. Då får du höra vad gruppen gör och du kan fråga vad som helst.',
    en: 'The leader meets you before the first time. You hear what the group does and can ask anything.',
    'fi-simple': 'Ohjaaja tapaa sinut ensin. Hän kertoo, mitä teemme. Voit kysyä mitä vain.',
  },
};

export const welcomedAtDoor: Answer = {
  question: 'first-time',
  answer: {
    fi: 'Ohjaaja on ovella vastassa. Saat katsella rauhassa ja lähteä, milloin haluat.',
    sv: 'Ledaren möter dig vid dörren. Du får se dig omkring i lugn och ro och gå när du vill.',
    en: 'The leader meets you at the door. Look around in peace and leave whenever you like.',
    'fi-simple': 'Ohjaaja odottaa sinua ovella. Saat katsella rauhassa. Saat lähteä, milloin haluat.',
  },
};

export const cameraMayBeOff: Answer = {
  question: 'first-time',
  answer: {
    fi: 'Saat linkin ja ohjeen etukäteen. Kamera voi olla kiinni, ja voit kirjoittaa puhumisen sijasta.',
    sv: 'Du får en länk och en anvisning på förhand. Kameran kan vara avstängd och du kan skriva i stället för att tala.',
    en: 'You get a link and instructions beforehand. Your camera may be off, and you can write instead of speaking.',
    'fi-simple': 'Saat linkin ja ohjeen etukäteen. Kamera voi olla kiinni. Voit puhua tai kirjoittaa.',
  },
};

export const noTravel: Answer = {
  question: 'getting-there',
  answer: {
    fi: 'Et tarvitse matkaa. Osallistut puhelimella tai tietokoneella paikassa, jossa saat olla rauhassa.',
    sv: 'Du behöver inte resa. Du deltar med telefon eller dator på en plats där du får vara i fred.',
    en: 'No trip is needed. Take part by phone or computer in a place where you can be at peace.',
    'fi-simple': 'Voit olla mukana puhelimella tai tietokoneella. Valitse paikka, jossa saat olla rauhassa.',
  },
};
