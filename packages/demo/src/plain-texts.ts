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
      'Viestisi lukee lastensuojelun osallisuuskoordinaattori. Yksikkö tai työntekijä, josta kirjoitat, ei lue sitä.',
      'Ditt meddelande läses av barnskyddets delaktighetskoordinator. En enhet eller arbetare som du skriver om läser det inte.',
      'Your message is read by the participation coordinator of child welfare. A unit or worker you write about does not read it.',
      'Viestisi lukee osallisuuskoordinaattori. Työntekijä, josta kirjoitat, ei lue sitä.',
    ),
    words(
      'Emme saa tietää, kuka olet, ellet kerro. Tämä sivusto ja verkkosi voivat nähdä, että kävit täällä, ja sivusto voisi lukea, mitä kirjoitat.',
      'Vi får inte veta vem du är om du inte berättar. Den här webbplatsen och ditt nätverk kan se att du var här, och webbplatsen kunde läsa vad du skriver.',
      'We do not learn who you are unless you tell us. This site and your network can see that you were here, and the site could read what you type.',
      'Emme tiedä, kuka olet, jos et kerro. Tämä sivusto voi nähdä käyntisi. Se voisi lukea myös tekstisi.',
    ),
    words(
      'Viestisi ei vaikuta asiaasi, lapseesi tai paikkaasi, eikä sitä laiteta asiakastietoihin. Omaa asiaasi emme voi hoitaa täällä: kysy omalta sosiaalityöntekijältäsi tai sosiaaliasiavastaavalta.',
      'Ditt meddelande påverkar inte ditt ärende, ditt barn eller din plats, och det läggs inte i klientuppgifterna. Ditt eget ärende kan vi inte sköta här: fråga din egen socialarbetare eller socialombudet.',
      'Your message does not affect your case, your child or your place, and is not put into client records. We cannot handle your own case here: ask your own social worker or the social affairs ombudsman.',
      'Viestisi ei vaikuta sinun asiaasi eikä lapseesi. Omassa asiassasi auttaa oma sosiaalityöntekijäsi.',
    ),
    words(
      'Tämä ei ole lastensuojeluilmoitus, valitus eikä kantelu. Jos viestistäsi herää huoli, että lapsi on vaarassa, meidän täytyy kertoa siitä niille, jotka voivat auttaa.',
      'Det här är ingen barnskyddsanmälan, inget besvär och ingen klagan. Om ditt meddelande ger oss orsak att tro att ett barn är i fara måste vi berätta det för dem som kan hjälpa.',
      'This is no child welfare notification, appeal or complaint. If your message makes us fear that a child is in danger, we must tell those who can help.',
      'Tämä ei ole lastensuojeluilmoitus eikä valitus. Jos pelkäämme, että lapsi on vaarassa, meidän pitää kertoa siitä.',
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
