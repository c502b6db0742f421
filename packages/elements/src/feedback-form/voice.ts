import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import type { Text } from '@kuulluksi/contract/foundation/texts';
import type { AgeLevel } from '@kuulluksi/contract/vocabularies';
import type { TemplateResult } from 'lit';
import type { CommonId } from '../foundation/common-texts.ts';
import type { FormTextId } from '../foundation/form/form-texts.ts';
import type { Translate } from '../foundation/texts.ts';
import type { FeedbackFormId } from './texts.ts';

export type FormId = FeedbackFormId | FormTextId | CommonId;

/** How the form speaks: what its parts need of the element. */
export interface Voice {
  t: Translate<FormId>;
  say: (text: Text) => TemplateResult | string;
  label: (group: string, code: string) => string;
  heading: (words: unknown, depth?: number, attributes?: { id?: string; class?: string }) => TemplateResult;
  language: string;
  level: AgeLevel;
}

/** An organisation that one can write to here. */
export type Taker = Organisation & { feedback: NonNullable<Organisation['feedback']> };

export const takersOf = (organisations: readonly Organisation[]): Taker[] =>
  organisations.filter((organisation): organisation is Taker => organisation.feedback !== undefined);
