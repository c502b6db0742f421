import type { Words } from './site.ts';

const words = (fi: string, sv: string, en: string, simple: string): Words => ({
  fi,
  sv,
  en,
  'fi-simple': simple,
});

/** What the county's own form in HTML alone says. A web team writes these words for its own page. */
export const plainTexts = {
  title: words('Anna palautetta', 'Ge respons', 'Give feedback', 'Anna palautetta'),
  intro: words(
    'Kerro, mikä on hyvin, mikä ei, tai mitä pitäisi muuttaa.',
    'Berätta vad som är bra, vad som inte är det eller vad som borde ändras.',
    'Tell us what is good, what is not, or what should change.',
    'Kerro, mikä on hyvin. Kerro myös, mikä on huonosti.',
  ),
  known: [
    words(
      'Jos joku on vaarassa nyt, soita 112. Viestiäsi ei lueta heti.',
      'Om någon är i fara nu, ring 112. Ditt meddelande läses inte genast.',
      'If somebody is in danger now, call 112. Your message is not read at once.',
      'Jos joku on vaarassa, soita 112. Emme lue viestiäsi heti.',
    ),
    words(
      'Et tarvitse nimeä etkä tunnuksia. Saat koodin, jolla luet vastauksen.',
      'Du behöver inget namn och inget konto. Du får en kod som du läser svaret med.',
      'You need no name and no account. You get a code with which you read the answer.',
      'Et tarvitse nimeä. Saat koodin. Koodilla luet vastauksen.',
    ),
    words(
      'Näet vastauksesi ja sen, kuka ne lukee, ennen kuin lähetät.',
      'Du ser dina svar och vem som läser dem innan du skickar.',
      'You see your answers, and who reads them, before you send.',
      'Näet vastauksesi vielä kerran. Näet myös, kuka lukee ne.',
    ),
  ],
  kind: words(
    'Millaista asiaa viestisi koskee?',
    'Vad gäller ditt meddelande?',
    'What is your message about?',
    'Mitä asiaa viestisi koskee?',
  ),
  kinds: {
    thanks: words('Haluan kiittää', 'Jag vill tacka', 'I want to say thanks', 'Haluan kiittää'),
    idea: words('Minulla on idea', 'Jag har en idé', 'I have an idea', 'Minulla on idea'),
    question: words('Haluan kysyä', 'Jag vill fråga', 'I have a question', 'Haluan kysyä'),
    concern: words(
      'Jokin on huonosti tai huolettaa',
      'Något är dåligt eller oroar mig',
      'Something is wrong or worries me',
      'Jokin on huonosti',
    ),
    experience: words(
      'Haluan kertoa kokemuksesta',
      'Jag vill berätta om en erfarenhet',
      'I want to tell of an experience',
      'Haluan kertoa, mitä minulle tapahtui',
    ),
  },
  text: words('Mitä haluat sanoa?', 'Vad vill du säga?', 'What do you want to say?', 'Mitä haluat sanoa?'),
  hint: words(
    'Kirjoita omalla kielelläsi. Muutama sana riittää. Älä kirjoita kenenkään henkilötunnusta.',
    'Skriv på ditt eget språk. Några ord räcker. Skriv inte någons personbeteckning.',
    'Write in your own language. A few words are enough. Please don’t write anybody’s personal identity code.',
    'Kirjoita omalla kielelläsi. Muutama sana riittää. Älä kirjoita henkilötunnusta.',
  ),
  publication: words(
    'Saammeko kertoa tästä muille omin sanoin?',
    'Får vi berätta om detta för andra med våra egna ord?',
    'May we tell others of this in our own words?',
    'Saammeko kertoa tästä muille? Kerromme omin sanoin.',
  ),
  leaves: {
    yes: words(
      'Kyllä, saatte kertoa omin sanoin',
      'Ja, ni får berätta med egna ord',
      'Yes, you may tell of it in your own words',
      'Kyllä, saatte kertoa',
    ),
    'ask-first': words('Kysykää ensin minulta', 'Fråga mig först', 'Ask me first', 'Kysykää ensin minulta'),
    no: words(
      'Ei, älkää kertoko muille',
      'Nej, berätta inte för andra',
      'No, do not tell others',
      'Ei, älkää kertoko',
    ),
  },
  trap: words('Jätä tämä kohta tyhjäksi', 'Lämna det här tomt', 'Leave this empty', 'Jätä tämä tyhjäksi'),
  check: words('Tarkista vastauksesi', 'Granska dina svar', 'Check your answers', 'Tarkista vastauksesi'),
};
