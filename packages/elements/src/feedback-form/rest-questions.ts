import { feedbackThemes, publicationLeaves } from '@kuulluksi/contract/vocabularies';
import { html, nothing, type TemplateResult } from 'lit';
import { errorSummary } from '../foundation/form/error-summary.ts';
import type { Speech } from '../foundation/texts.ts';
import type { FormState } from './state.ts';
import { controlId, faultWords } from '../foundation/form/fault-words.ts';
import { choices, selection, tick } from '../foundation/form/fields.ts';
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

/** What comes when it is asked for: until it is here, the person is told that it is on its way. */
const whenHere = (context: RestContext, view: ((context: RestContext) => TemplateResult) | undefined) =>
  view?.(context) ?? html`<p class="muted" role="status">${context.voice.t('waiting')}</p>`;

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
      options: publicationLeaves.map(value => ({ value, words: t(`publication.${value}`) })),
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
    ${draft.reached ? whenHere(context, context.reached?.contact) : nothing}
    ${tick({
      id: 'known',
      label: t('known'),
      hint: t('known-hint'),
      optional: true,
      value: draft.known,
      choose: value => acts.choose('known', value),
      t,
    })}
    ${draft.known ? whenHere(context, context.reached?.introduction) : nothing}
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
