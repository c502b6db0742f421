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
  .details > * {
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
    max-inline-size: 36em;
    margin-block-start: var(--_space-1);
    padding-block: var(--_space-3);
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
  .for-whom {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  div.count {
    display: flex;
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
  /* What is far out of view costs nothing, however long the list becomes. */
  .list > .card {
    content-visibility: auto;
    contain-intrinsic-size: auto 13em;
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
  .details[hidden] {
    display: none;
  }
  @container (max-width: 30em) {
    .head {
      padding: var(--_space-3) var(--_space-4);
    }
  }
  @container (min-width: 720px) {
    .finder {
      grid-template-columns: 15em 1fr;
      column-gap: var(--_space-6);
    }
    .search {
      grid-column: 1 / -1;
    }
    .filters > summary {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .for-whom li {
      border: 1px solid CanvasText;
    }
  }
`;
