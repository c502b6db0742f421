import { groupReceiptCode, tidyReceiptCode } from '@kuulluksi/contract/conversations/receipt-code';
import { html, nothing, type TemplateResult } from 'lit';
import type { CommonId } from '../foundation/common-texts.ts';
import type { Translate } from '../foundation/texts.ts';
import type { ConversationId } from './texts.ts';

/** Typed digits in groups of four, and where the cursor then stands. What holds more than digits stays as it is. */
export const groupTyped = (typed: string, cursor: number): { shown: string; cursor: number } => {
  const digits = tidyReceiptCode(typed);
  if (!/^\d*$/.test(digits)) return { shown: typed, cursor };
  const before = tidyReceiptCode(typed.slice(0, cursor)).length;
  return { shown: groupReceiptCode(digits), cursor: before + Math.max(0, Math.ceil(before / 4) - 1) };
};

/** Groups what was just typed or pasted, and leaves the cursor where the person has it. */
const grouped = (event: InputEvent): string => {
  const field = event.target as HTMLInputElement;
  if (event.isComposing) return field.value;
  const { shown, cursor } = groupTyped(field.value, field.selectionStart ?? field.value.length);
  if (shown !== field.value) {
    // A space that was deleted forwards comes back: the cursor steps over it, or the key would do nothing.
    const stepped = event.inputType === 'deleteContentForward' && shown[cursor] === ' ' ? cursor + 1 : cursor;
    field.value = shown;
    field.setSelectionRange(stepped, stepped);
  }
  return shown;
};

/** The field for the code. Nothing of it is kept by the device. */
export const codeField = ({
  value,
  error,
  t,
  typed,
  entered,
}: {
  value: string;
  error: string | undefined;
  t: Translate<ConversationId | CommonId>;
  typed: (value: string) => void;
  entered: () => void;
}): TemplateResult =>
  html`<div class="field" part="field">
    <label for="code">${t('code')}</label>
    <p class="hint" id="code-hint">${t('code-hint')}</p>
    ${
      error
        ? html`<p class="error" id="code-error">
            <span class="error-icon" aria-hidden="true">!</span>
            <span><span class="visually-hidden">${t('error')} </span>${error}</span>
          </p>`
        : nothing
    }
    <input
      id="code"
      type="text"
      inputmode="numeric"
      spellcheck="false"
      autocomplete="off"
      aria-describedby=${error ? 'code-hint code-error' : 'code-hint'}
      aria-invalid=${error ? 'true' : nothing}
      .value=${value}
      @input=${(event: InputEvent) => typed(grouped(event))}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Enter' && !event.isComposing) entered();
      }}
    />
  </div>`;
