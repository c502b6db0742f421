/** Newer words came too late for the feedback that was stored. Fetched only then: the server has just answered. */
import { writeToConversation } from '@kuulluksi/api-client/conversations';
import { css, html, nothing, type TemplateResult } from 'lit';
import { clientOf } from './client.ts';
import { Proof } from '../foundation/proof/proof.ts';
import { keptTexts } from './kept-texts.ts';
import { emptyDraft, type FormState } from './state.ts';
import type { FormContext, Voice } from './voice.ts';
import type { Translate } from '../foundation/texts.ts';
import type { KeptId } from './kept-texts.ts';

export const bundles = [keptTexts];
export const styles = [
  css`
    .message-box {
      padding: var(--_space-4);
      border: 1px solid var(--_border);
      border-inline-start: 4px solid var(--_control-border);
      border-radius: var(--_radius-small);
      background: var(--_raised);
      justify-items: start;
    }
    .message-box blockquote {
      padding: var(--_space-3) var(--_space-4);
      border-radius: var(--_radius-small);
      background: var(--_said);
      white-space: pre-line;
    }
  `,
];

const own = ({ t }: Voice) => t as unknown as Translate<KeptId>;

/** The newer words are shown, so that nothing is lost, and may be added to what was said. */
export const keptWords = ({ voice, form, acts }: FormContext): TemplateResult => {
  const t = own(voice);
  const { text } = form.draft;
  const progress = {
    none: nothing,
    adding: t('add-adding'),
    added: t('add-added'),
    failed: t('add-failed'),
  };
  return html`${
      form.keptFirst
        ? html`<div class="before message-box">
            <p>${t('kept-first')} ${text ? t('kept-newer') : nothing}</p>
            ${
              text
                ? html`<blockquote dir="auto" part="kept-words">${text}</blockquote>
                    <div class="actions">
                      <button
                        class="button"
                        type="button"
                        aria-disabled=${form.adding === 'adding' ? 'true' : nothing}
                        @click=${acts.addKept}
                      >
                        ${t('add-kept')}
                      </button>
                    </div>`
                : nothing
            }
          </div>`
        : nothing
    }
    <p role="status" class="hint">${progress[form.adding]}</p>`;
};

/** Writes the words into the conversation of the feedback. May be repeated with the same key. */
export const addKept = async (
  server: string,
  form: FormState,
  set: (changes: Partial<FormState>, focus?: string) => Promise<void>,
): Promise<void> => {
  const { adding, receiptCode, draft, key } = form;
  if (adding === 'adding') return;
  void set({ adding: 'adding' });
  const client = clientOf(server);
  const proof = new Proof(() => client);
  const words = { code: receiptCode.replaceAll(' ', ''), text: draft.text, key };
  try {
    await proof.send(solved =>
      writeToConversation(client, { ...words, ...(solved === undefined ? {} : { proof: solved }) }),
    );
    await set({ adding: 'added', keptFirst: false, draft: emptyDraft() }, 'sent-title');
  } catch {
    void set({ adding: 'failed' });
  } finally {
    proof.stop();
  }
};
