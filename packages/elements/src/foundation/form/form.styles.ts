import { css } from 'lit';
import { fieldStyles } from './field.styles.ts';

const choiceStyles = css`
  .error {
    display: flex;
    gap: var(--_space-2);
    align-items: baseline;
    color: var(--_danger);
    font-weight: 600;
  }
  .error-icon {
    flex: none;
    inline-size: 1.4em;
    line-height: 1.4em;
    border-radius: 50%;
    background: var(--_danger);
    color: var(--_surface);
    font-weight: 700;
    text-align: center;
  }
  [aria-invalid='true']:is(textarea, select, input) {
    border-color: var(--_danger);
  }
  .options {
    display: grid;
    gap: var(--_space-2);
  }
  .option {
    display: flex;
    gap: var(--_space-3);
    align-items: baseline;
    min-height: var(--_target);
    padding: var(--_space-2) var(--_space-3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-small);
    cursor: pointer;
  }
  .option:hover {
    border-color: var(--_control-border);
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .option input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
    transform: translateY(0.2em);
  }
  .error-summary {
    display: grid;
    max-width: 46em;
    gap: var(--_space-2);
    padding: var(--_space-4) var(--_space-5);
    border: 3px solid var(--_danger);
    border-radius: var(--_radius-small);
  }
  .error-summary a {
    display: inline-block;
    min-block-size: var(--_target);
    padding-block: var(--_space-2);
    color: var(--_danger);
    font-weight: 600;
  }
  .progress > * {
    margin-block-end: var(--_space-4);
  }
  .answers {
    display: grid;
  }
  .answer {
    display: grid;
    grid-template-columns: minmax(8em, 1fr) 2fr auto;
    gap: var(--_space-1) var(--_space-4);
    align-items: baseline;
    padding-block: var(--_space-2);
    border-block-end: 1px solid var(--_border);
  }
  .answer dt {
    font-weight: 600;
  }
  .given {
    min-inline-size: 0;
    white-space: pre-line;
  }
  .link {
    min-height: var(--_target);
    min-inline-size: var(--_target);
    padding: 0 var(--_space-1);
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  @container (max-width: 34em) {
    .answer {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .answer dt {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      border: 2px solid Highlight;
    }
  }
`;

/** Everything that a form may need: its fields, choices, errors, the answers before they are sent. */
export const formStyles = [fieldStyles, choiceStyles];
