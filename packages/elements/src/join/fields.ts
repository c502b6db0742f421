import { longestCallingAs, longestJoinWords, longestNickname } from '@kuulluksi/contract/joining/longest';
import { comeAlongRoles, joinContactWays, type JoinContactWay } from '@kuulluksi/contract/vocabularies';
import { html, nothing, type TemplateResult } from 'lit';
import { controlId } from '../foundation/form/fault-words.ts';
import { choices } from '../foundation/form/fields.ts';
import { textField } from '../foundation/form/text-field.ts';
import { helpLines } from '../foundation/help/help-lines.ts';
import { wordsNotices } from '../foundation/help/words-notices.ts';
import type { Context } from './context.ts';
import type { DraftField } from './state.ts';

type TextOf = 'nickname' | 'contact.value' | 'contact.safely' | 'contact.callingAs' | 'words';

/** How much room is left is told where somebody may write much. */
const longest: Partial<Record<TextOf, number>> = {
  nickname: longestNickname,
  'contact.callingAs': longestCallingAs,
  words: longestJoinWords,
};

/** Danger is told of wherever somebody writes; a name or a number may stand here. */
const field = (
  { voice, asked, form, error, set }: Context,
  name: TextOf,
  more: { label: string; hint?: string; optional?: boolean; rows?: number; inputMode?: 'tel' | 'email' },
): TemplateResult =>
  textField({
    id: controlId(name),
    value: form.draft[name],
    longest: longest[name],
    error: error(name),
    notices: wordsNotices(voice as never, form.draft[name], () => helpLines(voice, [asked.organisation]), {
      personal: false,
    }),
    typed: value => set(name, value),
    left: () => undefined,
    t: voice.t,
    ...more,
  });

/** A child is reached through a grown-up, by a call, or by the code. */
const waysOf = ({ voice }: Context): readonly JoinContactWay[] =>
  voice.level === 'child'
    ? ['through-my-foster-carer', 'through-my-worker', 'call']
    : joinContactWays.filter(way => voice.level !== 'professional' || !way.startsWith('through'));

/** What a level draws beside a way. */
export type Drawn = (way: string) => unknown;

const contact = (context: Context, drawn: Drawn): TemplateResult => {
  const { voice, form, error, set } = context;
  const { t, label, level } = voice;
  const way = form.draft['contact.way'];
  const through = way.startsWith('through');
  const direct = way !== '' && way !== 'code' && !through;
  return html`${choices({
    id: 'contact-way',
    label: t('contact.way'),
    hint: t('contact-way-hint'),
    value: way,
    options: [...waysOf(context), 'code' as const].map(value => ({
      value,
      words: html`${drawn(value)}${label('way', value)}`,
    })),
    error: error('contact.way'),
    choose: value => set('contact.way', value),
    t,
  })}
  ${
    way === '' || way === 'code'
      ? nothing
      : html`<div class="contact">
          ${field(context, 'contact.value', {
            label: label('value', way),
            ...(through && { hint: t('through-hint') }),
            ...(way === 'email'
              ? { inputMode: 'email' as const }
              : direct
                ? { inputMode: 'tel' as const }
                : {}),
          })}
          ${
            through
              ? nothing
              : field(context, 'contact.safely', {
                  label: t('contact.safely'),
                  hint: t('contact-safely-hint'),
                  optional: true,
                })
          }
          ${
            way === 'call' && level !== 'child'
              ? choices({
                  id: 'contact-leaveMessage',
                  label: t('contact.leaveMessage'),
                  value: form.draft['contact.leaveMessage'],
                  options: (['yes', 'no'] as const).map(value => ({ value, words: label('message', value) })),
                  choose: value => set('contact.leaveMessage', value),
                  optional: true,
                  t,
                })
              : nothing
          }
          ${
            direct && level !== 'child'
              ? field(context, 'contact.callingAs', {
                  label: t('contact.callingAs'),
                  hint: t('contact-callingAs-hint'),
                  optional: true,
                })
              : nothing
          }
        </div>`
  }`;
};

/** Everything that is asked. A child is asked less. */
export const fields = (context: Context, wished: unknown, drawn: Drawn): TemplateResult => {
  const { voice, kind, form, error, set } = context;
  const { t, label } = voice;
  return html`${
      kind === 'come-along'
        ? choices({
            id: 'as',
            label: t('as'),
            value: form.draft.as,
            options: comeAlongRoles.map(value => ({ value, words: label('as', value) })),
            error: error('as'),
            choose: value => set('as', value),
            t,
          })
        : nothing
    }
    ${wished}
    ${
      kind === 'wish'
        ? field(context, 'words', { label: t('words.wish'), hint: t('words-hint'), rows: 5 })
        : nothing
    }
    ${field(context, 'nickname', { label: t('nickname'), hint: t('nickname-hint') })}
    ${contact(context, drawn)}
    ${
      kind === 'wish'
        ? nothing
        : field(context, 'words', {
            label: t('words.join'),
            hint: t('words-hint'),
            optional: true,
            rows: 4,
          })
    }
    <label class="visually-hidden" aria-hidden="true"
      >${t('trap')}
      <input
        type="text"
        name="website"
        tabindex="-1"
        autocomplete="off"
        .value=${form.draft.trap}
        @input=${(event: Event) => set('trap', (event.target as HTMLInputElement).value)}
    /></label>`;
};

/** The control that a fault belongs to; what was not asked has none. */
export const controlOf = (name: string, { draft }: Context['form']): string | undefined =>
  name in draft ? controlId(name as DraftField) : undefined;
