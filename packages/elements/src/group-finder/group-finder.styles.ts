import { css } from 'lit';

export const groupFinderStyles = css`
  .title {
    font-size: var(--_size-title);
    margin-block-end: var(--_space-4);
  }
  .finder {
    display: grid;
    gap: var(--_space-4);
  }
  /* A long word with wide spacing breaks; it does not push the box wider than its place. */
  .finder > *,
  .card,
  .head > *,
  .details > *,
  fieldset {
    min-inline-size: 0;
  }
  .search label {
    font-weight: 600;
  }
  .control {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: var(--_space-2) var(--_space-3);
    border: 2px solid var(--_control-border);
    border-radius: var(--_radius-small);
    background: var(--_surface);
  }
  .search .control {
    max-inline-size: 36rem;
    margin-block-start: var(--_space-1);
    padding-block: var(--_space-3);
  }
  .municipality .control {
    max-inline-size: 20rem;
  }
  summary {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    inline-size: fit-content;
    min-block-size: var(--_target);
    padding-inline: var(--_space-1);
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before,
  .arrow {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
  }
  [open] > summary::before,
  [aria-expanded='true'] .arrow {
    transform: translateY(25%) rotate(225deg);
  }
  .choices,
  .municipality,
  .details {
    display: grid;
  }
  .choices {
    gap: var(--_space-4);
  }
  .for-whom {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  legend,
  .municipality label {
    padding: 0;
    font-weight: 600;
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
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
  div.count {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2);
    min-block-size: var(--_target);
    margin-block-end: var(--_space-3);
  }
  .count [role='status'] {
    font-weight: 600;
  }
  .groups {
    display: grid;
    gap: var(--_space-4);
    margin-block-end: var(--_space-4);
  }
  .card {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .head {
    position: relative;
    display: grid;
    justify-items: start;
    gap: var(--_space-2);
    padding: var(--_space-4) var(--_space-5);
  }
  .name {
    font-size: var(--_size-large);
  }
  .for-whom li {
    padding: 0 var(--_space-3);
    border-radius: 999px;
    background: var(--_raised);
  }
  .note {
    padding-inline-start: var(--_space-3);
    border-inline-start: 3px solid var(--_control-border);
  }
  /* A press anywhere on the card's head opens it; for keyboard and screen reader there is one button. */
  .head .button::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  .details {
    gap: var(--_space-3);
    margin-inline: var(--_space-5);
    padding-block: var(--_space-4) var(--_space-5);
    border-block-start: 1px solid var(--_border);
  }
  .details[hidden] {
    display: none;
  }
  .details [role='heading'] {
    margin-block-start: var(--_space-2);
  }
  .description {
    white-space: pre-line;
  }
  dl {
    display: grid;
    gap: var(--_space-1) var(--_space-4);
  }
  dt {
    font-weight: 600;
  }
  dd {
    max-inline-size: var(--_line);
    margin-block-end: var(--_space-2);
  }
  .link {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }
  @container (max-width: 30rem) {
    .head {
      padding: var(--_space-3) var(--_space-4);
    }
    .details {
      margin-inline: var(--_space-4);
    }
  }
  @container (min-width: 30rem) {
    .facts {
      grid-template-columns: minmax(6rem, 9rem) 1fr;
      row-gap: var(--_space-2);
    }
    .facts dd {
      margin: 0;
    }
  }
  @container (min-width: 720px) {
    .finder {
      grid-template-columns: 15rem 1fr;
      column-gap: var(--_space-6);
    }
    .search {
      grid-column: 1 / -1;
    }
    summary {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .for-whom li {
      border: 1px solid CanvasText;
    }
  }
`;
