import { css } from 'lit';

export const restStyles = css`
  .unfolded {
    display: grid;
    gap: var(--_space-3);
    padding-block-end: var(--_space-2);
    padding-inline-start: var(--_space-4);
    border-inline-start: 2px solid var(--_border);
  }
  .error-summary {
    margin-block-end: var(--_space-5);
  }
  #check-title,
  #sent-title {
    font-size: var(--_size-title);
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
  .notice {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
    padding: var(--_space-4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-small);
    background: var(--_raised);
  }
  .notice + .notice {
    margin-block-start: var(--_space-2);
  }
  .notice.danger {
    border-inline-start: 4px solid var(--_danger);
  }
  @container (max-width: 30em) {
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
