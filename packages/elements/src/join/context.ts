import type { JoinForm } from '@kuulluksi/contract/joining/schemas';
import type { Text } from '@kuulluksi/contract/foundation/texts';
import type { AgeLevel, JoinKind } from '@kuulluksi/contract/vocabularies';
import type { TemplateResult } from 'lit';
import type { CommonId } from '../foundation/common-texts.ts';
import type { FormTextId } from '../foundation/form/form-texts.ts';
import type { Translate } from '../foundation/texts.ts';
import type { Draft, DraftField, FormState } from './state.ts';
import type { JoinId } from './texts.ts';

/** How the form speaks: what its parts need of the element. */
export interface Voice<More extends string = never> {
  t: Translate<JoinId | FormTextId | CommonId | More>;
  say: (text: Text) => TemplateResult | string;
  label: (group: string, code: string) => string;
  heading: (words: unknown, depth?: number, attributes?: { id?: string; class?: string }) => TemplateResult;
  language: string;
  level: AgeLevel;
}

/** All that a part of the form needs to show itself. */
export interface Context {
  voice: Voice;
  asked: JoinForm;
  kind: JoinKind;
  form: FormState;
  error: (field: string) => string | undefined;
  set: <F extends DraftField>(field: F, value: Draft[F]) => void;
  send: () => void;
}
