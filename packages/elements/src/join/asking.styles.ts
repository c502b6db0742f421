import { css } from 'lit';

export const askingStyles = css`
  .before {
    display: grid;
    gap: var(--_space-3);
  }
  .before ul:not([role]) {
    display: grid;
    gap: var(--_space-2);
    padding-inline-start: 1.25em;
    max-width: var(--_line);
  }
  .help {
    padding: var(--_space-4) var(--_space-5);
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_danger);
    border-radius: var(--_radius-small);
    background: var(--_raised);
  }
  .lines:is(ul) {
    display: grid;
    gap: var(--_space-2);
  }
  .lines li {
    display: grid;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    align-items: baseline;
  }
  .line a {
    display: inline-block;
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    padding-block: var(--_space-2);
  }
  .number {
    font-weight: 700;
    white-space: nowrap;
  }
  summary {
    padding-block: var(--_space-2);
    min-height: var(--_target);
    font-weight: 600;
    color: var(--_accent);
    cursor: pointer;
  }
  .unfolded,
  .contact {
    display: grid;
    gap: var(--_space-3);
    padding-inline-start: var(--_space-4);
    border-inline-start: 2px solid var(--_border);
  }
  .contact {
    gap: var(--_space-5);
    border-inline-start-width: 4px;
  }
  .option:has(.picture) {
    align-items: center;
  }
  .option .picture {
    vertical-align: middle;
    margin-inline-end: var(--_space-3);
  }
  .notice {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
    padding: var(--_space-4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-small);
    background: var(--_raised);
  }
  .notice.danger {
    border-inline-start: 4px solid var(--_danger);
  }
  blockquote {
    margin: var(--_space-2) 0 0;
    white-space: pre-line;
  }
  .receipt {
    display: grid;
    gap: var(--_space-3);
    justify-items: start;
    padding: var(--_space-5);
    border-radius: var(--_radius);
    background: var(--_answered);
  }
  .code {
    font-size: 1.75em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
    line-height: 1.3;
    user-select: all;
  }
  /* Where the whole does not fit on a line, it breaks in the middle: two groups and two groups. */
  .code span {
    display: inline-block;
    white-space: nowrap;
  }
  @container (max-width: 30em) {
    .help,
    .receipt {
      padding: var(--_space-4);
    }
    .code {
      font-size: 1.4em;
    }
  }
  @media (forced-colors: active) {
    .receipt {
      border: 1px solid CanvasText;
    }
  }
`;
