import { ageLevels, interfaceLanguages } from '@kuulluksi/contract/vocabularies';
import type { Release } from '../browser-files/releases.ts';
import { html, type Markup, type Part } from '../pages/html.ts';
import { languageNames } from '../pages/page.ts';
import type { Speech } from '../pages/speech.ts';
import type { Choices, Written } from './choices.ts';
import { codeNames, type CodeName } from './codes.ts';
import { elementNames, embeddableOf, type Attribute } from './elements.ts';
import { embeddingTexts, labelOf, type EmbeddingSay, type EmbeddingTextId } from './texts.ts';
import { titleOf } from './titles.ts';
import { themeNames } from '../themes/names.ts';

/** Names of systems are the same in every language. */
const names: Partial<Record<CodeName, string>> = {
  wordpress: 'WordPress',
  drupal: 'Drupal',
  liferay: 'Liferay',
  sharepoint: 'SharePoint',
  react: 'React',
  vue: 'Vue',
  angular: 'Angular',
  svelte: 'Svelte',
};

/** What can be chosen beforehand on this page; more attributes are in the documentation. */
const offered = [
  'audience',
  'kind',
  'municipality',
  'care-context',
  'weekday',
  'group',
  'open-question',
  'unit',
  'status',
  'about',
  'year',
  'view',
  'as',
];

export interface Around {
  speech: Speech;
  choices: Choices;
  organisations: readonly { id: string; name: string }[];
  municipalities: readonly { code: string; name: string }[];
  releases: readonly Release[];
}

const field = (id: string, label: Part, control: Part, hint?: Part): Markup =>
  html`<div class="field">
    <label for="${id}">${label}</label>
    ${control} ${hint && html`<p class="hint" id="${id}-hint">${hint}</p>`}
  </div>`;

const select = (
  id: string,
  name: string,
  options: readonly (readonly [value: string, words: string])[],
  chosen: string,
  more?: Part,
): Markup =>
  html`<select id="${id}" name="${name}" ${more}>
    ${options.map(
      ([value, words]) =>
        html`<option value="${value}" ${value === chosen && html`selected`}>${words}</option>`,
    )}
  </select>`;

const presetField = (
  { name, codes }: Attribute,
  element: string,
  { speech, choices, municipalities }: Around,
): Markup => {
  const t = embeddingTexts(speech.language);
  const id = `${element}-${name}`;
  const chosen = choices.settings[name] ?? '';
  const known =
    name === 'municipality'
      ? municipalities.map(({ code, name: words }) => [code, words] as const)
      : codes?.map(code => [code, labelOf(speech, name, code)] as const);
  return field(
    id,
    t(`attribute.${name}` as EmbeddingTextId),
    known
      ? select(id, name, [['', t('any')], ...known], chosen)
      : html`<input type="text" id="${id}" name="${name}" value="${chosen}" autocomplete="off" />`,
  );
};

/** What an element offers beforehand. The others' lie there too, unused until a script shows them. */
const presetsOf = (
  element: (typeof elementNames)[number],
  around: Around,
  t: EmbeddingSay,
): Markup | undefined => {
  const attributes = embeddableOf(element).attributes.filter(
    ({ name, codes }) => offered.includes(name) && !(element === 'join' && name === 'kind' && codes),
  );
  if (attributes.length === 0) return undefined;
  const here = element === around.choices.element;
  return html`<fieldset class="field presets" data-presets="${element}" ${!here && html`hidden disabled`}>
    <legend>${t('presets')}</legend>
    <p class="hint">${t('presets-hint')}</p>
    <div class="two">${attributes.map(attribute => presetField(attribute, element, around))}</div>
  </fieldset>`;
};

