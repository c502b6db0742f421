import { css } from 'lit';

/** Choices, what is chosen, what unfolds: all that comes after the first view. */
export const findingStyles = css`
  fieldset {
    min-inline-size: 0;
  }
  .choices,
  .place,
  .details {
    display: grid;
  }
  .choices,
  .place {
    gap: var(--_space-4);
  }
  .choices {
    padding-block-start: var(--_space-2);
  }
  .field .control {
    max-inline-size: 20em;
    margin-block-start: var(--_space-1);
  }
  #age {
    max-inline-size: 6em;
  }
  legend,
  .field label {
    padding: 0;
    font-weight: 600;
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    column-gap: var(--_space-4);
    padding-block-start: var(--_space-1);
  }
  .option {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: var(--_target);
    padding-inline: var(--_space-1);
    border-radius: var(--_radius-small);
    cursor: pointer;
  }
  .option:hover {
    background: var(--_raised);
  }
  .option input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .option.none,
  .number {
    color: var(--_muted);
  }
  .number {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  .sorting {
    min-inline-size: 0;
  }
  .sorting .control {
    border-color: transparent;
    background: transparent;
    color: var(--_accent);
    font-weight: 600;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .sorting option {
    color: var(--_text);
    background: var(--_surface);
  }
  .count p {
    flex: none;
  }
  .plain {
    min-block-size: var(--_target);
    padding-inline: var(--_space-1);
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .details {
    gap: var(--_space-3);
    margin-inline: var(--_space-5);
    padding-block: var(--_space-4) var(--_space-5);
    border-block-start: 1px solid var(--_border);
  }
  @container (max-width: 30em) {
    .details {
      margin-inline: var(--_space-4);
    }
  }
`;
