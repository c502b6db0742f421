import type { InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import { html, type TemplateResult } from 'lit';
import { plainOrganisation } from './form-answers.ts';

const fi = {
  title: 'Anna palautetta',
  help: 'Jos joku on vaarassa nyt, soita 112. Viestiäsi ei lueta heti.',
  readBy: 'Viestisi lukee lastensuojelun osallisuuskoordinaattori. Emme kysy nimeäsi.',
  kind: 'Millaista asiaa viestisi koskee?',
  thanks: 'Haluan kiittää',
  idea: 'Minulla on idea',
  concern: 'Jokin on huonosti tai huolettaa',
  text: 'Mitä haluat sanoa?',
  publication: 'Saammeko kertoa tästä muille omin sanoin?',
  yes: 'Kyllä',
  askFirst: 'Kysykää ensin minulta',
  no: 'Ei',
  check: 'Tarkista vastauksesi',
};

/** What a site would write into its own page, in the page's language. */
const words: Record<InterfaceLanguage, typeof fi> = {
  fi,
  sv: {
    title: 'Ge respons',
    help: 'Om någon är i fara nu, ring 112. Ditt meddelande läses inte genast.',
    readBy: 'Barnskyddets koordinator för delaktighet läser ditt meddelande. Vi frågar inte vad du heter.',
    kind: 'Vad gäller ditt meddelande?',
    thanks: 'Jag vill tacka',
    idea: 'Jag har en idé',
    concern: 'Något är fel eller oroar mig',
    text: 'Vad vill du säga?',
    publication: 'Får vi berätta om det här för andra med egna ord?',
    yes: 'Ja',
    askFirst: 'Fråga mig först',
    no: 'Nej',
    check: 'Kontrollera dina svar',
  },
  en: {
    title: 'Give feedback',
    help: 'If somebody is in danger now, call 112. Your message is not read at once.',
    readBy: 'The participation coordinator of child welfare reads your message. We do not ask your name.',
    kind: 'What is your message about?',
    thanks: 'I want to thank',
    idea: 'I have an idea',
    concern: 'Something is wrong or worries me',
    text: 'What do you want to say?',
    publication: 'May we tell others of this in our own words?',
    yes: 'Yes',
    askFirst: 'Ask me first',
    no: 'No',
    check: 'Check your answers',
  },
  'fi-simple': {
    ...fi,
    help: 'Jos joku on vaarassa nyt, soita 112. Emme lue viestiäsi heti.',
    readBy: 'Koordinaattori lukee viestisi. Emme kysy nimeäsi.',
    kind: 'Mitä viestisi koskee?',
    concern: 'Jokin on huonosti',
    publication: 'Saammeko kertoa tästä muille?',
  },
};

/** A form in HTML alone, as docs/embedding.md shows it: the page can be used at once, and without JavaScript. */
export const plainForm = (language: string, level: string, action: string): TemplateResult => {
  const say = words[language as InterfaceLanguage] ?? fi;
  const choice = (name: string, value: string, label: string) =>
    html`<label><input type="radio" name=${name} value=${value} required /> ${label}</label>`;
  return html`<h2>${say.title}</h2>
    <p>${say.help}</p>
    <p>${say.readBy}</p>
    <form class="plain-form" method="post" action=${action}>
      <input type="hidden" name="organisation" value=${plainOrganisation} />
      <input type="hidden" name="ageLevel" value=${level} />
      <input type="hidden" name="language" value=${language} />
      <fieldset>
        <legend>${say.kind}</legend>
        ${choice('kind', 'thanks', say.thanks)} ${choice('kind', 'idea', say.idea)}
        ${choice('kind', 'concern', say.concern)}
      </fieldset>
      <label for="feedback-text">${say.text}</label>
      <textarea id="feedback-text" name="text" rows="7" required dir="auto" autocomplete="off"></textarea>
      <fieldset>
        <legend>${say.publication}</legend>
        ${choice('publication', 'yes', say.yes)} ${choice('publication', 'ask-first', say.askFirst)}
        ${choice('publication', 'no', say.no)}
      </fieldset>
      <button>${say.check}</button>
    </form>`;
};
