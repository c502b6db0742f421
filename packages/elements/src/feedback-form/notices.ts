import { html, nothing, type TemplateResult } from 'lit';
import { wordsNotices } from '../foundation/help/words-notices.ts';
import { helpLines } from '../foundation/help/help-lines.ts';
import type { RestContext } from './rest-context.ts';

/** How much room is left: said only in the last fifth, before that a number would only press the person. */
export const countOf = ({ voice: { t }, form: { draft }, longest }: RestContext): string | undefined => {
  if (longest === undefined || draft.text.length <= longest * 0.8) return undefined;
  const left = longest - draft.text.length;
  return left < 0 ? t('characters-over', { count: -left }) : t('characters-left', { count: left });
};

/** What a person is told about their words while they type. */
export const noticesOf = ({ voice, form: { draft }, organisation, acts }: RestContext): TemplateResult =>
  wordsNotices(
    voice,
    draft.text,
    () => helpLines(voice, [organisation]),
    draft.known
      ? nothing
      : html`<button
          class="button"
          type="button"
          @click=${() => {
            acts.choose('known', true);
            void acts.set({}, 'introduction');
          }}
        >
          ${voice.t('known')}
        </button>`,
  );
