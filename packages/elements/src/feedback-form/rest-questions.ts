import { longestContact, longestIntroduction } from '@kuulluksi/contract/feedback/longest';
import { contactWays, feedbackThemes } from '@kuulluksi/contract/vocabularies';
import { html, nothing, type TemplateResult } from 'lit';
import { errorSummary } from '../foundation/form/error-summary.ts';
import type { Speech } from '../foundation/texts.ts';
import type { FormState } from './state.ts';
import { controlId, faultWords } from '../foundation/form/fault-words.ts';
import { choices, selection, textField, tick } from '../foundation/form/fields.ts';
import type { RestContext, RestVoice } from './rest-context.ts';
import { tickList } from './tick-list.ts';
import type { Taker } from './voice.ts';

/** More than this, and a list is easier to scan than buttons. */
const mostRadios = 6;

export const organisationChoice = (
  { t, say }: Pick<RestVoice, 't' | 'say'>,
  takers: readonly Taker[],
  chosen: string,
  choose: (id: string) => void,
): TemplateResult => {
  const field = {
    id: 'organisation',
    label: t('organisation'),
    value: chosen,
    choose,
    t,
  };
  return takers.length <= mostRadios
    ? choices({ ...field, options: takers.map(({ id, name }) => ({ value: id, words: say(name) })) })
    : selection({ ...field, options: takers.map(({ id, name }) => ({ value: id, words: name.text })) });
};

/** Where a name or a number is asked for, only danger is told of. */
const toldOfDanger = ({ notices }: RestContext, words: string) => notices(words, { personal: false });

const contact = (context: RestContext): TemplateResult => {
  const {
    voice: { t },
    form: { draft },
    error,
    acts,
  } = context;
  const way = draft['contact.way'];
  const text = (field: 'value' | 'name' | 'safely') => words(`contact.${field}`, longestContact[field]);
  const words = (field: `contact.${keyof typeof longestContact}`, longest: number) => ({
    id: controlId(field),
    label: t(field),
    value: draft[field],
    longest,
    notices: toldOfDanger(context, draft[field]),
    error: error(field),
    typed: (value: string) => acts.typed(field, value),
    left: () => acts.left(field),
    t,
  });
  return html`<div class="contact">
    ${choices({
      id: 'contact-way',
      label: t('contact.way'),
      value: way,
      options: contactWays.map(value => ({ value, words: t(`way.${value}`) })),
      error: error('contact.way'),
      choose: value => acts.choose('contact.way', value),
      t,
    })}
    ${textField({
      ...text('value'),
      label: t(way === '' ? 'contact.value' : way === 'email' ? 'contact-address' : 'contact-number'),
      inputMode: way === '' ? 'text' : way === 'email' ? 'email' : 'tel',
    })}
    ${textField({ ...text('name'), hint: t('contact-name-hint'), optional: true })}
    ${textField({ ...text('safely'), hint: t('contact-safely-hint'), optional: true, rows: 3 })}
  </div>`;
};

const unit = ({ voice: { t }, form: { draft }, organisation, acts }: RestContext) => {
  // An office or a meeting place is nobody's home, but a unit all the same; a foster family's home is never here.
  const { units } = organisation;
  return html`${
    units.length === 0
      ? nothing
      : selection({
          id: 'unit',
          label: t('unit'),
          hint: t('unit-hint'),
          optional: true,
          value: draft.unit,
          none: t('unit-none'),
          options: units.map(({ id, name }) => ({ value: id, words: name.text })),
          choose: id => acts.choose('unit', id),
          t,
        })
  }
  ${
    draft.unit
      ? choices({
          id: 'unitMayRead',
          label: t('unitMayRead'),
          hint: t('unitMayRead-hint'),
          value: draft.unitMayRead,
          options: yesOrNo(t),
          choose: value => acts.choose('unitMayRead', value),
          t,
        })
      : nothing
  }`;
};

