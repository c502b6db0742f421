import { css } from 'lit';

export const actsStyles = css`
  .help {
    display: grid;
    gap: var(--_space-3);
    padding: var(--_space-4) var(--_space-5);
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_danger);
    border-radius: var(--_radius-small);
    background: var(--_raised);
  }
  .help [role='heading'],
  .before [role='heading'] {
    font-size: 1em;
  }
  /* The heading above says the same; a screen reader still hears what the choices are about. */
  [part='leave'] legend {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .before {
    display: grid;
    gap: var(--_space-2);
    margin-block-start: var(--_space-2);
  }
  .before .list {
    gap: var(--_space-2);
  }
  summary {
    min-block-size: var(--_target);
    padding-block: var(--_space-2);
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .unfolded {
    display: grid;
    gap: var(--_space-3);
    padding-block-end: var(--_space-2);
    padding-inline-start: var(--_space-4);
    border-inline-start: 2px solid var(--_border);
  }
  .lines {
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
  .notice {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
    margin-block-start: var(--_space-2);
    padding: var(--_space-4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-small);
    background: var(--_raised);
  }
  .notice.danger {
    border-inline-start: 4px solid var(--_danger);
  }
  .list {
    display: grid;
    gap: var(--_space-1);
    padding-inline-start: 1.25em;
    max-width: var(--_line);
  }
  .receipt {
    justify-items: start;
    padding: var(--_space-5);
    border-radius: var(--_radius);
    background: var(--_answered);
  }
  .receipt .button {
    background: var(--_surface);
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
