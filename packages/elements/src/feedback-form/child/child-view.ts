import { html, type TemplateResult } from 'lit';
import type { TextBundle } from '../../foundation/texts.ts';
import { beforeWriting, helpNow } from '../before.ts';
import { questions } from '../questions.ts';
import type { FormContext } from '../voice.ts';

/** Texts of this view alone. */
export const bundles: readonly TextBundle<string>[] = [];

/** The child's level: one question a view. */
export const view = (context: FormContext): TemplateResult =>
  html`<div class="form">
    ${helpNow(context.voice, [context.organisation])} ${beforeWriting(context.voice, context.organisation)}
    ${questions(context)}
  </div>`;
