import { contactWays, feedbackKinds } from '@kuulluksi/contract/vocabularies';
import { html, nothing, type TemplateResult } from 'lit';
import type { SummaryItem } from '../foundation/form/error-summary.ts';
import { errorSummary } from '../foundation/form/error-summary.ts';
import { controlId } from '../foundation/form/fault-words.ts';
import { choices, selection, textField, tick } from '../foundation/form/fields.ts';
import type { FormContext, Taker, Voice } from './voice.ts';

/** More than this, and a list is easier to scan than buttons. */
const mostRadios = 6;

export const organisationChoice = (
  { t, say }: Voice,
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

const contact = ({ voice: { t }, form: { draft }, error, acts }: FormContext): TemplateResult => {
  const way = draft['contact.way'];
  const text = (field: 'contact.value' | 'contact.name' | 'contact.safely') => ({
    id: controlId(field),
    label: t(field),
    value: draft[field],
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
      ...text('contact.value'),
      label: t(way === '' ? 'contact.value' : way === 'email' ? 'contact-address' : 'contact-number'),
      inputMode: way === '' ? 'text' : way === 'email' ? 'email' : 'tel',
    })}
    ${textField({ ...text('contact.name'), hint: t('contact-name-hint'), optional: true })}
    ${textField({ ...text('contact.safely'), hint: t('contact-safely-hint'), optional: true, rows: 3 })}
  </div>`;
};

export const questions = (context: FormContext): TemplateResult => {
  const { voice, form, organisation, longest, error, acts } = context;
  const { t } = voice;
  const { draft } = form;
  const kinds = feedbackKinds.filter(kind => organisation.feedback.kinds.includes(kind));
  return html`<section class="form" part="questions">
    ${voice.heading(t('questions'), 1, { id: 'questions' })}
    ${choices({
      id: 'kind',
      label: t('kind'),
      value: draft.kind,
      options: kinds.map(value => ({ value, words: t(`kind-own.${value}`) })),
      error: error('kind'),
      choose: value => acts.choose('kind', value),
      t,
    })}
    ${textField({
      id: 'text',
      label: t('text'),
      hint: t('text-hint'),
      value: draft.text,
      error: error('text'),
      rows: 8,
      longest: longest,
      typed: value => acts.typed('text', value),
      left: () => acts.left('text'),
      t,
    })}
    ${choices({
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
    <div class="actions">
      <button
        class="button main"
        type="button"
        aria-disabled=${form.progress === 'preparing' ? 'true' : nothing}
        @click=${acts.check}
      >
        ${t('check')}
      </button>
    </div>
    <p role="status">
      ${
        form.progress === 'preparing'
          ? t('check-waiting')
          : form.progress === 'preparing-away'
            ? t('check-away')
            : nothing
      }
    </p>
  </section>`;
};

export const faultSummary = ({ t, heading }: Voice, items: readonly SummaryItem[]) =>
  errorSummary(heading(t('errors-title', { count: items.length }), 1), items);
