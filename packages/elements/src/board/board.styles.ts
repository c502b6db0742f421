import { css } from 'lit';

export const boardStyles = css`
  [role='heading'] {
    font-size: var(--_size-title);
    margin-block-end: var(--_space-2);
  }
  .root > .message {
    margin-block: var(--_space-4);
  }
  .filter {
    margin-block: var(--_space-4);
  }
  legend {
    padding: 0;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    margin-block-start: var(--_space-1);
  }
  .entries {
    display: grid;
    gap: var(--_space-6);
    margin-block-end: var(--_space-5);
  }
  .entry {
    display: grid;
    max-width: 52rem;
  }
  .said,
  .answered {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-4) var(--_space-5);
  }
  .said {
    background: var(--_said);
    border-radius: var(--_radius) var(--_radius) var(--_radius) 0;
    margin-inline-end: var(--_space-5);
  }
  /* The answer hangs on what was said: one shape, two voices. */
  .answered {
    background: var(--_answered);
    border-radius: 0 0 var(--_radius) var(--_radius);
    margin-inline-start: var(--_space-5);
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    align-items: baseline;
  }
  .kind {
    font-weight: 700;
  }
  .kind::first-letter {
    text-transform: uppercase;
  }
  blockquote {
    font-size: 1.125em;
    max-width: var(--_line);
    text-wrap: pretty;
  }
  dl {
    display: grid;
    gap: var(--_space-1);
  }
  dt {
    font-weight: 600;
    font-size: var(--_size-small);
    color: var(--_muted);
  }
  dd {
    max-width: var(--_line);
    margin-block-end: var(--_space-2);
    white-space: pre-line;
  }
  @container (max-width: 30rem) {
    .said,
    .answered {
      padding: var(--_space-3) var(--_space-4);
    }
    .said {
      margin-inline-end: var(--_space-3);
    }
    .answered {
      margin-inline-start: var(--_space-3);
    }
  }
  @media (forced-colors: active) {
    .said,
    .answered {
      border: 1px solid CanvasText;
    }
  }
`;
