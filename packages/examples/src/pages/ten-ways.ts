import type { WayToTakePart } from '@kuulluksi/contract/vocabularies';
import type { InformationPage, Section } from './page.ts';

/** One section for each way to take part (väylä). */
export const ways: Record<WayToTakePart, Required<Section>> = {
  'everyday-participation': {
    heading: { fi: 'Oma arki', sv: 'Din egen vardag', en: 'Your own everyday life', 'fi-simple': 'Oma arki' },
    paragraphs: [
      {
        fi: 'Saat vaikuttaa omaan asiaasi ja elämääsi. Voit tulostaa paperin, johon kirjoitat, mitä haluat sanoa palaverissa.',
        sv: 'Du får påverka ditt eget ärende och ditt liv. Du kan skriva ut ett papper där du skriver vad du vill säga på mötet.',
        en: 'You have a say in your own case and life. You can print a sheet for what you want to say in your meeting.',
        'fi-simple':
          'Saat vaikuttaa omiin asioihisi. Voit kirjoittaa paperille, mitä haluat sanoa palaverissa.',
      },
    ],
  },
  'developing-services': {
    heading: {
      fi: 'Palvelujen kehittäminen',
      sv: 'Utveckla tjänster',
      en: 'Developing services',
      'fi-simple': 'Palvelujen kehittäminen',
    },
    paragraphs: [
      {
        fi: 'Kehittäjäryhmässä mietitte yhdessä, mitä lastensuojelussa pitäisi muuttaa. Jokaiseen kysymykseen vastataan.',
        sv: 'I en utvecklargrupp funderar ni tillsammans på vad som borde ändras i barnskyddet. Varje fråga får ett svar.',
        en: 'In a developer group you think together about what should change in child welfare. Every question gets an answer.',
        'fi-simple': 'Kehittäjäryhmä miettii, mikä voisi olla paremmin. Me vastaamme joka kysymykseen.',
      },
    ],
  },
  training: {
    heading: { fi: 'Koulutus', sv: 'Utbildning', en: 'Training', 'fi-simple': 'Koulutus' },
    paragraphs: [
      {
        fi: 'Voit kertoa ammattilaisille, opiskelijoille tai päättäjille, mikä auttoi ja mikä ei. Sinä päätät, mistä puhut.',
        sv: 'Du kan berätta för yrkespersoner, studerande eller beslutsfattare vad som hjälpte och vad som inte gjorde det. Du bestämmer vad du talar om.',
        en: 'You can tell professionals, students or decision-makers what helped and what did not. You decide what you talk about.',
        'fi-simple':
          'Voit kertoa työntekijöille ja opiskelijoille, mikä auttoi sinua. Sinä päätät, mistä puhut.',
      },
    ],
  },
  'peer-groups': {
    heading: {
      fi: 'Vertaisryhmät',
      sv: 'Kamratstödsgrupper',
      en: 'Peer groups',
      'fi-simple': 'Vertaisryhmät',
    },
    paragraphs: [
      {
        fi: 'Vertaisryhmässä tapaat muita, jotka ovat kokeneet samanlaista. Osa ryhmistä on avoimia, osaan ilmoittaudutaan.',
        sv: 'I en kamratstödsgrupp träffar du andra med liknande erfarenheter. En del grupper är öppna, till andra anmäler man sig.',
        en: 'In a peer group you meet others with similar experiences. Some groups are open, to some you sign up.',
        'fi-simple': 'Ryhmässä tapaat ihmisiä, joilla on samanlaisia kokemuksia.',
      },
    ],
  },
  'working-pair': {
    heading: { fi: 'Työpari', sv: 'Arbetspar', en: 'Working pair', 'fi-simple': 'Työpari' },
    paragraphs: [
      {
        fi: 'Kokemusasiantuntija ja ammattilainen työskentelevät yhdessä, esimerkiksi tapaamisessa tai ryhmässä.',
        sv: 'En erfarenhetsexpert och en yrkesperson arbetar tillsammans, till exempel på ett möte eller i en grupp.',
        en: 'An expert by experience and a professional work together, for example in a meeting or a group.',
        'fi-simple': 'Kokemusasiantuntija ja työntekijä tekevät työtä yhdessä.',
      },
    ],
  },
  'support-person': {
    heading: { fi: 'Tukihenkilö', sv: 'Stödperson', en: 'Support person', 'fi-simple': 'Tukihenkilö' },
    paragraphs: [
      {
        fi: 'Vanhempi voi saada tueksi toisen vanhemman, joka on ollut samassa tilanteessa.',
        sv: 'En förälder kan få stöd av en annan förälder som har varit i samma situation.',
        en: 'A parent can get the support of another parent who has been in the same place.',
        'fi-simple': 'Toinen vanhempi voi olla sinun tukenasi. Hänellä on samanlaisia kokemuksia.',
      },
    ],
  },
  influencing: {
    heading: { fi: 'Vaikuttaminen', sv: 'Påverkan', en: 'Influencing', 'fi-simple': 'Vaikuttaminen' },
    paragraphs: [
      {
        fi: 'Ryhmä voi tavata päättäjiä, antaa lausunnon tai nostaa asian esiin. Siihen on vastattava.',
        sv: 'En grupp kan träffa beslutsfattare, ge ett utlåtande eller ta upp en sak. Den måste få ett svar.',
        en: 'A group can meet decision-makers, give a statement or raise a matter. It must be answered.',
        'fi-simple': 'Ryhmä voi kertoa asioita päättäjille. Pyydämme heiltä vastauksen.',
      },
    ],
  },
  'virtual-ways': {
    heading: { fi: 'Verkossa', sv: 'På nätet', en: 'Online', 'fi-simple': 'Netissä' },
    paragraphs: [
      {
        fi: 'Digiraadissa vastaat kysymyksiin verkossa silloin, kun sinulle sopii. Et tarvitse nimeä.',
        sv: 'I digirådet svarar du på frågor på nätet när det passar dig. Du behöver inget namn.',
        en: 'In the digital panel you answer questions online when it suits you. You need no name.',
        'fi-simple': 'Voit vastata kysymyksiin netissä. Sinun ei tarvitse kertoa nimeäsi.',
      },
    ],
  },
  'youth-forum': {
    heading: { fi: 'Nuorten foorumi', sv: 'Ungdomsforum', en: 'Youth Forum', 'fi-simple': 'Nuorten foorumi' },
    paragraphs: [
      {
        fi: 'Kerran vuodessa nuoret, työntekijät ja päättäjät viettävät päivän yhdessä. Nuoret valitsevat aiheet.',
        sv: 'En gång om året tillbringar unga, anställda och beslutsfattare en dag tillsammans. De unga väljer ämnena.',
        en: 'Once a year young people, workers and decision-makers spend a day together. The young people choose the topics.',
        'fi-simple': 'Foorumi on kerran vuodessa. Nuoret valitsevat, mistä siellä puhuvat.',
      },
    ],
  },
  'care-places-own': {
    heading: {
      fi: 'Sinun paikkasi oma toiminta',
      sv: 'Ditt boendes egen verksamhet',
      en: 'What your care place does itself',
      'fi-simple': 'Oman kotisi toiminta',
    },
    paragraphs: [
      {
        fi: 'Lastenkodissa ja nuorisokodissa voi olla oma raati tai yhteiset kokoukset. Kysy niistä omalta ohjaajaltasi.',
        sv: 'Ett barnhem eller ungdomshem kan ha ett eget råd eller gemensamma möten. Fråga din egen handledare.',
        en: 'A children’s home or youth home may have a panel of its own or shared meetings. Ask your own counsellor.',
        'fi-simple': 'Lastenkodissa voi olla oma raati. Kysy siitä ohjaajalta.',
      },
    ],
  },
};

export const tenWays: InformationPage = {
  id: 'kymmenen-tapaa-osallistua',
  title: {
    fi: 'Kymmenen tapaa osallistua',
    sv: 'Tio sätt att delta',
    en: 'Ten ways to take part',
    'fi-simple': 'Kymmenen tapaa osallistua',
  },
  sections: Object.values(ways),
};
