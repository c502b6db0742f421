import type { ToldAnswer } from '@kuulluksi/contract/matters/told-answer';
import { sayMonth } from '@kuulluksi/elements/foundation/dates';
import { html, nothing, type TemplateResult } from 'lit';
import { sayIn } from './say-in.ts';

interface Speaking {
  status: (code: string) => TemplateResult;
  language: string;
}

/** What was answered, as whoever raised it is told: status, what, reasons, whom, when. */
export const toldAnswer = (
  { status, what, when, reasons, to, month }: ToldAnswer,
  { status: say, language }: Speaking,
): TemplateResult => {
  const line = (texts: Record<string, string> | undefined) => {
    const told = texts && sayIn(texts, language);
    return told ? html`<p class="words" lang=${told.lang}>${told.text}</p>` : nothing;
  };
  return html`<div class="answered">
    <p class="row">
      ${say(status)}
      <span class="muted small">${when ? sayMonth(when, language) : sayMonth(month, language)}</span>
    </p>
    ${line(to)} ${line(what)} ${line(reasons)}
  </div>`;
};
