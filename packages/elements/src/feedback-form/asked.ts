/** What the organisation asks: its open question, its own questions. Fetched only where something is asked. */
import { html, type TemplateResult } from 'lit';
import { pictureStyles } from '../foundation/pictures/pictures.styles.ts';
import { askedStyles } from './asked.styles.ts';
import { askedTexts } from './asked-texts.ts';
import { openQuestion } from './open-question.ts';
import { questionSet } from './question-set.ts';
import type { RestContext } from './rest-context.ts';

export const bundles = [askedTexts];
export const styles = [pictureStyles, askedStyles];

export const asked = (context: RestContext, wanted: boolean): TemplateResult =>
  html`${openQuestion(context, wanted)} ${questionSet(context)}`;