const form = (around: Around, t: EmbeddingSay): Markup => {
  const { speech, choices, organisations, releases } = around;
  const { settings } = choices;
  return html`<form class="embedding-form" method="get" action="/embed" data-embedding>
    <h2>${t('choices')}</h2>
    <input type="hidden" name="language" value="${speech.language}" />
    ${field(
      'element',
      t('element'),
      select(
        'element',
        'element',
        elementNames.map(name => [name, titleOf(name, speech)] as const),
        choices.element,
      ),
    )}
    ${field(
      'organisation',
      t('organisation'),
      select(
        'organisation',
        'organisation',
        [['', t('organisation-all')], ...organisations.map(({ id, name }) => [id, name] as const)],
        settings['organisation'] ?? '',
      ),
    )}
    <div class="two">
      ${field(
        'element-language',
        t('language'),
        select(
          'element-language',
          'element-language',
          interfaceLanguages.map(one => [one, languageNames[one]] as const),
          choices.language,
        ),
      )}
      ${field(
        'age-level',
        t('age-level'),
        select(
          'age-level',
          'age-level',
          ageLevels.map(level => [level === 'adult' ? '' : level, t(`level.${level}`)] as const),
          settings['age-level'] ?? '',
        ),
      )}
      ${field(
        'theme',
        t('theme'),
        select(
          'theme',
          'theme',
          [
            ['', t('theme.host')],
            ['light', t('theme.light')],
            ['dark', t('theme.dark')],
          ],
          settings['theme'] ?? '',
        ),
      )}
      ${field(
        'look',
        t('look'),
        select(
          'look',
          'look',
          [['', t('theme.host')], ...themeNames.map(name => [name, t(`look.${name}`)] as const)],
          choices.look ?? '',
        ),
      )}
      ${
        releases.length > 0 &&
        field(
          'version',
          t('version'),
          select(
            'version',
            'version',
            [
              ['', t('version.newest')],
              ...releases.map(({ version }) => [version, t('version.fixed', { version })] as const),
            ],
            choices.release?.version ?? '',
            html`aria-describedby="version-hint"`,
          ),
          t('version-hint'),
        )
      }
    </div>
    ${elementNames.map(name => presetsOf(name, around, t))}
    <label class="option"
      ><input type="checkbox" name="own-lit" value="yes" ${choices.ownLit && html`checked`} />
      ${t('own-lit')}</label
    >
    <div><button data-show>${t('show')}</button></div>
    <p class="hint" role="status" data-status data-updated="${t('updated')}" data-away="${t('away')}"></p>
  </form>`;
};

const codeMarkup = (name: CodeName, written: Written, t: EmbeddingSay): Markup => {
  const { pieces, policy } = written.codes[name];
  const copyable = (code: string, mark: Markup, describedBy: string) =>
    html`<div class="code-box">
      <pre><code ${mark}>${code}</code></pre>
      <p class="copying">
        <button
          type="button"
          class="quiet"
          hidden
          aria-describedby="${describedBy}"
          data-copy
          data-copied="${t('copied')}"
          data-failed="${t('copy-failed')}"
        >
          ${t('copy')}
        </button>
        <span role="status"></span>
      </p>
    </div>`;
  return html`<details class="code-of" ${name === 'html' && html`open`}>
    <summary>${names[name] ?? t(`code.${name}` as EmbeddingTextId)}</summary>
    ${pieces.map(
      ({ place, code }) =>
        html`<p id="${name}-${place}">${t(`place.${place}` as EmbeddingTextId)}</p>
          ${copyable(code, html`data-code="${name}" data-place="${place}"`, `${name}-${place}`)}`,
    )}
    ${(name === 'iframe' || name === 'sharepoint') && html`<p>${t('no-frame')}</p>`}
    <p id="${name}-policy">${t('policy')}</p>
    ${copyable(policy, html`data-policy="${name}"`, `${name}-policy`)}
  </details>`;
};

/** The page that writes codes: choices, what comes of them at two widths, and the codes. */
export const embeddingPage = (around: Around, written: Written): Markup => {
  const t = embeddingTexts(around.speech.language);
  const preview = (width: 'phone' | 'desktop') =>
    html`<figure class="preview ${width}">
      <figcaption>${t(`preview.${width}`)}</figcaption>
      <div
        class="screen-edge"
        ${width === 'desktop' && html`role="region" tabindex="0" aria-label="${t('preview.desktop')}"`}
      >
        <iframe
          src="${written.frame}"
          title="${t('preview')}: ${t(`preview.${width}`)}"
          data-preview
          loading="lazy"
        ></iframe>
      </div>
    </figure>`;
  return html`<h1>${t('title')}</h1>
    <p>${t('intro')}</p>
    <div class="embedding">
      ${form(around, t)}
      <section aria-labelledby="preview-title">
        <h2 id="preview-title">${t('preview')}</h2>
        ${preview('phone')}
      </section>
    </div>
    ${preview('desktop')}
    <p class="hint">${t('preview-hint')} <a href="${written.ownPage}" data-own-page>${t('own-page')}</a></p>
    <section class="codes">
      <h2>${t('codes')}</h2>
      <p>${t('codes-intro')}</p>
      ${codeNames.map(name => codeMarkup(name, written, t))}
    </section>`;
};
