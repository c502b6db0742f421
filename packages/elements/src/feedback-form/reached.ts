/** What is asked of who wants to be reached, or to be known. Fetched only then. */
import { longestContact, longestIntroduction } from '@kuulluksi/contract/feedback/longest';
import { contactWays } from '@kuulluksi/contract/vocabularies';
import { css, html, type TemplateResult } from 'lit';
import type { GivenAnswer } from '../foundation/form/answer-list.ts';
import { controlId } from '../foundation/form/fault-words.ts';
import { choices } from '../foundation/form/fields.ts';
import { textField } from '../foundation/form/text-field.ts';
import { reachedTexts } from './reached-texts.ts';
import type { RestContext } from './rest-context.ts';
import type { Draft, DraftField } from './state.ts';

export const bundles = [reachedTexts];
export const styles = [
  css`
    .contact {
      display: grid;
      gap: var(--_space-5);
      padding-inline-start: var(--_space-4);
      border-inline-start: 4px solid var(--_border);
    }
  `,
];

/** Where a name or a number is asked for, only danger is told of. */
const toldOfDanger = ({ notices }: RestContext, words: string) => notices(words, { personal: false });

export const contact = (context: RestContext): TemplateResult => {
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

export const introduction = (context: RestContext): TemplateResult => {
  const {
    voice: { t },
    form: { draft },
    error,
    acts,
  } = context;
  return html`<div class="contact">
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
  </div>`;
};

/** How to reach the person, among the answers before they are sent. */
export const contactAnswers = (
  { voice: { t }, form: { draft } }: RestContext,
  given: (field: DraftField, question: string, answer: unknown) => GivenAnswer,
): GivenAnswer[] => {
  const way = draft['contact.way'];
  return [
    given('contact.way', t('contact.way'), way && t(`way.${way}`)),
    given('contact.value', t(way === 'email' ? 'contact-address' : 'contact-number'), draft['contact.value']),
    given('contact.name', t('contact.name'), draft['contact.name'] || t('not-answered')),
    given('contact.safely', t('contact.safely'), draft['contact.safely'] || t('not-answered')),
  ];
};

/** The same in the contract's form. */
export const contactOf = (draft: Draft) => ({
  way: draft['contact.way'] || undefined,
  value: draft['contact.value'],
  ...(draft['contact.name'].trim() && { name: draft['contact.name'] }),
  ...(draft['contact.safely'].trim() && { safely: draft['contact.safely'] }),
});
