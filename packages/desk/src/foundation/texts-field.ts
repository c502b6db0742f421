import type { CommonId } from '@kuulluksi/elements/foundation/common-texts';
import { type Field } from '@kuulluksi/elements/foundation/form/fields';
import { textField } from '@kuulluksi/elements/foundation/form/text-field';
import type { Translate } from '@kuulluksi/elements/foundation/texts';
import { html, type TemplateResult } from 'lit';
import { writingLanguages, type TextsByLanguage } from '../matters/answer-draft.ts';
import { personalWarning } from './personal-warning.ts';
import type { DeskId } from './texts.ts';

interface TextsField extends Omit<Field, 'id' | 'error' | 't'> {
  /** Path in what is sent: `answer.what`. */
  field: string;
  first: string;
  /** Languages in which it can be written; those of Finland and English unless it says otherwise. */
  languages?: readonly string[];
  value: TextsByLanguage;
  typed: (value: TextsByLanguage) => void;
  left: () => void;
  longest: number;
  rows: number;
  errorOf: (field: string) => string | undefined;
  t: Translate<DeskId | CommonId>;
  speaksOf: (language: string) => string;
}

/** A text that the public reads: in the first language, and in the others where somebody writes them. */
export const textsField = (texts: TextsField): TemplateResult => {
  const { field, first, value, optional, languages = writingLanguages, t, speaksOf } = texts;
  const inOne = (language: string, label: string, more: object) =>
    html`<div class="stack">
      ${textField({
        id: `${field}.${language}`.replaceAll('.', '-'),
        label,
        value: value[language] ?? '',
        typed: text => texts.typed({ ...value, [language]: text }),
        left: texts.left,
        rows: texts.rows,
        longest: texts.longest,
        error: texts.errorOf(`${field}.${language}`),
        t,
        ...more,
      })}
      ${personalWarning(value[language] ?? '', t)}
    </div>`;
  const others = languages.filter(language => language !== first);
  return html`<div class="stack">
    ${inOne(first, t('in-language', { label: texts.label, language: speaksOf(first) }), {
      hint: texts.hint,
      ...(optional !== undefined && { optional }),
    })}
    <details ?open=${others.some(language => texts.errorOf(`${field}.${language}`))}>
      <summary>${t('other-languages')}</summary>
      <div class="stack">
        ${others.map(language =>
          inOne(language, t('in-language', { label: texts.label, language: speaksOf(language) }), {
            optional: true,
          }),
        )}
      </div>
    </details>
  </div>`;
};
