import { html, type TemplateResult } from 'lit';
import { openQuestion } from './open-question.ts';
import { questionSet } from './question-set.ts';
import type { RestContext } from './rest-context.ts';

/** What the organisation asks: its open question, its own questions. */
export const asked = (context: RestContext, wanted: boolean): TemplateResult =>
  html`${openQuestion(context, wanted)} ${questionSet(context)}`;
