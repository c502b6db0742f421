import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import type { QuestionSet } from '@kuulluksi/contract/question-sets/schemas';
import { publicationLeaves } from '@kuulluksi/contract/vocabularies';
import { html, type Markup } from '../pages/html.ts';
import type { Speech } from '../pages/speech.ts';
import { choices, hidden } from './plain-fields.ts';
import { questionFields } from './plain-questions.ts';

/**
 * What the plain form sends: texts alone, named as in the contract. All may be missing or wrong. Answers to a set's
 * questions stand beside them under names of their own.
 */
export type PlainDraft = Record<
  | 'organisation'
  | 'kind'
  | 'text'
  | 'publication'
  | 'helped'
  | 'ageLevel'
  | 'language'
  | 'trap'
  | 'key'
  | 'openQuestion'
  | 'unit'
  | 'questionSet'
  | 'questionSetVersion',
  string | undefined
>;

/** An organisation that takes feedback. */
export type Taker = Organisation & { feedback: NonNullable<Organisation['feedback']> };

const organisationChoice = ({ t, say }: Speech, takers: readonly Taker[], chosen: string | undefined) =>
  takers.length < 2
    ? hidden('organisation', takers[0]?.id ?? chosen)
    : html`<div class="field">
        <label for="plain-organisation">${t('organisation')}</label>
        <select id="plain-organisation" name="organisation" required>
          <option value=""></option>
          ${takers.map(
            ({ id, name }) =>
              html`<option value="${id}" ${id === chosen && html`selected`}>${say(name)}</option>`,
          )}
        </select>
      </div>`;

/**
 * The feedback form in HTML alone, for who has no JavaScript and until it is here. It is first sent to a page that shows
 * everything once more; only what comes from there, with a key of that page, is stored. Where no organisation is known,
 * for the database is away, it carries on what was chosen before. On a page with elements these ask a set's questions
 * themselves; the fields for them are there for who has no JavaScript alone.
 */
export const plainForm = (
  speech: Speech,
  takers: readonly Taker[],
  draft: Partial<PlainDraft>,
  button: string,
  set: QuestionSet | undefined,
  { elements = false } = {},
): Markup => {
  const { t, label } = speech;
  const kinds = [...new Set(takers.flatMap(({ feedback }) => feedback.kinds))].filter(
    kind => kind !== 'other',
  );
  const questions = questionFields(speech, set, draft);
  // What the set says of its kind, the person is not asked.
  const ofSet = set?.kind === 'other' ? undefined : set?.kind;
  const asks = draft.questionSet !== undefined || set !== undefined;
  return html`<form method="post" action="/feedback?language=${speech.language}">
    ${organisationChoice(speech, takers, draft.organisation)}
    ${elements ? html`<noscript>${questions}</noscript>` : questions}
    ${
      ofSet
        ? hidden('kind', ofSet)
        : kinds.length > 0
          ? choices(
              'kind',
              t('kind'),
              kinds.map(value => ({ value, words: label('kind', value) })),
              draft.kind,
            )
          : hidden('kind', draft.kind)
    }
    <div class="field">
      <label for="plain-text"
        >${t('text')} ${asks && html`<span class="muted small">${t('optional')}</span>`}</label
      >
      <p class="hint" id="plain-text-hint">${t('text-hint')}</p>
      <textarea
        id="plain-text"
        name="text"
        rows="${asks ? 4 : 8}"
        ${!asks && html`required`}
        dir="auto"
        spellcheck="false"
        autocomplete="off"
        aria-describedby="plain-text-hint"
      >
${draft.text ?? ''}</textarea>
    </div>
    ${choices(
      'publication',
      t('publication'),
      publicationLeaves.map(value => ({
        value,
        words: label('publication', value),
        ...(value === 'ask-first' && { hint: t('ask-first-hint') }),
      })),
      draft.publication,
    )}
    ${choices(
      'helped',
      t('helping'),
      (['yes', 'no'] as const).map(value => ({ value, words: t(value) })),
      draft.helped,
      { optional: t('optional') },
    )}
    <p class="trap" aria-hidden="true">
      <label>${t('trap')} <input type="text" name="trap" tabindex="-1" autocomplete="off" /></label>
    </p>
    ${hidden('ageLevel', draft.ageLevel)} ${hidden('language', draft.language ?? speech.language)}
    ${hidden('openQuestion', draft.openQuestion)} ${hidden('unit', draft.unit)} ${hidden('key', draft.key)}
    <p><button>${button}</button></p>
  </form>`;
};
