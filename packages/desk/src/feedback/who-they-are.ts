import { contactWays } from '@kuulluksi/contract/vocabularies';
import type { CommonId } from '@kuulluksi/elements/foundation/common-texts';
import { selection } from '@kuulluksi/elements/foundation/form/fields';
import { textField } from '@kuulluksi/elements/foundation/form/text-field';
import type { Translate } from '@kuulluksi/elements/foundation/texts';
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskId } from '../foundation/texts.ts';
import { givenOf, type EnteredSet } from './entered-questions.ts';
import type { Entry } from './entry.ts';

interface Speaking {
  t: Translate<DeskId | CommonId>;
  label: (group: string, code: string) => string;
  errorOf: (field: string) => string | undefined;
}

/** Who the person is and how to reach them, only as they want it. */
export const whoTheyAre = (
  entry: Entry,
  change: (part: Partial<Entry>) => void,
  { t, label, errorOf }: Speaking,
): TemplateResult => {
  const line = (
    part: 'introduction' | 'contactValue' | 'contactName' | 'contactSafely',
    [id, field]: readonly [id: string, field: string],
    words: string,
    hint?: string,
  ) =>
    textField({
      id,
      label: words,
      hint,
      optional: part !== 'contactValue',
      value: entry[part],
      typed: value => change({ [part]: value }),
      left: () => undefined,
      error: errorOf(field),
      t,
    });
  return html`
    ${line('introduction', ['introduction', 'introduction'], t('their-introduction'), t('their-introduction-hint'))}
    ${selection({
      id: 'contact-way',
      label: t('their-contact'),
      hint: t('their-contact-hint'),
      optional: true,
      none: t('no-contact-wanted'),
      value: entry.contactWay,
      options: contactWays.map(value => ({ value, words: label('way', value) })),
      choose: contactWay => change({ contactWay }),
      t,
    })}
    ${
      entry.contactWay
        ? html`${line('contactValue', ['contact-value', 'contact.value'], t('contact.value'))}
          ${line('contactName', ['contact-name', 'contact.name'], t('contact-name'))}
          ${line('contactSafely', ['contact-safely', 'contact.safely'], t('contact-safely'))}`
        : nothing
    }
  `;
};

/** What was filled in besides what every entry holds. */
export const besides = (entry: Entry, set: EnteredSet | undefined): object => {
  const { unit, unitMayRead, openQuestion, contactWay, contactName, contactSafely } = entry;
  const introduction = entry.introduction.trim();
  return {
    ...(set && { questionSet: { id: set.id, version: set.version }, answers: givenOf(set, entry.answers) }),
    ...(openQuestion && { openQuestion }),
    ...(unit && unitMayRead && { unitMayRead }),
    ...(introduction && { introduction }),
    ...(contactWay && {
      contact: {
        way: contactWay,
        ...(entry.contactValue.trim() && { value: entry.contactValue }),
        ...(contactName.trim() && { name: contactName }),
        ...(contactSafely.trim() && { safely: contactSafely }),
      },
    }),
  };
};
