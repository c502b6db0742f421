import type { Matter } from '@kuulluksi/contract/matters/schemas';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import { html, nothing, type TemplateResult } from 'lit';

interface Speaking {
  t: (id: 'unit' | 'themes' | 'open-question' | 'unit-may-read', values?: Record<string, string>) => string;
  label: (group: string, code: string) => string;
  home: Organisation | undefined;
}

/** What was said besides free words: the face, the answers with their questions as they were asked, what it is about. */
export const saidBesides = (matter: Matter, { t, label, home }: Speaking): TemplateResult => {
  const { answers, asked, mood, openQuestionAsked, themes, unit, unitMayRead } = matter;
  const unitName = home?.units.find(({ id }) => id === unit)?.name;
  const words = (id: string) => asked?.questions.find(question => question.id === id);
  const line = (term: string, told: unknown) =>
    html`<dt>${term}</dt>
      <dd>${told}</dd>`;
  return html`
    ${
      openQuestionAsked
        ? html`<p class="small muted">${t('open-question')}</p>
            <p lang=${openQuestionAsked.lang}><strong>${openQuestionAsked.text}</strong></p>`
        : nothing
    }
    ${mood ? html`<p class="mood"><strong>${label('mood', mood)}</strong></p>` : nothing}
    ${
      answers.length > 0
        ? html`<dl class="asked">
            ${answers.map(given => {
              const question = words(given.question);
              const option = (id: string) => question?.options.find(one => one.id === id)?.words.text ?? id;
              return line(
                question?.words.text ?? given.question,
                html`${given.mood ? label('mood', given.mood) : nothing}
                ${given.choices?.map(option).join(', ') ?? nothing} ${given.text ?? nothing}`,
              );
            })}
          </dl>`
        : nothing
    }
    ${
      themes.length > 0 || unit
        ? html`<dl class="about">
            ${themes.length > 0 ? line(t('themes'), themes.map(theme => label('theme', theme)).join(', ')) : nothing}
            ${
              unit
                ? line(
                    t('unit'),
                    html`${unitName?.text ?? unit}${unitMayRead ? html` <span class="muted small">${t('unit-may-read')}</span>` : nothing}`,
                  )
                : nothing
            }
          </dl>`
        : nothing
    }
  `;
};
