import { css } from 'lit';

/** One column; label above, hint under it, error under the hint, then the control. */
export const fieldStyles = css`
  .form {
    display: grid;
    gap: var(--_space-6);
    max-width: 46em;
  }
  .form > *,
  .field > * {
    min-inline-size: 0;
  }
  /* No grid: of one that becomes narrower, WebKit does not break the lines of a legend anew. */
  .field {
    display: flex;
    flex-flow: column;
    gap: var(--_space-2);
    min-inline-size: 0;
  }
  .field > label:not(.option),
  legend {
    padding: 0;
    font-weight: 700;
    max-width: var(--_line);
  }
  /* A legend is no item of its fieldset's column. */
  legend {
    margin-block-end: var(--_space-2);
  }
  .optional {
    font-weight: 400;
    color: var(--_muted);
  }
  .hint {
    color: var(--_muted);
  }
  .hint:empty {
    display: none;
  }
  textarea,
  select,
  input[type='text'] {
    inline-size: 100%;
    min-height: var(--_target);
    margin: 0;
    padding: var(--_space-2) var(--_space-3);
    border: 2px solid var(--_control-border);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_text);
    line-height: 1.5;
  }
  textarea {
    resize: vertical;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
    align-items: center;
  }
  @container (max-width: 34em) {
    .actions .button {
      flex: 1 1 auto;
    }
  }
`;
