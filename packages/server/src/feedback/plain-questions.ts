import type { Question, QuestionSet } from '@kuulluksi/contract/question-sets/schemas';
import { moods } from '@kuulluksi/contract/vocabularies';
import { html, type Markup } from '../pages/html.ts';
import type { Speech } from '../pages/speech.ts';
import { choices, hidden, optionBox } from './plain-fields.ts';
import type { PlainDraft } from './plain-form.ts';

type Given = Readonly<Record<string, string | undefined>>;

/**
 * Fields of answers have names that tell what is answered and how: `mood.QUESTION`, `choice.QUESTION`,
 * `choices.QUESTION.OPTION`, `words.QUESTION`. Names of questions and options hold no point.
 */
const answerName = /^(mood|choice|choices|words)\.([^.]*)(?:\.(.*))?$/;

/** What the form sent of a set's questions, in the contract's form. Whether it is valid, the contract alone says. */
export const answersOf = (draft: Partial<PlainDraft>): unknown[] => {
  const answers = new Map<string, Record<string, unknown> & { choices?: string[] }>();
  for (const [name, value] of Object.entries(draft as Given)) {
    const [, how, question = '', option = ''] = answerName.exec(name) ?? [];
    if (how === undefined || !value?.trim()) continue;
    const answer = answers.get(question) ?? { question };
    answers.set(question, answer);
    if (how === 'mood') answer['mood'] = value;
    else if (how === 'words') answer['text'] = value.replaceAll('\r\n', '\n');
    else (answer.choices ??= []).push(how === 'choice' ? value : option);
  }
  return [...answers.values()];
};

/** Answers whose questions are not at hand now, or have other words by now: they go along unseen. */
const carriedAnswers = (draft: Partial<PlainDraft>): Markup[] =>
  Object.entries(draft as Given)
    .filter(([name]) => answerName.test(name))
    .map(([name, value]) => html`${hidden(name, value)}`);

const field = (speech: Speech, question: Question, given: Given): Markup | undefined => {
  const { t, say, label } = speech;
  const { id, kind, words, hint, options } = question;
  const optional = question.optional || speech.level === 'child' ? t('optional') : '';
  const one = (name: string, among: readonly { value: string; words: Markup | string }[]) =>
    choices(name, say(words), among, given[name], {
      optional,
      required: false,
      ...(hint && { hint: say(hint) }),
    });
  if (kind === 'mood') {
    return one(
      `mood.${id}`,
      moods.map(value => ({ value, words: label('mood', value) })),
    );
  }
  if (kind === 'choice') {
    return one(
      `choice.${id}`,
      options.map(option => ({ value: option.id, words: say(option.words) })),
    );
  }
  if (kind === 'choices') {
    return html`<fieldset class="field">
      <legend>${say(words)} ${optional && html`<span class="muted small">${optional}</span>`}</legend>
      <p class="hint">${hint ? say(hint) : t('paper-choose-many')}</p>
      ${options.map(option => {
        const name = `choices.${id}.${option.id}`;
        return optionBox('checkbox', name, { value: 'yes', words: say(option.words) }, given[name] === 'yes');
      })}
    </fieldset>`;
  }
  if (kind !== 'text') return undefined;
  const name = `words.${id}`;
  return html`<div class="field">
    <label for="plain-${id}"
      >${say(words)} ${optional && html`<span class="muted small">${optional}</span>`}</label
    >
    ${hint && html`<p class="hint" id="plain-${id}-hint">${say(hint)}</p>`}
    <textarea
      id="plain-${id}"
      name="${name}"
      rows="4"
      dir="auto"
      spellcheck="false"
      autocomplete="off"
      ${hint && html`aria-describedby="plain-${id}-hint"`}
    >
${given[name] ?? ''}</textarea>
  </div>`;
};

/** The questions of a set as fields of the plain form, with what was answered so far. */
export const questionFields = (
  speech: Speech,
  set: QuestionSet | undefined,
  draft: Partial<PlainDraft>,
): Markup => {
  const version = draft.questionSetVersion;
  if (!set || (version !== undefined && version !== String(set.version))) {
    return html`${hidden('questionSet', draft.questionSet)} ${hidden('questionSetVersion', version)}
    ${carriedAnswers(draft)}`;
  }
  return html`<div>
      <h2>${speech.say(set.title)}</h2>
      ${set.intro && html`<p>${speech.say(set.intro)}</p>`}
    </div>
    ${hidden('questionSet', set.id)} ${hidden('questionSetVersion', String(set.version))}
    ${set.questions.map(question => field(speech, question, draft as Given))}`;
};
