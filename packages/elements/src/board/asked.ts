import { listOpenQuestions } from '@kuulluksi/api-client/open-questions';
import type { OpenQuestion } from '@kuulluksi/contract/open-questions/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { commonTexts, type CommonId } from '../foundation/common-texts.ts';
import { sayFullDay, sayMonth } from '../foundation/dates.ts';
import { defineTexts, speak, type IdsOf } from '../foundation/texts.ts';
import fi from '../locales/fi/board-asked.json';
import { askedStyles } from './asked.styles.ts';
import type { Around, Part } from './parts.ts';
import type { Words } from './words.ts';

const askedTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/board-asked.json'),
  en: () => import('../locales/en/board-asked.json'),
  'fi-simple': () => import('../locales/fi-simple/board-asked.json'),
});
type AskedId = IdsOf<typeof askedTexts>;

/** What the organisation asked everybody, and what came of it: here it is we who ask, and others who answer. */
export const begin = async (around: Around): Promise<Part> => {
  const { client, organisations, language, signal } = around;
  const [{ t, has }, { items }] = await Promise.all([
    speak<AskedId | CommonId>([commonTexts, askedTexts], language),
    listOpenQuestions(client, { organisation: [...organisations], language }, { signal }),
  ]);
  const size = (code: string) => {
    const id = `size.${code}`;
    return has(id) ? t(id) : undefined;
  };

  const times = ({ state, opensOn, closesOn, answered }: OpenQuestion): string => {
    if (state === 'coming') return t('opens', { day: sayFullDay(opensOn, language) });
    if (state === 'open') return t('open-until', { day: sayFullDay(closesOn, language) });
    const how = answered && size(answered);
    const closed = t('closed', { day: sayFullDay(closesOn, language) });
    return how ? `${closed} ${t('answered', { size: how })}` : closed;
  };

  const below = (question: OpenQuestion, { say }: Words): TemplateResult => {
    const { state, result } = question;
    if (result) {
      return html`<p class="name">${t('result')}</p>
        <p class="words">${say(result.told)}</p>
        ${
          result.follows
            ? html`<p class="name">${t('follows')}</p>
                <p class="words">${say(result.follows)}</p>`
            : nothing
        }
        <p class="muted small">${t('told-in', { month: sayMonth(result.month, language) })}</p>`;
    }
    if (state === 'open') {
      return html`<p>${t('anyone')}</p>
        <a class="button main" href=${around.formFor(question)}
          >${t('answer')}<span class="visually-hidden">: ${question.question.text}</span></a
        >`;
    }
    return html`<p>${state === 'coming' ? t('not-yet') : t('result-coming')}</p>`;
  };

  return {
    styles: [askedStyles],
    render: words =>
      items.length === 0
        ? html`<p class="message">${t('nothing-asked')}</p>`
        : html`<ul role="list" class="entries asked">
            ${repeat(
              items,
              ({ id }) => id,
              question =>
                html`<li>
                  <article class="entry" data-state=${question.state}>
                    <div class="answered ours">
                      ${words.heading(words.say(question.question), 1, { class: 'question' })}
                      ${question.background ? html`<p class="words">${words.say(question.background)}</p>` : nothing}
                      <p class="muted small">
                        <strong>${t(`state.${question.state}`)}</strong> · ${times(question)} ·
                        ${words.say(question.organisation.name)}
                      </p>
                    </div>
                    <div class="said theirs">${below(question, words)}</div>
                  </article>
                </li>`,
            )}
          </ul>`,
  };
};
