import { html, nothing, type TemplateResult } from 'lit';

/** One fault in the summary; without a control where it belongs to no field in view. */
export interface SummaryItem {
  words: string;
  control?: string | undefined;
}

export const summaryId = 'error-summary';

/** Focus by script: the address of the host's page must not change, and a fragment does not reach into a shadow root. */
const goTo = (event: Event, control: string): void => {
  event.preventDefault();
  const root = (event.target as Element).getRootNode() as ShadowRoot;
  root.getElementById(control)?.focus();
};

/** All faults of a form in one place, above it. It takes the focus when it appears. */
export const errorSummary = (
  heading: TemplateResult,
  items: readonly SummaryItem[],
): TemplateResult | typeof nothing =>
  items.length === 0
    ? nothing
    : html`<div class="error-summary" id=${summaryId} part="error-summary" role="alert" tabindex="-1">
        ${heading}
        <ul role="list">
          ${items.map(
            ({ words, control }) =>
              html`<li>
                ${
                  control
                    ? html`<a href="#${control}" @click=${(event: Event) => goTo(event, control)}
                        >${words}</a
                      >`
                    : words
                }
              </li>`,
          )}
        </ul>
      </div>`;
