import type { OpenQuestion } from '@kuulluksi/contract/open-questions/schemas';
import { feedbackThemes, moods, publicationLeaves } from '@kuulluksi/contract/vocabularies';
import type { Question, QuestionSet } from '@kuulluksi/contract/question-sets/schemas';
import { html, type Markup } from '../pages/html.ts';
import type { Speech } from '../pages/speech.ts';
import { askedQuestion, beforeWriting, helpNow } from './before-writing.ts';
import type { Taker } from './plain-form.ts';

/** Mouths of the five faces, from the happiest to the saddest. */
const mouths: Record<(typeof moods)[number], string> = {
  'very-good': 'M13 25q9 12 18 0z',
  good: 'M14 27q8 6 16 0',
  'so-so': 'M15 29h14',
  bad: 'M14 31q8-6 16 0',
  'very-bad': 'M13 33q9-12 18 0',
};

const face = (mood: (typeof moods)[number]) =>
  html`<svg viewBox="0 0 44 44" aria-hidden="true">
    <circle cx="22" cy="22" r="20" />
    <path d="M16 16v2M28 16v2${mouths[mood]}" />
  </svg>`;

const faces = ({ label }: Speech) =>
  html`<ul class="faces">
    ${moods.map(mood => html`<li>${face(mood)}<span class="tick round"></span>${label('mood', mood)}</li>`)}
  </ul>`;

const lines = (count: number) => Array.from({ length: count }, () => html`<div class="blank"></div>`);

const ticks = (words: readonly (Markup | string)[], round = false) =>
  html`<ul class="choices">
    ${words.map(one => html`<li><span class="tick${round && ' round'}"></span>${one}</li>`)}
  </ul>`;

const asked = (
  title: Markup | string,
  hint: Markup | string | undefined,
  answer: Markup | readonly Markup[],
) =>
  html`<section>
    <h2>${title}</h2>
    ${hint && html`<p class="muted">${hint}</p>`} ${answer}
  </section>`;

const question = (speech: Speech, { kind, words, hint, options }: Question): Markup | undefined => {
  const { t, say } = speech;
  const given = options.map(option => say(option.words));
  const ownHint = hint && say(hint);
  if (kind === 'mood') return asked(say(words), ownHint, faces(speech));
  if (kind === 'choice') return asked(say(words), ownHint ?? t('paper-choose-one'), ticks(given, true));
  if (kind === 'choices') return asked(say(words), ownHint ?? t('paper-choose-many'), ticks(given));
  return kind === 'text' ? asked(say(words), ownHint, lines(4)) : undefined;
};

/** The form on paper: a set's questions where there is one, else those of the form itself. */
export const paperForm = (
  speech: Speech,
  taker: Taker,
  {
    set,
    question: openQuestion,
    wanted,
  }: { set: QuestionSet | undefined; question: OpenQuestion | undefined; wanted: boolean },
): Markup => {
  const { t, label, say } = speech;
  const kinds = taker.feedback.kinds.filter(kind => kind !== 'other');
  return html`<p class="screen box">${t('paper-print')}</p>
    <h1>${set ? say(set.title) : t('paper-title')}</h1>
    <p><strong>${say(taker.name)}</strong></p>
    ${set?.intro && html`<p>${say(set.intro)}</p>`}
    <p>${t('paper-free')}</p>
    ${helpNow(speech, [taker])} ${beforeWriting(speech, [taker], { paper: true })}
    ${askedQuestion(speech, openQuestion, wanted)}
    ${
      set
        ? set.questions.map(one => question(speech, one))
        : html`${asked(
            t('kind'),
            undefined,
            ticks(
              kinds.map(kind => label('kind', kind)),
              true,
            ),
          )}
          ${asked(t('themes'), t('paper-choose-many'), ticks(feedbackThemes.map(theme => label('theme', theme))))}`
    }
    ${asked(t('text'), t('text-hint'), lines(set ? 5 : 12))}
    ${asked(
      t('publication'),
      undefined,
      ticks(
        publicationLeaves.map(leave => label('publication', leave)),
        true,
      ),
    )}
    ${asked(t('helped'), undefined, ticks([t('yes'), t('no')], true))}
    <section>
      <p>${t('paper-code')}</p>
      ${lines(1)}
    </section>
    ${
      (set ?? openQuestion) &&
      html`<p class="muted small">
        ${set && html`${set.id}, ${set.version}`} ${openQuestion && html`<br />${openQuestion.id}`}
      </p>`
    }`;
};