const yesOrNo = (t: RestVoice['t']) => [
  { value: 'yes' as const, words: t('yes') },
  { value: 'no' as const, words: t('no') },
];

/** The words themselves are asked in the first view; this is what is asked after them. */
export const afterWords = (context: RestContext): TemplateResult => {
  const { voice, form, error, acts } = context;
  const { t } = voice;
  const { draft } = form;
  return html`${choices({
      id: 'publication',
      label: t('publication'),
      hint: t('publication-hint'),
      value: draft.publication,
      options: [
        { value: 'yes' as const, words: t('publication-yes') },
        { value: 'ask-first' as const, words: t('publication-ask-first') },
        { value: 'no' as const, words: t('publication-no') },
      ],
      error: error('publication'),
      choose: value => acts.choose('publication', value),
      t,
    })}
    ${tickList({
      id: 'themes',
      label: t('themes'),
      optional: true,
      values: draft.themes,
      options: feedbackThemes.map(value => ({ value, words: t(`theme.${value}`) })),
      choose: themes => acts.choose('themes', themes),
      t,
    })}
    ${unit(context)}
    ${choices({
      id: 'helped',
      label: t('helped'),
      optional: true,
      value: draft.helped,
      options: yesOrNo(t),
      choose: value => acts.choose('helped', value),
      t,
    })}
    ${tick({
      id: 'contact',
      label: t('contact'),
      hint: t('contact-hint'),
      optional: true,
      value: draft.reached,
      choose: value => acts.choose('reached', value),
      t,
    })}
    ${draft.reached ? contact(context) : nothing}
    ${tick({
      id: 'known',
      label: t('known'),
      hint: t('known-hint'),
      optional: true,
      value: draft.known,
      choose: value => acts.choose('known', value),
      t,
    })}
    ${
      draft.known
        ? html`<div class="contact">
            ${textField({
              id: 'introduction',
              label: t('introduction'),
              hint: t('introduction-hint'),
              value: draft.introduction,
              error: error('introduction'),
              rows: 2,
              longest: longestIntroduction,
              notices: toldOfDanger(context, draft.introduction),
              typed: value => acts.typed('introduction', value),
              left: () => acts.left('introduction'),
              t,
            })}
          </div>`
        : nothing
    }
    <label class="visually-hidden" aria-hidden="true"
      >${t('trap')}
      <input
        type="text"
        name="website"
        tabindex="-1"
        autocomplete="off"
        .value=${draft.trap}
        @input=${(event: Event) => acts.typed('trap', (event.target as HTMLInputElement).value)}
    /></label>`;
};

const controlOf = (field: string, { draft }: FormState): string | undefined =>
  field.startsWith('answers.')
    ? field.replace('answers.', 'question-')
    : field in draft
      ? controlId(field)
      : undefined;

/** How much room is left: said only in the last fifth, before that a number would only press the person. */
export const countOf = ({ voice: { t }, form: { draft }, longest }: RestContext): string | undefined => {
  if (draft.text.length <= longest * 0.8) return undefined;
  const left = longest - draft.text.length;
  return left < 0 ? t('characters-over', { count: -left }) : t('characters-left', { count: left });
};

/** "I want you to know who I am", beside what could tell it anyway. */
export const knownButton = ({ voice, form: { draft }, acts }: RestContext) =>
  draft.known
    ? nothing
    : html`<button
        class="button"
        type="button"
        @click=${() => {
          acts.choose('known', true);
          void acts.set({}, 'introduction');
        }}
      >
        ${voice.t('known')}
      </button>`;

export const faultSummary = <Id extends string>(
  { t, heading }: Pick<RestVoice, 't' | 'heading'>,
  speech: Speech<Id>,
  form: FormState,
) =>
  errorSummary(
    heading(t('errors-title', { count: form.summary.length }), 1),
    form.summary.map(fault => ({ words: faultWords(speech, fault), control: controlOf(fault.field, form) })),
  );
