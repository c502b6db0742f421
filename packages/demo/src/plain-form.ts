import { html, type Markup } from './html.ts';
import { plainTexts as texts } from './plain-texts.ts';
import type { Language, Words } from './site.ts';

const choices = (
  language: Language,
  name: string,
  legend: Words,
  options: Readonly<Record<string, Words>>,
): Markup =>
  html`<fieldset>
    <legend>${legend[language]}</legend>
    ${Object.entries(options).map(
      ([value, words]) =>
        html`<label class="option"
          ><input type="radio" name="${name}" value="${value}" required /><span
            >${words[language]}</span
          ></label
        >`,
    )}
  </fieldset>`;

/**
 * A feedback form in HTML alone, as a web team writes it inside the element (docs/embedding.md): it sends without
 * JavaScript, and stays in view until it is sent.
 */
export const plainForm = (server: string, organisation: string, language: Language): Markup =>
  html`<h1>${texts.title[language]}</h1>
    <p class="lead">${texts.intro[language]}</p>
    <ul class="known">
      ${texts.known.map(words => html`<li>${words[language]}</li>`)}
    </ul>
    <form class="plain-form" method="post" action="${server}/feedback">
      <input type="hidden" name="organisation" value="${organisation}" />
      <input type="hidden" name="ageLevel" value="adult" />
      <input type="hidden" name="language" value="${language}" />
      ${choices(language, 'kind', texts.kind, texts.kinds)}
      <div>
        <label for="feedback-text">${texts.text[language]}</label>
        <p id="feedback-text-hint">${texts.hint[language]}</p>
        <textarea
          id="feedback-text"
          name="text"
          rows="7"
          required
          dir="auto"
          spellcheck="false"
          autocomplete="off"
          aria-describedby="feedback-text-hint"
        ></textarea>
      </div>
      ${choices(language, 'publication', texts.publication, texts.leaves)}
      <p class="trap" aria-hidden="true">
        <label
          >${texts.trap[language]} <input type="text" name="trap" tabindex="-1" autocomplete="off"
        /></label>
      </p>
      <button>${texts.check[language]}</button>
    </form>`;
